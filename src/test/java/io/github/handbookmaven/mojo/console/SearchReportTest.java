package io.github.handbookmaven.mojo.console;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.mojo.maven.GoalCommand;
import io.github.handbookmaven.source.DefaultRoots;
import io.github.handbookmaven.source.IgnoredFiles;
import io.github.handbookmaven.source.SourceReader;
import io.github.handbookmaven.source.SourceSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchReportTest {
  private static final GoalCommand COMMAND = new GoalCommand("mvn handbook:", "");

  @TempDir private Path base;

  @Test
  void aRunThatFindsNothingSaysWhereItLookedWhatThereIsAndWhatToType() throws IOException {
    write("kb/a.md", "kb/b.md", "notes/c.md", "x/d.adoc");

    assertThat(report().nothingFound(COMMAND))
        .containsExactly(
            "no procedure documents in docs, doc, documentation, manual, handbook, runbooks, sops,"
                + " procedures, playbooks, ops, operations, alerts, src/handbook,"
                + " src/site/markdown, the content of a site, nor named for a procedure",
            "3 Markdown files lie elsewhere: kb (2), notes (1); not read, as only Markdown is: 1"
                + " AsciiDoc file",
            "    mvn handbook:check -Dhandbook.sources=kb,notes");
  }

  @Test
  void whatIsLeftAsideIsNamedWithTheCommandThatKeepsWhatIsCollected() throws IOException {
    write("docs/a.md", "RELEASING.md", "core/b.md", "core/c.md");

    assertThat(report().leftAside(COMMAND))
        .containsExactly(
            "2 Markdown files lie elsewhere: core (2)",
            "    mvn handbook:check -Dhandbook.sources=RELEASING.md,core,docs");
  }

  @Test
  void nothingIsSaidWhereNothingIsLeftAside() throws IOException {
    write("docs/a.md");

    assertThat(report().leftAside(COMMAND)).isEmpty();
  }

  private SearchReport report() {
    SourceSettings settings =
        new SourceSettings(
            base, DefaultRoots.of(List.of(RepoPath.ROOT)), 1000, IgnoredFiles.WITHOUT_GIT);
    return new SearchReport(SourceReader.read(settings), RepoPath.ROOT);
  }

  private void write(String... paths) throws IOException {
    for (String path : paths) {
      Files.createDirectories(base.resolve(path).getParent());
      Files.writeString(base.resolve(path), "# A\n");
    }
  }
}
