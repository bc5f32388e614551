import io.github.handbookmaven.GitProject

GitProject.commitAll(basedir.toPath(), java.time.Instant.parse('2025-03-01T08:00:00Z'))
