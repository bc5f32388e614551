package io.github.handbookmaven.mojo.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.handbookmaven.model.SettingsException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EarlierArtifactTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "com.acme:shop:1.4|com.acme:shop:zip:handbook:1.4",
        "com.acme:shop:[1,2)|com.acme:shop:zip:handbook:[1,2)",
        "com.acme:shop:1.4:handbook|com.acme:shop:zip:handbook:1.4",
        "com.acme:shop:2-SNAPSHOT:findings|com.acme:shop:json:findings:2-SNAPSHOT"
      })
  void coordinatesNameABundleOrAFileOfFindings(String text, String artifact) {
    assertThat(EarlierArtifact.named(text)).hasToString("Optional[" + artifact + "]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "target/handbook/findings.json",
        "C:\\work\\findings.json",
        "findings.json",
        "/a:b:c/findings.json",
        "com.acme:shop"
      })
  void everythingElseIsAFile(String text) {
    assertThat(EarlierArtifact.named(text)).isEmpty();
  }

  @Test
  void aBundleTellsWhatWasFoundOnItsDay() throws Exception {
    Path bundle = zip("catalog.json", "{\"today\": \"2026-11-01\", \"findings\": []}");
    assertThat(EarlierArtifact.read(bundle).day()).isEqualTo(LocalDate.of(2026, 11, 1));
  }

  @Test
  void anotherZipIsRefusedInOneSentence() throws Exception {
    Path other = zip("readme.txt", "no catalog");
    assertThatThrownBy(() -> EarlierArtifact.read(other))
        .isInstanceOf(SettingsException.class)
        .hasMessageContaining("compareWith")
        .hasMessageContaining("it has no catalog.json");
  }

  private Path zip(String name, String text) throws Exception {
    Path file = folder.resolve("shop-1-handbook.zip");
    try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
      out.putNextEntry(new ZipEntry(name));
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return file;
  }
}
