import groovy.json.JsonSlurper

def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('2 findings at or above error, 0 allowed')
assert log.contains('1 finding that the baseline knows is fixed')

['orders', 'payments'].each { module ->
  def baseline = new JsonSlurper().parse(new File(basedir, module + '/handbook-baseline.json'))
  assert baseline.findings*.path.every { it.startsWith(module + '/docs/') }
  assert baseline.findings*.rule.contains('review-stale')
}
// What is said of the project as a whole is known in its root, and nothing else is.
def ofTheProject = new JsonSlurper().parse(new File(basedir, 'handbook-baseline.json'))
assert ofTheProject.findings*.path.every { it.isEmpty() }

def reviewed = new File(basedir, 'payments/docs/close-the-books.md').getText('UTF-8')
assert reviewed.contains('last_reviewed: 2026-11-22')

def findings = new JsonSlurper().parse(new File(basedir, 'target/handbook/findings.json')).findings
assert findings.any { it.path.startsWith('orders/') && it.suppression.kind == 'baseline' }
