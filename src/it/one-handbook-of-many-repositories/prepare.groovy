import java.util.zip.ZipEntry
import java.util.zip.ZipOutputStream

// What a repository manager may hold beside what this plugin wrote.
def put = { String artifact, Map<String, byte[]> entries ->
    def folder = new File(localRepositoryPath, "com/acme/many/${artifact}/1")
    folder.mkdirs()
    new File(folder, "${artifact}-1-handbook.zip").withOutputStream { file ->
        def zip = new ZipOutputStream(file)
        entries.each { name, bytes ->
            zip.putNextEntry(new ZipEntry(name))
            zip.write(bytes)
            zip.closeEntry()
        }
        zip.finish()
    }
}
def schema = { String kind, int version -> "\"schema\": \"https://handbookmaven.github.io/schema/${kind}-${version}.json\"" }
def project = { String artifact -> "\"project\": {\"groupId\": \"com.acme.many\", \"artifactId\": \"${artifact}\"}" }
def head = { String artifact, int version -> "{${schema('bundle', version)}, ${project(artifact)}}".getBytes('UTF-8') }
def catalog = { String artifact, String id ->
    """{${schema('catalog', 1)}, ${project(artifact)}, "today": "2026-11-01",
        "documents": [{"id": "${id}", "path": "docs/a.md", "title": "A", "type": "sop", "typeSource": "declared",
          "owners": ["@acme/${artifact}"], "freshness": "never-reviewed"}]}""".getBytes('UTF-8')
}
def text = "---\ntype: sop\n---\n# Of an older build\n\n<script>alert('older')</script>\n\n[x](javascript:alert('older'))\n".getBytes('UTF-8')

put('older', ['bundle.json': head('older', 0), 'catalog.json': catalog('older', 'a'), 'files/docs/a.md': text])
put('climber', ['bundle.json': head('climber', 1), 'catalog.json': catalog('climber', 'a'), 'files/docs/a.md': text,
                '../../../climbed.md': text])
put('bomb', ['bundle.json': head('bomb', 1), 'catalog.json': catalog('bomb', 'a'), 'files/docs/a.md': new byte[15 * 1024 * 1024]])
put('thief', ['bundle.json': head('shop', 1), 'catalog.json': catalog('shop', 'slow-payments'), 'files/docs/a.md': text])
put('newer', ['bundle.json': head('newer', 99), 'catalog.json': catalog('newer', 'a'), 'files/docs/a.md': text])
def page = new File(localRepositoryPath, 'com/acme/many/page/1')
page.mkdirs()
new File(page, 'page-1-handbook.zip').setText('<html>sign in to continue</html>', 'UTF-8')
return true
