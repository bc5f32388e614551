package io.github.handbookmaven.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CountedTest {

  @Test
  void onlyOneIsSingular() {
    assertThat(Counted.of(1, "document")).isEqualTo("1 document");
    assertThat(Counted.of(0, "document")).isEqualTo("0 documents");
    assertThat(Counted.of(1234, "Markdown file")).isEqualTo("1234 Markdown files");
  }
}
