package io.github.handbookmaven.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainNameTest {

  @ParameterizedTest
  @CsvSource({
    "@acme/Tills & Desks, acme-tills-desks",
    "  Überlauf  (neu)!, u-berlauf-neu",
    "'--', ''",
    "数据库, ''"
  })
  void lettersAndDigitsOfAsciiStayInGroups(String text, String name) {
    assertThat(PlainName.of(text)).isEqualTo(name);
  }
}
