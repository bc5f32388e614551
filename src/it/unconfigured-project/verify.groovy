import groovy.json.JsonSlurper

def catalog = new JsonSlurper().parse(new File(basedir, 'target/site/handbook/catalog.json'))
assert catalog.documents*.path == ['RELEASING.md', 'runbooks/database-full.md']

assert new File(basedir, 'target/site/procedure-freshness.html').getText('UTF-8').contains('Procedure Freshness')
assert new File(basedir, 'target/site/procedure-cross-reference.html').getText('UTF-8').contains('Procedure Cross-Reference')
assert new JsonSlurper().parse(new File(basedir, 'handbook-baseline.json')).version == 1

def log = new File(basedir, 'build.log').getText('UTF-8')
assert log =~ /broken-link +error +\(default\)/
assert log.contains("<sources> is 'docs', expected a folder that exists below the project")
assert !log.contains('\tat io.github.handbookmaven')
