package io.github.handbookmaven.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.model.DocType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the page on structure shows as complete is complete. */
class StructurePageTest {
  private static final Pattern EXAMPLE = Pattern.compile("(?ms)^````markdown\n(.*?)^````$");

  private static final String NO_GIT_HERE = "history-unknown";
  private static final String INDEX =
      "---\ntype: none\n---\n# Index\n\n- [SOP](sop.md)\n- [Runbook](runbook.md)\n";

  private final List<String> examples = examples();

  @Test
  void thePageShowsAnSopAndARunbook() {
    assertThat(examples).hasSize(2);
    assertThat(handbook().documents(DocType.SOP)).hasSize(1);
    assertThat(handbook().documents(DocType.RUNBOOK)).hasSize(1);
  }

  @Test
  void theExamplesPassEveryRule() {
    assertThat(new Inspector(Rules.installed(), RuleSettings.DEFAULTS).inspect(handbook()))
        .filteredOn(finding -> !finding.rule().equals(NO_GIT_HERE))
        .extracting(finding -> finding.at() + " " + finding.rule() + ": " + finding.message())
        .isEmpty();
  }

  @Test
  void theExamplesReadAsWhatTheyAre() {
    assertThat(handbook().entries())
        .filteredOn(entry -> entry.type() != DocType.NONE)
        .allSatisfy(
            entry ->
                assertThat(entry.classification().inferred())
                    .as(entry.id())
                    .isEqualTo(entry.type()));
  }

  private Handbook handbook() {
    return HandbookOf.file("docs/sop.md", examples.get(0))
        .and("docs/runbook.md", examples.get(1))
        .and("docs/README.md", INDEX)
        .build();
  }

  private static List<String> examples() {
    try {
      String page =
          Files.readString(Path.of("src/site/markdown/structure.md"), StandardCharsets.UTF_8);
      return EXAMPLE.matcher(page).results().map((MatchResult found) -> found.group(1)).toList();
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }
}
