package io.github.handbookmaven.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each generator has its own words for "put another file in here". */
class InclusionsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "--8<-- \"parts/steps.md\"",
        "{% include-markdown \"parts/steps.md\" %}",
        "{% include_relative parts/steps.md %}",
        "{% include parts/steps.md %}",
        "{!parts/steps.md!}",
        "{{#include parts/steps.md}}",
        "{{ #include parts/steps.md:2:7 }}",
        "include::parts/steps.md[]",
        "```{include} parts/steps.md\n```",
        ":::{include} parts/steps.md\n:::",
        "<!--@include: ./parts/steps.md-->",
        "<!-- include parts/steps.md -->",
        "::include{file=parts/steps.md}",
        "{{< include \"parts/steps.md\" >}}",
        "{{% readfile file=\"parts/steps.md\" %}}",
        "{{< snippet \"parts/steps.md\" >}}",
        "{{% embed file=\"parts/steps.md\" %}}",
        "<%= partial 'parts/steps.md' %>",
        "import Steps from './parts/steps.md'",
      })
  void aPieceIsNamedInEveryDialect(String line) {
    String text = "# Restore\n\n" + line + "\n\nDone.\n";

    assertThat(Inclusions.in(text)).singleElement().asString().contains("parts/steps.md");
    assertThat(Inclusions.ofText(text)).isEqualTo(Inclusions.in(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Write `--8<-- \"steps.md\"` where the steps belong.",
        "{% include toc.html %}",
        "{% include figure image=\"a.png\" %}",
        "{{< note >}}steps.md{{< /note >}}",
        "<!-- include this in the release notes -->",
        "Contents include:: what [we] do.",
        "--8<-- \"deploy.sh\"",
      })
  void whatHoldsNoTextForReadersIsNone(String line) {
    assertThat(Inclusions.ofText("# Restore\n\n" + line + "\n")).isEmpty();
  }

  @Test
  void aPieceComesOnceHoweverOftenItIsUsed() {
    String text = "{{#include a.md}}\n\n{{#include b.md}}\n\n{{#include a.md}}\n";

    assertThat(Inclusions.in(text)).containsExactly("a.md", "b.md", "a.md");
    assertThat(Inclusions.ofText(text)).isEqualTo(List.of("a.md", "b.md"));
  }

  @Test
  void whatTakesThePlaceOfAPieceIsTakenAsItIs() {
    assertThat(Inclusions.replaced("1 --8<-- \"a.md\" 3", (name, written) -> "$1 " + name))
        .isEqualTo("1 $1 a.md 3");
    assertThat(Inclusions.replaced("1 {{#include a.md}}", (name, written) -> written))
        .isEqualTo("1 {{#include a.md}}");
  }
}
