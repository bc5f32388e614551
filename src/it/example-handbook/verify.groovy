import groovy.json.JsonSlurper

def catalog = new JsonSlurper().parse(new File(basedir, 'target/site/handbook/catalog.json'))
def state = { id -> catalog.documents.find { it.id == id }?.freshness }
assert catalog.documents.size() == 7
assert state('tls-certificates') == 'fresh'
assert state('runbooks/ProxyLatencyHigh') == 'stale'

def alert = { name -> catalog.alerts.find { it.name == name } }
assert alert('CertificateExpiresSoon').status == 'ok'
assert alert('ProxyDown').status == 'missing'

assert catalog.findings.any { it.rule == 'broken-link' && it.path == 'docs/runbooks/DiskAlmostFull.md' }
assert catalog.findings.any { it.rule == 'runbook-without-sop' && it.path == 'docs/runbooks/DiskAlmostFull.md' }
return true
