import groovy.json.JsonSlurper
import java.util.zip.ZipFile

def json = { String name -> new JsonSlurper().parse(new File(basedir, name)) }
def handbook = new File(basedir, 'hub/target/site/handbook')
def catalog = json('hub/target/site/handbook/catalog.json')
def document = { String id -> catalog.documents.find { it.id == id } }
def reference = { String from, String target -> catalog.references.find { it.from == from && it.target == target } }

// One handbook: the hub's own documents, those of three repositories, one of an older build, and those of a
// repository that has ids of another: they are its own all the same, however they are written.
assert catalog.documents*.id.sort() == ['older/a', 'platform/deploy', 'platform/queue-full', 'shop/list', 'shop/refunds',
                                        'shop/slow-payments', 'start', 'till/close', 'twin/shop/slow-payments',
                                        'twin/slow-payments']
assert document('twin/slow-payments').url == 'repositories/twin/docs/a.html'
assert document('twin/shop/slow-payments').url == 'repositories/twin/docs/slow-payments.html'
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
assert slow.contains('roll back as <a href="../../../repositories/platform/docs/deploy.html#steps">the standard</a>')
assert new File(handbook, 'docs/start.html').text.contains('<a href="../repositories/platform/docs/deploy.html">how we deploy</a>')
def older = new File(handbook, 'repositories/older/docs/a.html').getText('UTF-8')
assert !older.contains("<script>alert('older')") && !older.contains('href="javascript:')
assert new File(handbook, 'repositories/shop/docs/images/queue.png').bytes[1..3] == 'PNG'.bytes as List

// A bad bundle is an error of its own, one sentence that names it, and costs the others nothing.
def unreadable = catalog.findings.findAll { it.rule == 'bundle-unreadable' }
assert unreadable.every { it.severity == 'error' && it.path == 'pom.xml' && it.remedy }
def bad = [
    climber: "its entry '../../../climbed.md' has a name that leads out of it",
    rooted: "its entry '${new File(basedir, 'rooted.md').absolutePath}' has a name that leads out of it",
    drive: "its entry 'C:\\drive.md' has a name that leads out of it",
    linked: "its entry 'files/docs/link.md' is a symbolic link",
    doubled: "two of its entries are called 'files/docs/a.md', but for case",
    cased: "two of its entries are called 'files/docs/A.md', but for case",
    sealed: "its entry 'files/docs/sealed.md' is encrypted",
    bomb: "its entry 'files/docs/bomb.md' becomes too large when it is unpacked",
    half: 'it is no zip, or only the beginning of one',
    page: 'it is no zip, or only the beginning of one',
    newer: 'it was written by a newer version of this plugin: its bundle has version 99, and this plugin reads versions up to 1',
    thief: "it says it is of 'com.acme.many:shop', and is of 'com.acme.many:thief'"
]
// Where no network is, Central could not be asked whether it has the missing one.
def missing = 'bundle com.acme.many:missing:1 was not found'
def told = { findings -> findings.findAll { it.rule == 'bundle-unreadable' }*.message
    .collect { it.startsWith(missing) ? missing : it }.sort() }
def sentences = bad.collect { artifact, why -> "bundle com.acme.many:${artifact}:1 was not read: ${why}" as String } +
    [missing, "bundle com.acme.many:hub is this project's own, whose documents are in its handbook already"]
assert told(catalog.findings) == sentences.sort(false)
def log = new File(basedir, 'build.log').text
sentences.each { assert log.contains("[ERROR] ${it}") }
assert !log.contains('at io.github.handbookmaven')

// Nothing of a bad bundle is anywhere, nor what a good one holds beside what the format names.
def written = []
basedir.traverse { file ->
    assert !java.nio.file.Files.isSymbolicLink(file.toPath())
    if (file.isFile() && !file.name.endsWith('.groovy')) {
        written << file
    }
}
assert written.size() > 100
written.each { file ->
    def content = file.getText('ISO-8859-1')
    assert !content.contains('escaped from ') && !content.contains('root:x:0:0')
    bad.keySet().each { assert !content.contains("${it}-the-guest") }
}
assert new File(handbook, 'repositories').list().findAll { !it.endsWith('.html') }.sort() == ['older', 'platform', 'shop', 'till', 'twin']
def above = [new File("${localRepositoryPath}"), basedir, new File(basedir, 'hub')]
above.each { start ->
    for (def at = start; at != null; at = at.parentFile) {
        ['climbed.md', 'rooted.md', 'drive.md', 'C:\\drive.md'].each { assert !new File(at, it).exists() }
    }
}
assert new File(handbook, 'repositories/twin/docs/a.html').text.contains('twin-the-guest')

// Without a network the same handbook is made of what Maven resolved before.
def offline = json('hub/target/offline/handbook/catalog.json')
assert offline.documents == catalog.documents
assert offline.references == catalog.references
assert told(offline.findings) == sentences.sort(false)
assert offline.findings.any { it.message == "${missing}: Maven is offline and never fetched it" as String }
def own = json('hub/target/handbook/findings.json').findings
assert told(own) == sentences.sort(false)
assert own.every { !it.path.startsWith('repositories/') }

// The hub's own bundle holds its own documents, and an inventory of all.
def zip = new ZipFile(new File(basedir, 'hub/target/hub-1-handbook.zip'))
assert zip.entries()*.name.findAll { it.startsWith('files/') } == ['files/docs/start.md']
def inventory = new JsonSlurper().parse(zip.getInputStream(zip.getEntry('inventory.json')))
assert inventory.repositories*.artifactId == ['hub', 'older', 'platform', 'shop', 'till', 'twin']
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
assert log.contains("<compareWith> is 'com.acme.many:till:0.9', which no repository has")
return true
