package io.github.handbookmaven.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.model.RepoPath;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScmLinksTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "scm:git:git@github.com:acme/shop.git",
        "scm:git:https://github.com/acme/shop.git",
        "scm:git:ssh://git@github.com/acme/shop.git",
        "scm:git:ssh://git@github.com:22/acme/shop.git",
        "https://github.com/acme/shop",
        "https://github.com/acme/shop/tree/main/module",
        "https://user:secret@github.com/acme/shop/",
        "git@github.com:acme/shop"
      })
  void everyFormOfAnAddressIsTheSameRepository(String url) {
    assertThat(ScmLinks.of(url, "", Set.of()))
        .get()
        .returns("https://github.com/acme/shop", ScmLinks::repository)
        .returns("HEAD", ScmLinks::revision);
  }

  @ParameterizedTest
  @CsvSource({
    "https://github.com/a/b, https://github.com/a/b/blob/v1/docs/x%20y.txt#L3",
    "https://gitlab.com/a/sub/b, https://gitlab.com/a/sub/b/-/blob/v1/docs/x%20y.txt#L3",
    "https://bitbucket.org/a/b, https://bitbucket.org/a/b/src/v1/docs/x%20y.txt#L3",
    "https://codeberg.org/a/b, https://codeberg.org/a/b/src/branch/v1/docs/x%20y.txt#L3"
  })
  void eachForgeHasItsOwnPageForAFile(String repository, String page) {
    ScmLinks links = ScmLinks.of(repository, "v1", Set.of()).orElseThrow();

    assertThat(links.page(new Target.Code(new RepoPath("docs/x y.txt"), Optional.of("L3"), false)))
        .isEqualTo(page);
  }

  @Test
  void aFolderHasAPageOfAnotherKind() {
    assertThat(github().page(new Target.Code(new RepoPath("src"), Optional.empty(), true)))
        .isEqualTo("https://github.com/acme/shop/tree/HEAD/src");
    assertThat(github().page(new Target.Code(RepoPath.ROOT, Optional.empty(), true)))
        .isEqualTo("https://github.com/acme/shop/tree/HEAD");
  }

  @Test
  void aFileCanBeChangedOnItsForge() {
    assertThat(github().editPage(new RepoPath("docs/a.md")))
        .isEqualTo("https://github.com/acme/shop/edit/HEAD/docs/a.md");
  }

  @Test
  void aHostWhoseKindIsNotKnownGivesNoLinks() {
    assertThat(ScmLinks.of("https://git.example.com/acme/shop", "", Set.of())).isEmpty();
    assertThat(ScmLinks.of("https://github.com/acme", "", Set.of())).isEmpty();
    assertThat(ScmLinks.of("", "", Set.of())).isEmpty();
  }

  @Test
  void aUrlOfThisRepositoryNamesAFile() {
    assertThat(github().own("https://github.com/acme/shop/blob/main/docs/a%20b.md#steps"))
        .get()
        .returns("main", ScmLinks.OwnPath::revision)
        .returns(new RepoPath("docs/a b.md"), ScmLinks.OwnPath::path)
        .returns(Optional.of("steps"), ScmLinks.OwnPath::fragment);
  }

  @Test
  void aBranchWithASlashAndARawFileAreUnderstood() {
    ScmLinks links =
        ScmLinks.of("https://github.com/acme/shop", "", Set.of("release/2", "main")).orElseThrow();

    assertThat(links.own("https://github.com/acme/shop/tree/release/2/docs"))
        .get()
        .returns("release/2", ScmLinks.OwnPath::revision)
        .returns(new RepoPath("docs"), ScmLinks.OwnPath::path);
    assertThat(links.own("https://raw.githubusercontent.com/acme/shop/main/docs/a.png"))
        .get()
        .returns("main", ScmLinks.OwnPath::revision)
        .returns(new RepoPath("docs/a.png"), ScmLinks.OwnPath::path);
    assertThat(links.own("https://github.com/acme/shop/blob/refs/heads/main/a.md"))
        .get()
        .returns("main", ScmLinks.OwnPath::revision);
    assertThat(links.own("https://github.com/acme/shop/tree/main"))
        .get()
        .returns(RepoPath.ROOT, ScmLinks.OwnPath::path);
  }

  @Test
  void aPageThatShowsNoFileNamesNone() {
    assertThat(github().own("https://github.com/acme/shop/issues/3")).isEmpty();
    assertThat(github().own("https://github.com/acme/shopping/blob/main/a.md")).isEmpty();
  }

  @Test
  void onlyBranchesKnownToBeTheSameMeanTheFilesAtHand() {
    assertThat(github().isAtHand("HEAD")).isTrue();
    assertThat(github().isAtHand("main")).isTrue();
    assertThat(github().isAtHand("v1.0")).isFalse();
  }

  private static ScmLinks github() {
    return ScmLinks.of("https://github.com/acme/shop", "", Set.of("main")).orElseThrow();
  }
}
