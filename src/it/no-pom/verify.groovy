import groovy.json.JsonSlurper

def findings = new JsonSlurper().parse(new File(basedir, 'target/handbook/findings.json'))
assert findings.project == [groupId: '', artifactId: '', version: '', name: 'no-pom']
assert findings.findings.any { it.rule == 'review-stale' && it.path == 'docs/database-full.md' && it.line == 4 && it.column == 16 }
assert !new File(basedir, '${project.basedir}').exists()
assert new File(basedir, 'target/site/handbook/docs/database-full.html').getText('UTF-8').contains('data-type="runbook"')

def log = new File(basedir, 'build.log').getText('UTF-8')
assert log =~ /docs\/database-full\.md +runbook +declared/
assert log.contains('mvn io.github.handbookmaven:handbook-maven-plugin:')

// A theme that does not end is told in one sentence, and Velocity adds none of its own.
def ofTheTheme = log.readLines().findAll { it.contains('404.vm') && !it.contains('@@') }
assert ofTheTheme.size() == 1
assert ofTheTheme[0] =~ /ERROR.*<templateDirectory> is '404\.vm:\d+'/
