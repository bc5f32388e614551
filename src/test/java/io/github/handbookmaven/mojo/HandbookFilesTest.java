package io.github.handbookmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.kept.KeptResults;
import io.github.handbookmaven.model.Patience;
import io.github.handbookmaven.publish.Edition;
import io.github.handbookmaven.publish.OutputFolder;
import io.github.handbookmaven.publish.ThemeSettings;
import io.github.handbookmaven.rule.Finding;
import io.github.handbookmaven.rule.Inspector;
import io.github.handbookmaven.rule.Rule;
import io.github.handbookmaven.rule.RuleSettings;
import io.github.handbookmaven.rule.Rules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandbookFilesTest {
  private static final List<Rule> RULES = Rules.installed();
  private static final Inspector INSPECTOR = new Inspector(RULES, RuleSettings.DEFAULTS);

  @TempDir Path folder;

  private Edition write(Patience patience) {
    String text =
        "---\ntype: sop\n---\n# Long\n\n" + "See *one* of [it](#long).\n\n".repeat(20_000);
    Handbook handbook = HandbookOf.file("docs/long.md", text).build();
    Edition edition =
        new Edition(
            folder,
            handbook,
            INSPECTOR.inspect(handbook),
            RULES,
            ThemeSettings.DEFAULT,
            new Edition.Generator("Handbook", "1"));
    return new HandbookFiles(patience, INSPECTOR::ofFlaws)
        .write(edition, OutputFolder.open(folder), KeptResults.NONE);
  }

  private String file(String name) throws IOException {
    return Files.readString(folder.resolve(name), StandardCharsets.UTF_8);
  }

  @Test
  void aDocumentThatIsNotShownInTimeIsAFindingEverywhereAndItsText() throws IOException {
    Edition told = write(new Patience(Duration.ofNanos(1)));

    assertThat(told.findings())
        .extracting(Finding::rule, finding -> finding.at().path().value())
        .contains(tuple("document-not-checked", "docs/long.md"));
    assertThat(file("docs/long.html"))
        .contains("document-not-checked", "See *one* of [it](#long).")
        .doesNotContain("<em>one</em>");
    assertThat(file("binder-sops.html")).doesNotContain("<em>one</em>");
    assertThat(file("catalog.json")).contains("document-not-checked");
    assertThat(file("findings.html")).contains("document-not-checked");
  }

  @Test
  void aDocumentThatIsShownInTimeIsNone() throws IOException {
    Edition told = write(new Patience());

    assertThat(told.findings()).extracting(Finding::rule).doesNotContain("document-not-checked");
    assertThat(file("docs/long.html")).contains("<em>one</em>");
  }
}
