package io.github.handbookmaven.publish.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.handbookmaven.model.SettingsException;
import io.github.handbookmaven.publish.Edition;
import io.github.handbookmaven.publish.Editions;
import io.github.handbookmaven.rule.Finding;
import io.github.handbookmaven.rule.Trend;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EarlierFindingsReaderTest {
  @TempDir Path folder;

  @Test
  void whatWasWrittenTodayIsNoChange() throws IOException {
    Edition edition =
        Editions.of(
            Editions.error("a.md"), Editions.silenced("b.md", Finding.Silence.Kind.BASELINE));
    Path file = folder.resolve("findings.json");
    Files.writeString(file, new FindingsJson().render(edition));

    Trend trend = Trend.between(EarlierFindingsReader.read(file), edition.findings());

    assertThat(edition.findings()).filteredOn(Finding::isActive).isNotEmpty();
    assertThat(trend.since()).isEqualTo(edition.handbook().today());
    assertThat(trend.added()).isEmpty();
    assertThat(trend.worse()).isEmpty();
    assertThat(trend.fixed()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "{\"findings\": [], \"today\": \"yesterday\"}",
        "{\"today\": \"2026-11-01\"}",
        "{\"today\": \"2026-11-01\", \"findings\": [{\"path\": \"../a\", \"severity\":"
            + " \"error\"}]}",
        "{\"today\": \"2026-11-01\", \"findings\": [{\"path\": \"a.md\", \"severity\": \"bad\"}]}"
      })
  void anythingElseIsRefusedInOneSentence(String text) throws IOException {
    Path file = folder.resolve("other.json");
    Files.writeString(file, text);

    assertThatThrownBy(() -> EarlierFindingsReader.read(file))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("compareWith")
        .hasMessageContaining("a findings.json or catalog.json of ours");
  }

  @Test
  void aFileThatIsNotThereIsRefused() {
    assertThatThrownBy(() -> EarlierFindingsReader.read(folder.resolve("none.json")))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("there is none here");
  }
}
