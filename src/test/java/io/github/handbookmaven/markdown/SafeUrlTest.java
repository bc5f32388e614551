package io.github.handbookmaven.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeUrlTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a.md",
        "../a.md#b",
        "#b",
        "?q=a:b",
        "/a",
        "https://example.com/a:b",
        "HTTP://example.com",
        "mailto:a@example.com",
        "tel:+49",
        "./a:b",
        "10:30.md",
        "foo):",
        "\u00e4:b"
      })
  void linksWithinTheSiteAndOnTheWebMayStand(String target) {
    assertThat(SafeUrl.ofLink(target)).contains(target);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        " javascript:alert(1)",
        "java\nscript:alert(1)",
        "java\tscript:alert(1)",
        "java   script:alert(1)",
        "java\u00a0script:alert(1)",
        "\u0001javascript:alert(1)",
        "data:text/html,x",
        "vbscript:x",
        "file:///etc/passwd",
        "blob:x",
        ":x",
        "//example.com",
        "\\\\host\\share",
        "/\\example.com"
      })
  void nothingElseMay(String target) {
    assertThat(SafeUrl.ofLink(target)).isEmpty();
    assertThat(SafeUrl.ofImage(target)).isEmpty();
  }

  @Test
  void aNameOfAnotherRepositorysDocumentIsNoAddressButMayBecomeOne() {
    assertThat(SafeUrl.ofLink("handbook:shop/refunds")).isEmpty();
    assertThat(SafeUrl.mayBecomeLink("handbook:shop/refunds")).isTrue();
    assertThat(SafeUrl.mayBecomeLink("Handbook:shop/refunds")).isTrue();
    assertThat(SafeUrl.mayBecomeLink("handbook.md")).isTrue();
    assertThat(SafeUrl.mayBecomeLink("handbooks:shop/refunds")).isFalse();
    assertThat(SafeUrl.mayBecomeLink("javascript:handbook:x")).isFalse();
  }

  @Test
  void picturesComeFromTheSiteOrOverHttpsOnly() {
    assertThat(SafeUrl.ofImage("a.png")).isPresent();
    assertThat(SafeUrl.ofImage("https://example.com/a.png")).isPresent();
    assertThat(SafeUrl.ofImage("http://example.com/a.png")).isEmpty();
    assertThat(SafeUrl.ofImage("mailto:a@example.com")).isEmpty();
  }

  @Test
  void theDefaultLocaleDoesNotMatter() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(SafeUrl.ofLink("MAILTO:a@example.com")).isPresent();
    } finally {
      Locale.setDefault(before);
    }
  }
}
