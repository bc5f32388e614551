package io.github.handbookmaven.rule.builtin.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Rules;
import java.util.List;
import org.junit.jupiter.api.Test;

class NestingTooDeepTest {
  private static List<Observation> seen(HandbookOf project) {
    return Rules.ask(new NestingTooDeep(), project.build(), Options.NONE).toList();
  }

  @Test
  void aHundredQuotesAreReported() {
    assertThat(seen(HandbookOf.file("docs/a.md", ">".repeat(200) + " deep\n"))).hasSize(1);
  }

  @Test
  void tenLevelsAreFine() {
    assertThat(seen(HandbookOf.file("docs/a.md", "> ".repeat(10) + "deep\n"))).isEmpty();
  }

  @Test
  void aHundredSignsInCodeNestNothing() {
    String code = "```text\n" + ">".repeat(200) + " deep\n```\n";

    assertThat(seen(HandbookOf.file("docs/a.md", code))).isEmpty();
  }
}
