package io.github.handbookmaven.publish.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptSizeTest {

  /** All of a page with code is to be at most 60 KB packed; these two are its largest scripts. */
  private static final int MOST = 12 * 1024;

  @ParameterizedTest
  @ValueSource(strings = {"search.js", "run.js"})
  void everyPageCarriesItSoItStaysSmall(String name) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (InputStream script = getClass().getResourceAsStream("/theme/default/assets/" + name);
        GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      script.transferTo(gzip);
    }
    assertThat(packed.size()).isLessThanOrEqualTo(MOST);
  }
}
