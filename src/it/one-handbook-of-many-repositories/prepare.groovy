import io.github.handbookmaven.bundle.CraftedZip

// What a repository manager may hold beside what this plugin wrote.
def folder = { String artifact ->
    def made = new File(localRepositoryPath, "com/acme/many/${artifact}/1")
    made.mkdirs()
    made.toPath()
}
def put = { String artifact, CraftedZip zip -> zip.in(folder(artifact), "${artifact}-1-handbook.zip" as String) }
def schema = { String kind, int version -> "\"schema\": \"https://handbookmaven.github.io/schema/${kind}-${version}.json\"" }
def project = { String artifact -> "\"project\": {\"groupId\": \"com.acme.many\", \"artifactId\": \"${artifact}\"}" }
def document = { String artifact, String id, String path ->
    """{"id": "${id}", "path": "${path}", "title": "A", "type": "sop", "typeSource": "declared",
        "owners": ["@acme/${artifact}"], "freshness": "never-reviewed", "unheard-of": [1, {"a": null}]}"""
}
// Every hostile bundle says whose it is, so that what escapes of it is found.
def text = { String artifact ->
    "---\ntype: sop\n---\n# Of another build\n\nWritten by ${artifact}-the-guest.\n\n" +
    "<script>alert('${artifact}')</script>\n\n[x](javascript:alert('${artifact}'))\n" as String
}
def bundle = { String artifact, int version, String id ->
    new CraftedZip()
        .and('bundle.json', "{${schema('bundle', version)}, ${project(artifact)}, \"unheard-of\": {}}" as String)
        .and('catalog.json', "{${schema('catalog', 1)}, ${project(artifact)}, \"today\": \"2026-11-01\", " +
            "\"documents\": [${document(artifact, id, 'docs/a.md')}]}" as String)
        .and('files/docs/a.md', text(artifact))
}
def good = { String artifact -> bundle(artifact, 1, 'a') }
def evil = { String artifact -> "escaped from ${artifact}" as String }

put('older', bundle('older', 0, 'a'))

// Names that lead elsewhere, two entries of one name, what is no file, what cannot be read.
put('climber', good('climber').and('../../../climbed.md', evil('climber')))
put('rooted', good('rooted').and(new File(basedir, 'rooted.md').absolutePath, evil('rooted')))
put('drive', good('drive').and('C:\\drive.md', evil('drive')))
put('linked', good('linked').link('files/docs/link.md', '/etc/passwd'))
put('doubled', good('doubled').and('files/docs/a.md', evil('doubled')))
put('cased', good('cased').and('files/docs/A.md', evil('cased')))
put('sealed', good('sealed').encrypted('files/docs/sealed.md'))
put('bomb', good('bomb').bomb('files/docs/bomb.md', 15 * 1024 * 1024))
def whole = good('half').bytes()
new File(folder('half').toFile(), 'half-1-handbook.zip').bytes = whole[0..<(whole.length.intdiv(2))] as byte[]
new File(folder('page').toFile(), 'page-1-handbook.zip').setText('<html>sign in to continue</html>', 'UTF-8')
put('newer', bundle('newer', 99, 'a'))
put('thief', new CraftedZip()
    .and('bundle.json', "{${schema('bundle', 1)}, ${project('shop')}}" as String)
    .and('catalog.json', "{${schema('catalog', 1)}, ${project('shop')}, \"today\": \"2026-11-01\", " +
        "\"documents\": [${document('shop', 'slow-payments', 'docs/a.md')}]}" as String)
    .and('files/docs/a.md', text('thief')))

// Ids that another repository has too, one written as if it were that repository's; and what no format names.
put('twin', new CraftedZip()
    .and('bundle.json', "{${schema('bundle', 1)}, ${project('twin')}, \"unheard-of\": {}}" as String)
    .and('catalog.json', "{${schema('catalog', 1)}, ${project('twin')}, \"today\": \"2026-11-01\", \"documents\": [" +
        document('twin', 'slow-payments', 'docs/a.md') + ', ' +
        document('twin', 'shop/slow-payments', 'docs/slow-payments.md') + ']}' as String)
    .and('files/docs/a.md', text('twin'))
    .and('files/docs/slow-payments.md', text('twin'))
    .and('index.html', evil('twin')))
return true
