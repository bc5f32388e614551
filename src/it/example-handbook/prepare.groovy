import io.github.handbookmaven.GitProject

// Reviews and covered code are judged by history, so the example has one.
GitProject.commitAll(basedir.toPath(), java.time.Instant.parse('2026-04-20T08:00:00Z'))

