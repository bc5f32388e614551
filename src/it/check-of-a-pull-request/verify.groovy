import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains("<changedSince> is 'origin/nowhere', expected a revision git knows here")
assert log.contains("3 of 4 documents changed since 'HEAD~1'; findings in unchanged files are not reported")
assert log.contains('3 findings at or above error, 0 allowed')

def findings = new JsonSlurper().parse(new File(basedir, 'target/handbook/findings.json')).findings
def broken = findings.findAll { it.rule == 'broken-link' }
assert broken*.path == ['docs/edited.md', 'docs/moved.md', 'docs/untracked.md']
assert findings*.path.every { it in broken*.path }
