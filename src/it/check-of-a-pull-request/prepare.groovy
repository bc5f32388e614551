import io.github.handbookmaven.GitProject

import java.time.Instant

def docs = new File(basedir, 'docs')
GitProject.commitAll(basedir.toPath(), Instant.parse('2026-11-01T08:00:00Z'))

new File(docs, 'renamed.md').renameTo(new File(docs, 'moved.md'))
new File(docs, 'edited.md') << '\nMore than before.\n'
new File(docs, 'deleted.md').delete()
GitProject.commitAll(basedir.toPath(), Instant.parse('2026-11-02T08:00:00Z'))
new File(docs, 'untracked.md').text = '# Not committed yet\n\nSee [nothing](nothing.md).\n'
return true
