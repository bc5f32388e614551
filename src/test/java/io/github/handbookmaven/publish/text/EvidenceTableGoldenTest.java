package io.github.handbookmaven.publish.text;

import io.github.handbookmaven.Golden;
import io.github.handbookmaven.HandbookOf;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whole tables of evidence, read aloud and approved; a new model makes them anew. */
class EvidenceTableGoldenTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/evidence");

  @ParameterizedTest
  @ValueSource(strings = {"runbook/disk-full-short", "sop/cut-a-release", "none/metrics-reference"})
  void isAsItWasReadAloud(String document) throws IOException {
    String table =
        String.join(
            "\n",
            ClassificationTable.of(
                HandbookOf.file("docs/told.md", text(document))
                    .build()
                    .withId("told")
                    .orElseThrow()));
    Golden.assertSame(GOLDEN.resolve(document.replace('/', '-') + ".txt"), table + "\n");
  }

  private static String text(String document) throws IOException {
    String name = "/classify/" + document + ".md";
    try (InputStream stream = EvidenceTableGoldenTest.class.getResourceAsStream(name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
