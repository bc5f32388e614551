import groovy.json.JsonSlurper

def findings = new JsonSlurper().parse(new File(basedir, 'target/handbook/findings.json'))
assert findings.today == '2026-11-22'
assert findings.findings.every { it.severity != 'error' }

def sarif = new JsonSlurper().parse(new File(basedir, 'target/handbook/findings.sarif'))
assert sarif.version == '2.1.0'
assert sarif.runs[0].tool.driver.rules.any { it.id == 'broken-link' && it.help.markdown.contains('## How to fix') }

def junit = new groovy.xml.XmlSlurper().parse(new File(basedir, 'target/handbook/TEST-handbook.xml'))
assert junit.testsuite*.@name*.text() == ['docs/backup.md', 'docs/database-full.md']

def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('2 documents on 2026-11-22: 1 SOP, 1 runbook')
assert log.contains("next: 'mvn handbook:report' publishes the handbook")
