package io.github.handbookmaven.mojo.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteAddressTest {
  private static final Path SITE = Path.of("target/site");

  @Test
  void theHandbookLiesBelowTheProjectsAddress() {
    assertThat(address("https://acme.example/ops", SITE))
        .contains(URI.create("https://acme.example/ops/handbook/"));
    assertThat(address(" https://acme.example/ops/ ", SITE))
        .contains(URI.create("https://acme.example/ops/handbook/"));
  }

  @Test
  void theFolderOfALanguageIsPartOfIt() {
    assertThat(address("https://acme.example", SITE.resolve("de")))
        .contains(URI.create("https://acme.example/de/handbook/"));
  }

  @Test
  void aFolderElsewhereIsTakenForTheSitesOwn() {
    assertThat(address("https://acme.example", Path.of("target/site-webapp")))
        .contains(URI.create("https://acme.example/handbook/"));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {"", "${project.home}", "scm:git:x", "https://a.b/?page=1", "javascript:alert(1)"})
  void whatIsNoPageOfTheWebIsNoAddress(String url) {
    assertThat(address(url, SITE)).isEmpty();
  }

  private static Optional<URI> address(String url, Path folder) {
    return SiteAddress.of(url, SITE, folder);
  }
}
