package io.github.handbookmaven.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.reference.Destination.Form;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationTest {

  @Test
  void aRelativeTargetIsTakenApart() {
    assertThat(Destination.parse("../a%20b.md?plain=1#what%20now"))
        .returns(Form.RELATIVE, Destination::form)
        .returns("../a b.md", Destination::path)
        .extracting(destination -> destination.fragment().orElseThrow())
        .isEqualTo("what now");
  }

  @ParameterizedTest
  @CsvSource({
    "'', EMPTY",
    "'  ', EMPTY",
    "#top, FRAGMENT",
    "?plain=1#L3, FRAGMENT",
    "/docs/a.md, ROOTED",
    "a.md, RELATIVE",
    "//cdn.example.com/a.js, EXTERNAL",
    "https://example.com, EXTERNAL",
    "mailto:a@example.com, EXTERNAL",
  })
  void theFormTellsHowItIsFollowed(String target, Form form) {
    assertThat(Destination.parse(target).form()).isEqualTo(form);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{ site.url }}/a.md",
        "{% link a.md %}",
        "<%= root %>/a",
        "${base}/a.md",
        "https://example.com/{id}",
        "docs/<name>.md",
        "{{< ref \"a.md\" >}}",
        "%7B%7B%20x%20%7D%7D",
        "@site/docs/a.md"
      })
  void whatATemplateWillFillInIsNotFollowed(String target) {
    assertThat(Destination.parse(target).form()).isEqualTo(Form.TEMPLATED);
  }

  @Test
  void whatIsNoEncodingStaysAsItIs() {
    assertThat(Destination.decode("100%-sure%2")).isEqualTo("100%-sure%2");
    assertThat(Destination.decode("%C3%BCber")).isEqualTo("über");
  }
}
