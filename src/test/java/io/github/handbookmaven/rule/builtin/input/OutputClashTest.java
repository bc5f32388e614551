package io.github.handbookmaven.rule.builtin.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Rules;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutputClashTest {
  private static List<Observation> seen(HandbookOf project) {
    return Rules.ask(new OutputClash(), project.build(), Options.NONE).toList();
  }

  @Test
  void namesThatDifferInCaseOnlyAreReportedAtBoth() {
    assertThat(seen(HandbookOf.file("docs/Proxy.md", "# A\n").and("docs/proxy.md", "# B\n")))
        .extracting(Observation::at)
        .containsExactly(
            Place.file(new RepoPath("docs/Proxy.md")), Place.file(new RepoPath("docs/proxy.md")));
  }

  @Test
  void accentsComposedInTwoWaysAreOneName() {
    assertThat(seen(HandbookOf.file("docs/\u00e9.md", "# A\n").and("docs/e\u0301.md", "# B\n")))
        .hasSize(2);
  }

  @Test
  void twoExtensionsOfOneNameClash() {
    assertThat(seen(HandbookOf.file("docs/a.md", "# A\n").and("docs/a.markdown", "# B\n")))
        .hasSize(2);
  }

  @Test
  void oneNameInTwoFoldersIsFine() {
    assertThat(seen(HandbookOf.file("docs/a.md", "# A\n").and("sops/a.md", "# B\n"))).isEmpty();
  }
}
