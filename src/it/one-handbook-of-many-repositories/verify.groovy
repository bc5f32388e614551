import groovy.json.JsonSlurper
import java.util.zip.ZipFile

def json = { String name -> new JsonSlurper().parse(new File(basedir, name)) }
def handbook = new File(basedir, 'hub/target/site/handbook')
def catalog = json('hub/target/site/handbook/catalog.json')
def document = { String id -> catalog.documents.find { it.id == id } }
def reference = { String from, String target -> catalog.references.find { it.from == from && it.target == target } }

// One handbook: the hub's own documents, those of three repositories, and one of an older build.
assert catalog.documents*.id as Set == ['start', 'shop/slow-payments', 'shop/list', 'shop/refunds', 'platform/deploy',
                                        'platform/queue-full', 'till/close', 'older/a'] as Set
assert document('shop/slow-payments').url == 'repositories/shop/docs/slow-payments.html'
assert document('shop/slow-payments').module == 'shop'
assert document('older/a').owners == ['@acme/older']

// Names lead from one to another, both ways; paths do not.
assert reference('shop/slow-payments', 'handbook:platform/deploy').to == 'platform/deploy'
assert reference('platform/deploy', 'handbook:shop/slow-payments').to == 'shop/slow-payments'
assert reference('platform/deploy', 'handbook:shop/refunds').status == 'resolved'
assert reference('shop/slow-payments', 'handbook:com.acme.many:platform/deploy#steps').to == 'platform/deploy#steps'
assert reference('till/close', 'handbook:platform/deplyo').status == 'broken'
assert reference('till/close', 'handbook:unheard-of/anything').status == 'unknown'
assert reference('till/close', '../../shop/docs/list.md').to == null
assert document('shop/slow-payments').basedOn == ['platform/deploy']
assert reference('shop/slow-payments', '../bin/restart.sh').to == 'https://github.com/acme/shop/blob/HEAD/bin/restart.sh'

// An alert of one repository is answered by a runbook of another; freshness is of the hub's day.
def alert = catalog.alerts.find { it.name == 'QueueFull' }
assert alert.document == 'platform/queue-full'
assert catalog.findings.every { it.rule != 'alert-without-runbook' && it.rule != 'alert-unknown' }
assert document('shop/slow-payments').freshness == 'overdue' || document('shop/slow-payments').freshness == 'stale'

// Pages are rendered anew, whatever the hub trusts of its own.
def slow = new File(handbook, 'repositories/shop/docs/slow-payments.html').getText('UTF-8')
assert !slow.contains("<script>alert('shop')")
assert slow.contains('href="../../../repositories/platform/docs/deploy.html#steps"')
def older = new File(handbook, 'repositories/older/docs/a.html').getText('UTF-8')
assert !older.contains("<script>alert('older')") && !older.contains('href="javascript:')
assert new File(handbook, 'repositories/shop/docs/images/queue.png').bytes[1..3] == 'PNG'.bytes as List
assert !new File(localRepositoryPath, 'climbed.md').exists() && !new File(basedir, 'climbed.md').exists()

// A bad bundle is an error of its own and costs the others nothing.
def unreadable = catalog.findings.findAll { it.rule == 'bundle-unreadable' }
assert unreadable.every { it.severity == 'error' && it.path == 'pom.xml' }
def said = { String artifact, String why -> unreadable.any { it.message.contains(":${artifact}") && it.message.contains(why) } }
assert said('climber', 'a name that leads out of it')
assert said('bomb', 'too large when it is unpacked')
assert said('page', 'no zip')
assert said('thief', "says it is of 'com.acme.many:shop'")
assert said('newer', 'has version 99, and this plugin reads versions up to 1')
assert said('missing', 'was not found')
assert unreadable.size() == 6
// Without a network the same handbook is made of what Maven resolved before.
def offline = json('hub/target/offline/handbook/catalog.json')
assert offline.documents == catalog.documents
assert offline.references == catalog.references
assert offline.findings.count { it.rule == 'bundle-unreadable' } == 6
def own = json('hub/target/handbook/findings.json').findings
assert own.count { it.rule == 'bundle-unreadable' } == 6
assert own.every { !it.path.startsWith('repositories/') }

// The hub's own bundle holds its own documents, and an inventory of all.
def zip = new ZipFile(new File(basedir, 'hub/target/hub-1-handbook.zip'))
assert zip.entries()*.name.findAll { it.startsWith('files/') } == ['files/docs/start.md']
def inventory = new JsonSlurper().parse(zip.getInputStream(zip.getEntry('inventory.json')))
assert inventory.repositories*.artifactId == ['hub', 'older', 'platform', 'shop', 'till']
assert inventory.uses.any { it.to == 'com.acme.many:shop/refunds' && it.from == 'com.acme.many:platform/deploy' }
assert inventory.uses.any { it.kind == 'answers' && it.to == 'com.acme.many:shop' && it.alert == 'QueueFull' }

// What is used from elsewhere is no orphan, and an alert answered elsewhere has its runbook.
def shop = json('shop/target/handbook/findings.json').findings
assert shop.every { it.rule != 'alert-without-runbook' && it.rule != 'alert-unknown' && it.rule != 'foundation-unknown' }
assert shop.every { it.rule != 'orphan-document' || !it.path.endsWith('refunds.md') }

// A pull request that breaks a name of another repository is told so.
def till = json('till/target/handbook/findings.json').findings
def broken = till.findAll { it.rule == 'broken-link' && it.message.contains('handbook:') }
assert broken*.message == ["link to 'handbook:platform/deplyo' leads nowhere"]
assert broken[0].remedy.contains('handbook:platform/deploy')

// What was deployed is the state pages are held against; a first release has none, and is published.
assert new File(basedir, 'shop/target/site/handbook/trend.md').text.contains('since 2026-11-22')
assert new File(basedir, 'till/target/site/handbook/index.html').exists()
assert !new File(basedir, 'till/target/site/handbook/trend.html').exists()
assert new File(basedir, 'build.log').text.contains("<compareWith> is 'com.acme.many:till:0.9', which no repository has")
return true
