package io.github.handbookmaven.author;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.rule.Finding;
import io.github.handbookmaven.rule.Inspector;
import io.github.handbookmaven.rule.RuleSettings;
import io.github.handbookmaven.rule.Rules;
import io.github.handbookmaven.rule.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DocumentTemplateTest {
  private static final String BLANK = "(?m)^> \\*\\*TODO:\\*\\*(?:[^\\n]*\\n)(?:> [^\\n]*\\n)*";

  @TempDir Path theme;

  private String document(DocType type) {
    NewDocument known =
        new NewDocument(
            type, "Empty the queue", Optional.of("@acme/shop"), Optional.empty(), List.of());
    return DocumentTemplate.of(type, theme).fill(known);
  }

  private static List<Finding> findings(String text) {
    return new Inspector(Rules.installed(), RuleSettings.DEFAULTS)
        .inspect(HandbookOf.file("docs/queue.md", text).build());
  }

  @ParameterizedTest
  @EnumSource(
      value = DocType.class,
      names = {"SOP", "RUNBOOK"})
  void unfilledItIsToldWhichBlanksAreLeft(DocType type) {
    assertThat(findings(document(type)))
        .extracting(Finding::rule)
        .contains("placeholder-text")
        .noneMatch(rule -> rule.startsWith("missing-"));
  }

  @ParameterizedTest
  @EnumSource(
      value = DocType.class,
      names = {"SOP", "RUNBOOK"})
  void withItsBlanksFilledItPassesCheck(DocType type) {
    String filled =
        document(type)
            .replaceAll(
                BLANK,
                "1. Look at the queue, then run the job. If it is empty, stop; otherwise call the"
                    + " owner.\n")
            .replace("status: draft", "status: active");
    assertThat(findings(filled))
        .filteredOn(finding -> finding.severity() != Severity.NOTE)
        .extracting(Finding::rule)
        .isEmpty();
  }

  @Test
  void aThemeMayBringItsOwnTemplate() throws IOException {
    Files.writeString(
        theme.resolve("sop.md"), "---\nowner: {{owner}}\nalerts: {{alerts}}\n---\n# {{heading}}\n");
    assertThat(document(DocType.SOP))
        .isEqualTo("---\nowner: \"@acme/shop\"\n---\n# Empty the queue\n");
  }
}
