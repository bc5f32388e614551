def log = new File(basedir, 'build.log').getText('UTF-8')
def draft = new File(basedir, 'docs/orders-stuck.md').getText('UTF-8')

assert draft.contains('type: runbook\n')
assert draft.contains('status: draft\n')
assert draft.contains('kubectl rollout restart deployment/shop -n shop')
assert !draft.contains('last_reviewed')
['ghp_', 'Zx8Kq2Lm9', 'Grace', 'Mira', 'grace@example.com'].each { assert !draft.contains(it) }
['Zx8Kq2Lm9', 'grace@example.com'].each { assert !log.contains(it) }

// A second draft shows what is different and leaves the first as it is.
assert log.contains('docs/orders-stuck.md is there already and was left as it is')
assert log.contains('INFO] -type: runbook')

// What a person has to say is asked for, and nobody has reviewed it.
assert log.contains('[placeholder-text]')
assert log.contains('1 document on 2026-11-22')
