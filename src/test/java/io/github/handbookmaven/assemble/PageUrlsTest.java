package io.github.handbookmaven.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.model.RepoPath;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PageUrlsTest {

  private static String url(String path) {
    return new PageUrls(RepoPath.ROOT).of(new RepoPath(path));
  }

  @Test
  void aPageLiesAtItsSourcePath() {
    assertThat(url("docs/database/full-disk.md")).isEqualTo("docs/database/full-disk.html");
  }

  @Test
  void urlsAreToldFromTheProjectsOwnFolder() {
    PageUrls urls = new PageUrls(new RepoPath("services/pay"));
    assertThat(urls.of(new RepoPath("services/pay/docs/a.html.md"))).isEqualTo("docs/a.html");
    assertThat(urls.of(new RepoPath("docs/a.md"))).isEqualTo("docs/a.html");
  }

  @Test
  void oddCharactersArePercentEncodedInEverySegment() {
    assertThat(url("a b/c#d%e/é&'.md")).isEqualTo("a%20b/c%23d%25e/%C3%A9&'.html");
  }

  @Test
  void bothFormsOfALetterGiveTheSamePage() {
    assertThat(url("docs/e\u0301.md")).isEqualTo(url("docs/\u00e9.md"));
  }

  @Test
  void namesWindowsCannotWriteAreMendedEverywhere() {
    assertThat(url("docs/con.md")).isEqualTo("docs/_con.html");
    assertThat(url("docs/what?.md")).isEqualTo("docs/what_.html");
    assertThat(url("dots./x.md")).isEqualTo("dots_/x.html");
    assertThat(url("docs/console.md")).isEqualTo("docs/console.html");
  }

  @Test
  void documentsNamedLikeTheHandbooksOwnPagesMoveAside() {
    assertThat(url("index.md")).isEqualTo("documents/index.html");
    assertThat(url("Rules/a.md")).isEqualTo("documents/Rules/a.html");
    assertThat(url("docs/index.md")).isEqualTo("docs/index.html");
  }

  @Test
  void longNamesAreCutAndStayApart() {
    String longName = "x".repeat(300);
    assertThat(url(longName + "1.md"))
        .hasSize(100)
        .endsWith(".html")
        .isNotEqualTo(url(longName + "2.md"));
  }

  @Test
  void everyNameOfOurOwnPagesIsKept() {
    assertThat(url("mixed.md")).isEqualTo("documents/mixed.html");
    assertThat(url("undetermined.md")).isEqualTo("documents/undetermined.html");
    assertThat(url("p/mixed.md")).isEqualTo("documents/p/mixed.html");
    assertThat(url("Others.md")).isEqualTo("documents/Others.html");
    assertThat(url("binder-sops.md")).isEqualTo("documents/binder-sops.html");
    assertThat(url("trend.md")).isEqualTo("documents/trend.html");
    assertThat(url("onboarding-2.md")).isEqualTo("documents/onboarding-2.html");
    assertThat(url("Alerts-14.md")).isEqualTo("documents/Alerts-14.html");
    assertThat(url("alerts-2026-11.md")).isEqualTo("alerts-2026-11.html");
    assertThat(url("catalog-2.md")).isEqualTo("catalog-2.html");
  }

  @Test
  void aPathTooDeepForSomeSystemsMovesUpAndStaysApart() {
    String deep = "docs/" + "folder/".repeat(60);
    assertThat(url(deep + "a.md"))
        .hasSizeLessThan(100)
        .startsWith("documents/")
        .isNotEqualTo(url(deep + "b.md"));
  }

  /** File systems count bytes: 255 of one name. */
  @Test
  void aNameOfManyBytesIsCutBeforeItIsOfManyLetters() {
    String name = url("\u6587".repeat(90) + ".md");
    assertThat(name).endsWith(".html");
    assertThat(URLDecoder.decode(name, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_8))
        .hasSizeLessThan(255);
  }
}
