package io.github.handbookmaven.rule.builtin.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.assemble.AssemblySettings;
import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Rules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class UnreadableDocumentTest {
  private static HandbookOf project() {
    return HandbookOf.file("docs/a.md", "# A\n").and("docs/b.md", "# B\n").and("docs/c.sh", "#\n");
  }

  private static UnaryOperator<AssemblySettings> mode(String path, String mode) {
    return settings -> {
      Path file = settings.base().resolve(path);
      try {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(mode));
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
      assumeFalse(
          mode.startsWith("-") && Files.isReadable(file), "this user may read everything: " + file);
      return settings;
    };
  }

  private static List<Observation> seen(HandbookOf project) {
    return Rules.ask(new UnreadableDocument(), project.build(), Options.NONE).toList();
  }

  @Test
  void aDocumentThatMayNotBeReadIsReported() {
    assertThat(seen(project().with(mode("docs/a.md", "---------"))))
        .singleElement()
        .returns(Place.file(new RepoPath("docs/a.md")), Observation::at);
  }

  @Test
  void documentsThatNobodyElseMayReadAreFine() {
    assertThat(seen(project().with(mode("docs/a.md", "r--------")))).isEmpty();
  }

  @Test
  void aFileThatIsNoDocumentIsFine() {
    assertThat(seen(project().with(mode("docs/c.sh", "-w-------")))).isEmpty();
  }
}
