package io.github.handbookmaven.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.model.SettingsException;
import io.github.handbookmaven.rule.Finding.Silence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineTest {

  @TempDir Path folder;

  private static Finding finding(String path, int line, String fingerprint) {
    return new Finding(
        "broken-link",
        Severity.ERROR,
        Place.line(new RepoPath(path), line),
        "link to 'x.md' leads nowhere",
        "mend it",
        fingerprint,
        Optional.empty());
  }

  @Test
  void whatItKnowsIsSilencedAndStaysVisible() {
    Finding known = finding("a.md", 3, "f1");
    Finding fresh = finding("a.md", 9, "f2");

    Baseline.Match match = Baseline.of(List.of(known)).apply(List.of(known, fresh));

    assertThat(match.findings()).extracting(Finding::isActive).containsExactly(false, true);
    assertThat(match.findings().get(0).silenced().orElseThrow().kind())
        .isEqualTo(Silence.Kind.BASELINE);
  }

  @Test
  void aFindingThatMovedToAnotherLineOrFileIsStillKnown() {
    Baseline baseline = Baseline.of(List.of(finding("a.md", 3, "f1")));

    assertThat(baseline.apply(List.of(finding("a.md", 30, "f1"))).findings().get(0).isActive())
        .isFalse();
    assertThat(baseline.apply(List.of(finding("b.md", 3, "f1"))).findings().get(0).isActive())
        .isFalse();
  }

  @Test
  void aKnownFindingSilencesOneAndPrefersItsOwnPath() {
    Baseline baseline = Baseline.of(List.of(finding("b.md", 1, "f1")));

    List<Finding> findings =
        baseline.apply(List.of(finding("a.md", 1, "f1"), finding("b.md", 1, "f1"))).findings();

    assertThat(findings).extracting(Finding::isActive).containsExactly(true, false);
  }

  @Test
  void whatWasMendedIsNamedAndLeavesOnlyOnRequest() {
    Baseline baseline = Baseline.of(List.of(finding("a.md", 1, "f1"), finding("a.md", 2, "f2")));

    Baseline.Match match = baseline.apply(List.of(finding("a.md", 2, "f2")));

    assertThat(match.fixed()).extracting(Baseline.Known::fingerprint).containsExactly("f1");
    assertThat(baseline.known()).hasSize(2);
    assertThat(baseline.without(match.fixed()).known())
        .extracting(Baseline.Known::fingerprint)
        .containsExactly("f2");
  }

  @Test
  void whatAnAuthorSilencedIsNotRecorded() {
    Finding silenced =
        finding("a.md", 1, "f1")
            .silencedBy(new Silence(Silence.Kind.IGNORE, Optional.empty(), "why"));

    assertThat(Baseline.of(List.of(silenced)).known()).isEmpty();
  }

  @Test
  void whatIsWrittenIsReadBackTheSame() throws IOException {
    Baseline baseline =
        Baseline.of(List.of(finding("b/é \"q\".md", 1, "f1"), finding("a.md", 1, "f2")));
    Path file = folder.resolve("handbook-baseline.json");

    Files.writeString(file, baseline.text());

    assertThat(Baseline.read(file)).isEqualTo(baseline);
    assertThat(baseline.text()).endsWith("}\n").doesNotContain("\r");
  }

  @Test
  void aMissingFileKnowsNothing() {
    assertThat(Baseline.read(folder.resolve("none.json"))).isEqualTo(Baseline.EMPTY);
  }

  @Test
  void aFileThatIsNoBaselineIsRefusedInOneSentence() throws IOException {
    for (String text : List.of("", "not json", "[]", "{\"version\": 99, \"findings\": []}")) {
      Path file = Files.writeString(folder.resolve("handbook-baseline.json"), text);

      assertThatThrownBy(() -> Baseline.read(file))
          .isInstanceOf(SettingsException.class)
          .hasMessageStartingWith(
              "<baseline> is 'handbook-baseline.json', expected a file written");
    }
  }
}
