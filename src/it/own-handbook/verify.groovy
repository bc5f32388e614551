import groovy.json.JsonSlurper

def procedures = ['add-a-rule', 'red-build', 'release'].collect { "src/site/markdown/${it}.md".toString() }

def findings = new JsonSlurper().parse(new File(basedir, 'target/handbook/findings.json')).findings
assert findings.findAll { it.path in procedures && it.severity != 'note' } == []

def site = new File(basedir, 'target/site/handbook')
def catalog = new JsonSlurper().parse(new File(site, 'catalog.json'))
def ours = catalog.documents.findAll { it.path in procedures }
assert ours*.type == ['sop', 'runbook', 'sop']
assert ours*.typeSource.every { it == 'declared' }
assert ours.find { it.id == 'red-build' }.basedOn == ['release']

def release = new File(site, 'src/site/markdown/release.html').getText('UTF-8')
assert release.contains('Release the plugin')
assert release.contains('red-build.html"') // the SOP shows the runbook that rests on it
assert new File(site, 'src/site/markdown/red-build.html').getText('UTF-8').contains('id="escalation"')
