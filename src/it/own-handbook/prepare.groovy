import java.nio.file.Files
import java.nio.file.Path
import java.nio.file.StandardCopyOption

import io.github.handbookmaven.GitProject

Path from = basedir.toPath().resolve('../../../src/site/markdown').normalize()
Path to = basedir.toPath().resolve('src/site/markdown')

// This repository's own procedures, and every page they lead to.
def waiting = new ArrayDeque(['release.md', 'red-build.md', 'add-a-rule.md'].collect { from.resolve(it) })
def copied = [] as Set
while (!waiting.isEmpty()) {
  Path page = waiting.poll()
  if (Files.isRegularFile(page) && copied.add(page)) {
    Path target = to.resolve(from.relativize(page).toString())
    Files.createDirectories(target.parent)
    Files.copy(page, target, StandardCopyOption.REPLACE_EXISTING)
    (Files.readString(page) =~ /\]\(([^)#:]+\.md)/).each { waiting << page.resolveSibling(it[1]).normalize() }
  }
}

// What they are true about.
['src/main/java/io/github/handbookmaven/rule/Rule.java', '.ci/run', '.ci/reproducible'].each {
  Path covered = basedir.toPath().resolve(it)
  Files.createDirectories(covered.parent)
  Files.copy(from.resolve('../../..').resolve(it).normalize(), covered, StandardCopyOption.REPLACE_EXISTING)
}
GitProject.commitAll(basedir.toPath(), java.time.Instant.parse('2026-11-29T08:00:00Z'))
