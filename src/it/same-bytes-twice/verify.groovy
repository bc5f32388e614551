import java.nio.file.Files
import java.security.MessageDigest

def digests = { File folder ->
  def found = new TreeMap()
  folder.eachFileRecurse(groovy.io.FileType.FILES) { file ->
    def name = folder.toPath().relativize(file.toPath()).toString()
    found[name] = MessageDigest.getInstance('SHA-256').digest(Files.readAllBytes(file.toPath())).encodeHex().toString()
  }
  found
}
def first = digests(new File(basedir, 'target/site/handbook'))
def second = digests(new File(basedir, 'target/other/handbook'))
assert first.size() > 10
assert first == second

new File(basedir, 'target/site/handbook').eachFileRecurse(groovy.io.FileType.FILES) { file ->
  assert !file.getText('UTF-8').contains(basedir.absolutePath) : file
}
