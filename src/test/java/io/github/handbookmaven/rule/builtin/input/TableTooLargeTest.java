package io.github.handbookmaven.rule.builtin.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Rules;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTooLargeTest {
  private static String table(int columns, int rows) {
    return "|a".repeat(columns) + "|\n" + "|-".repeat(columns) + "|\n" + "|x\n".repeat(rows);
  }

  private static List<Observation> seen(HandbookOf project) {
    return Rules.ask(new TableTooLarge(), project.build(), Options.NONE).toList();
  }

  @Test
  void aTableOfAMillionCellsIsReported() {
    assertThat(seen(HandbookOf.file("docs/a.md", table(1000, 1000)))).hasSize(1);
  }

  @Test
  void aLongTableIsFine() {
    assertThat(seen(HandbookOf.file("docs/a.md", table(20, 500)))).isEmpty();
  }

  @Test
  void aMillionCellsInCodeAreNoTable() {
    String code = "```text\n" + table(1000, 1000) + "```\n";

    assertThat(seen(HandbookOf.file("docs/a.md", code))).isEmpty();
  }
}
