package io.github.handbookmaven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RedistributedSoftwareTest {
  private static final Path LICENCES = Path.of("src/main/resources/META-INF/THIRD-PARTY");
  private static final Pattern WEBJAR =
      Pattern.compile(
          "<groupId>org\\.webjars[\\w.]*</groupId>\\s*<artifactId>(\\w+)</artifactId>"
              + "\\s*<version>([^<]+)</version>");

  private static final Pattern NPM = Pattern.compile("<(mermaid)\\.version>([^<]+)<");

  @Test
  void whateverGoesFromAWebjarIntoTheThemeHasItsLicenceAndVersionTold() throws Exception {
    String licences = Files.readString(LICENCES);
    List<String> webjars =
        WEBJAR
            .matcher(Files.readString(Path.of("pom.xml")))
            .results()
            .map(
                found ->
                    found.group(1).replace("highlightjs", "highlight.js") + " " + found.group(2))
            .toList();
    assertThat(webjars).isNotEmpty().allSatisfy(webjar -> assertThat(licences).contains(webjar));
  }

  @Test
  void whateverComesFromNpmIsPinnedByItsDigestAndToldToo() throws Exception {
    String pom = Files.readString(Path.of("pom.xml"));

    assertThat(pom).contains("<sha256>");
    assertThat(NPM.matcher(pom).results())
        .isNotEmpty()
        .allSatisfy(
            found ->
                assertThat(Files.readString(LICENCES))
                    .contains(found.group(1) + " " + found.group(2)));
  }

  @Test
  void theNoticeLeadsToThem() throws Exception {
    assertThat(Files.readString(LICENCES.resolveSibling("NOTICE")))
        .contains("META-INF/THIRD-PARTY", "META-INF/LICENSE");
  }
}
