import groovy.json.JsonSlurper

def reviewed = new File(basedir, 'later/replica-lags.md').getText('UTF-8')
assert reviewed.contains('last_reviewed: 2026-11-22')
assert reviewed.contains('@ada')

def baseline = new JsonSlurper().parse(new File(basedir, 'handbook-baseline.json'))
// Practices that nobody keeps to are said of the project, which has no path.
assert baseline.findings*.path.every { it.isEmpty() || it.startsWith('docs/') }
assert baseline.findings*.rule.containsAll(['review-stale', 'broken-link'])

def findings = new JsonSlurper().parse(new File(basedir, 'target/handbook/findings.json')).findings
// With the third document a practice became a convention: its exceptions are notes at their places.
assert findings.findAll { it.path.startsWith('docs/') && it.severity != 'note' }.every { it.suppression?.kind == 'baseline' }
