package io.github.handbookmaven.publish.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.handbookmaven.Golden;
import io.github.handbookmaven.frontmatter.FrontMatterKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class FrontMatterSchemaTest {

  private static JsonNode schema() throws IOException {
    return new ObjectMapper().readTree(FrontMatterSchema.render());
  }

  @Test
  void everyKeyThatIsReadIsDescribedWithItsSynonyms() throws IOException {
    JsonNode properties = schema().get("properties");
    assertThat(properties).hasSize(FrontMatterKey.values().length);
    for (FrontMatterKey key : FrontMatterKey.values()) {
      String description = properties.get(key.canonical()).get("description").asText();
      assertThat(description).isNotBlank().contains(String.join(", ", key.synonyms()));
    }
  }

  @Test
  void everySpellingThatIsReadIsKnown() throws IOException {
    assertThat(matches("Last-Reviewed")).isEqualTo(1);
    assertThat(matches("ms.date")).isEqualTo(1);
    assertThat(matches("reviewInterval")).isEqualTo(1);
    assertThat(matches("layout")).isZero();
  }

  private static long matches(String key) {
    Iterable<String> patterns = FrontMatterSchemaTest::patterns;
    return StreamSupport.stream(patterns.spliterator(), false).filter(key::matches).count();
  }

  private static Iterator<String> patterns() {
    try {
      return schema().get("patternProperties").fieldNames();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void theJarHoldsItForEditorsWithoutASite() throws IOException {
    Golden.assertSame(
        Path.of("src/main/resources/META-INF/handbook/front-matter.schema.json"),
        FrontMatterSchema.render());
  }

  @Test
  void theValuesOfTypeAndStatusAreOffered() throws IOException {
    JsonNode properties = schema().get("properties");
    assertThat(properties.get("type").toString()).contains("sop", "runbook", "none");
    assertThat(properties.get("status").toString()).contains("draft", "deprecated");
  }
}
