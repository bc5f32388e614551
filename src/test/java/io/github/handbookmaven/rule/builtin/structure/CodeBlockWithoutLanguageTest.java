package io.github.handbookmaven.rule.builtin.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Written;
import org.junit.jupiter.api.Test;

class CodeBlockWithoutLanguageTest {
  private final CodeBlockWithoutLanguage rule = new CodeBlockWithoutLanguage();

  @Test
  void aBareFenceIsReportedWithALanguageToWrite() {
    assertThat(
            Written.runbook(
                    """
                    # Renew a certificate

                    ```
                    certctl renew shop.example.com
                    ```
                    """)
                .seenBy(rule))
        .singleElement()
        .returns("docs/a.md:3", seen -> seen.at().toString())
        .returns("this block of code names no language", Observation::message)
        .satisfies(seen -> assertThat(seen.remedy()).contains("```bash"));
  }

  @Test
  void aLanguageIsFine() {
    assertThat(
            Written.runbook(
                    """
                    # Renew a certificate

                    ```text
                    renewed
                    ```
                    """)
                .seenBy(rule))
        .isEmpty();
  }

  @Test
  void indentedCodeHasNoPlaceForALanguage() {
    assertThat(
            Written.runbook(
                    """
                    # Renew a certificate

                    It prints

                        renewed
                    """)
                .seenBy(rule))
        .isEmpty();
  }

  @Test
  void anEmptyFenceIsFine() {
    assertThat(
            Written.runbook(
                    """
                    # Renew a certificate

                    ```
                    ```
                    """)
                .seenBy(rule))
        .isEmpty();
  }
}
