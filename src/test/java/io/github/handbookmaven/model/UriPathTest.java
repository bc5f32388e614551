package io.github.handbookmaven.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UriPathTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"docs/a b.md", "docs/Größe#1?+%.md", "docs/🙂:x.md", "docs/it's (new)@2.md"})
  void aPathIsThatOfAUriAndComesBack(String path) {
    String encoded = UriPath.encode(path);
    assertThat(URI.create("https://example.com/" + encoded).getPath()).isEqualTo("/" + path);
    assertThat(UriPath.decode(encoded)).isEqualTo(path);
  }

  @Test
  void whatAPathMayHoldStaysReadable() {
    assertThat(UriPath.encode("docs/it's (new)@2.md")).isEqualTo("docs/it's%20(new)@2.md");
  }

  @Test
  void nothingInASegmentPartsAnAddress() {
    assertThat(UriPath.encodeSegment("a/b&c=d?e#f")).isEqualTo("a%2Fb%26c%3Dd%3Fe%23f");
  }
}
