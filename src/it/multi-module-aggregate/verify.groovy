import groovy.json.JsonSlurper

def catalog = { String module -> new JsonSlurper().parse(new File(basedir, "${module}target/site/handbook/catalog.json")) }

def all = catalog('')
assert all.documents*.path == ['database/docs/backup.md', 'docs/sops/release.md', 'web/docs/database-full.md']
assert all.documents*.module == ['database', 'parent', 'web']
assert all.documents.find { it.id == 'backup' }.referencedBy.size() == 2
assert all.references.every { it.status != 'broken' }

// A module publishes its own documents, and one without documents nothing.
assert catalog('web/').documents*.path == ['web/docs/database-full.md']
assert !new File(basedir, 'library/target/site/handbook').exists()

def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('no procedure documents here, nothing to check')

// check judges its own module, and knows the documents of the others.
def findings = { String module -> new JsonSlurper().parse(new File(basedir, "${module}target/handbook/findings.json")).findings }
assert findings('web/').every { it.path.startsWith('web/') }
assert findings('web/').every { it.rule != 'foundation-unknown' && it.rule != 'broken-link' }
assert findings('').every { it.path.startsWith('docs/') }
