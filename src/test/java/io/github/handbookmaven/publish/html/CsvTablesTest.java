package io.github.handbookmaven.publish.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CsvTablesTest {

  @Test
  void quotesCommasAndLinesStayInOneCell() {
    assertThat(CsvTables.cell("a, \"b\"\nc")).isEqualTo("\"a, \"\"b\"\"\nc\"");
  }

  @Test
  void noSpreadsheetTakesATextForAFormula() {
    assertThat(CsvTables.cell("=HYPERLINK(\"x\")")).isEqualTo("\"'=HYPERLINK(\"\"x\"\")\"");
    assertThat(CsvTables.cell("@acme/edge")).isEqualTo("\"'@acme/edge\"");
    assertThat(CsvTables.cell("a-b")).isEqualTo("\"a-b\"");
  }
}
