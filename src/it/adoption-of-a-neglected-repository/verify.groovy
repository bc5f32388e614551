import groovy.json.JsonSlurper

def reviewed = new File(basedir, 'later/replica-lags.md').getText('UTF-8')
assert reviewed.contains('last_reviewed: 2026-11-22')
assert reviewed.contains('@ada')

def baseline = new JsonSlurper().parse(new File(basedir, 'handbook-baseline.json'))
assert baseline.findings*.path.every { it.startsWith('docs/') }
assert baseline.findings*.rule.containsAll(['review-stale', 'broken-link'])

def findings = new JsonSlurper().parse(new File(basedir, 'target/handbook/findings.json')).findings
assert findings.findAll { it.path.startsWith('docs/') }.every { it.suppression?.kind == 'baseline' }
