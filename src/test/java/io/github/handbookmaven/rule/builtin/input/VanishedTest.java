package io.github.handbookmaven.rule.builtin.input;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class VanishedTest {
  private static UnaryOperator<AssemblySettings> link(String name, String target) {
    return settings -> {
      try {
        Files.createSymbolicLink(settings.base().resolve(name), Path.of(target));
        return settings;
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    };
  }

  private static List<Observation> seen(HandbookOf project) {
    return Rules.ask(new Vanished(), project.build(), Options.NONE).toList();
  }

  @Test
  void aDanglingLinkIsReported() {
    assertThat(seen(HandbookOf.file("docs/a.md", "# A\n").with(link("docs/b.md", "gone.md"))))
        .singleElement()
        .returns(Place.file(new RepoPath("docs/b.md")), Observation::at);
  }

  @Test
  void aLinkToADocumentIsFine() {
    assertThat(seen(HandbookOf.file("docs/a.md", "# A\n").with(link("docs/b.md", "a.md"))))
        .isEmpty();
  }

  @Test
  void aDanglingLinkThatIsNoDocumentIsFine() {
    assertThat(seen(HandbookOf.file("docs/a.md", "# A\n").with(link("docs/b.sh", "gone.sh"))))
        .isEmpty();
  }
}
