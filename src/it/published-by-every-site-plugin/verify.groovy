import groovy.json.JsonSlurper

['3.12.1', '3.20.0', '3.21.0', '3.22.0'].each { version ->
  def text = { String name -> new File(basedir, "target/site-${version}/${name}").getText('UTF-8') }

  assert text('handbook/index.html').contains('2026-11-22') : version
  assert new JsonSlurper().parseText(text('handbook/catalog.json')).documents.size() == 3 : version
  assert text('procedure-freshness.html').contains('href="handbook/docs/runbooks/old.html"') : version
  assert text('procedure-cross-reference.html').contains('../sops/gone.md') : version
  def reports = text('project-reports.html')
  ['handbook/index.html', 'procedure-freshness.html', 'procedure-cross-reference.html'].each {
    assert reports.contains("href=\"${it}\"") : "${version}: ${it}"
  }
}

def log = new File(basedir, 'build.log').text
assert !log.contains('LinkageError')
return true
