package io.github.handbookmaven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.assemble.Assembler;
import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.rule.Finding;
import io.github.handbookmaven.rule.Inspector;
import io.github.handbookmaven.rule.RuleSettings;
import io.github.handbookmaven.rule.Rules;
import io.github.handbookmaven.rule.Severity;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** We live by our own rules: this repository's pages pass them. */
class OwnDocumentsTest {

  /** Any commit may make a review outdated; that is the check's business, not a test's. */
  private static final Set<String> DEPENDS_ON_HISTORY =
      Set.of("covered-code-changed", "edited-since-review", "foundation-changed-since-review");

  private final Handbook handbook =
      new Assembler(HandbookOf.settings(Path.of("").toAbsolutePath(), LocalDate.of(2026, 12, 1)))
          .assemble();

  @Test
  void ourPagesHaveNeitherErrorNorWarning() {
    assertThat(new Inspector(Rules.installed(), RuleSettings.DEFAULTS).inspect(handbook))
        .filteredOn(finding -> finding.severity() != Severity.NOTE && finding.isActive())
        .filteredOn(finding -> !DEPENDS_ON_HISTORY.contains(finding.rule()))
        .filteredOn(finding -> isOurs(finding.at().path().value()))
        .extracting(OwnDocumentsTest::line)
        .isEmpty();
  }

  @Test
  void ourRunbookRestsOnOurSop() {
    Entry runbook = handbook.withId("red-build").orElseThrow();

    assertThat(runbook.foundation().bases())
        .extracting(basis -> handbook.at(basis.document()).orElseThrow().id())
        .containsExactly("release");
  }

  /** As the POM has it: pages of rules show what is wrong. */
  private static boolean isOurs(String path) {
    return path.startsWith("src/site/markdown/") && !path.startsWith("src/site/markdown/rules/");
  }

  private static String line(Finding finding) {
    return finding.at() + " " + finding.message() + " [" + finding.rule() + "]";
  }
}
