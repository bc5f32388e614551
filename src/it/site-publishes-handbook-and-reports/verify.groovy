import groovy.json.JsonSlurper

def text = { String name -> new File(basedir, "target/site/${name}").getText('UTF-8') }

def dashboard = text('handbook/index.html')
assert dashboard.contains('2026-11-22')

def page = text('handbook/docs/runbooks/database-full.html')
assert page.contains('The database is full')
assert page.contains('docs/sops/backup.html"')

def catalog = new JsonSlurper().parseText(text('handbook/catalog.json'))
assert catalog.schema == 'https://handbookmaven.github.io/schema/catalog-1.json'
assert catalog.documents*.path == ['docs/runbooks/database-full.md', 'docs/runbooks/old.md', 'docs/sops/backup.md']
assert catalog.documents*.freshness == ['unknown', 'stale', 'unknown'] // no git: never fresh by date alone
assert catalog.documents.find { it.path == 'docs/runbooks/database-full.md' }.basedOn == ['backup']
assert catalog.findings.any { it.rule == 'broken-link' && it.path == 'docs/runbooks/old.md' && it.line > 1 }
assert text('handbook/catalog.schema.json').contains('json-schema.org/draft/2020-12')

def freshness = text('procedure-freshness.html')
assert freshness.contains('Procedure Freshness')
assert freshness.contains('href="handbook/docs/runbooks/old.html"')
assert freshness.contains('stale')

def references = text('procedure-cross-reference.html')
assert references.contains('Procedure Cross-Reference')
assert references.contains('../sops/gone.md')

def reports = text('project-reports.html')
['handbook/index.html', 'procedure-freshness.html', 'procedure-cross-reference.html'].each {
  assert reports.contains("href=\"${it}\"") : it
}
return true
