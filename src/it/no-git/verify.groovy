import groovy.json.JsonSlurper

def findings = new JsonSlurper().parse(new File(basedir, 'target/handbook/findings.json')).findings
assert findings.every { it.severity != 'error' }
assert findings.count { it.rule == 'history-unknown' } <= 1
assert findings.every { it.path == 'docs/backup.md' || it.path == '' }

def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('1 document on 2026-11-22: 1 SOP')
