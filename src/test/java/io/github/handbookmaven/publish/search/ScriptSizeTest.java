package io.github.handbookmaven.publish.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptSizeTest {

  @ParameterizedTest
  @ValueSource(strings = {"search.js", "run.js"})
  void everyPageCarriesItSoItStaysSmall(String name) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (InputStream script = getClass().getResourceAsStream("/theme/default/assets/" + name);
        GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      script.transferTo(gzip);
    }
    assertThat(packed.size()).isLessThanOrEqualTo(8 * 1024);
  }
}
