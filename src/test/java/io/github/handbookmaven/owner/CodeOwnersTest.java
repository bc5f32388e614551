package io.github.handbookmaven.owner;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.model.RepoPath;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CodeOwnersTest {

  private static final RepoPath FILE = new RepoPath("CODEOWNERS");

  @Nested
  class OnGitHub {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "* | a.md | true",
          "* | docs/deep/a.md | true",
          "/ | a.md | false",
          "docs | docs/a.md | true",
          "docs | sub/docs/deep/a.md | true",
          "docs/ | sub/docs/a.md | true",
          "docs/ | docs | false",
          "/docs | docs/deep/a.md | true",
          "/docs | sub/docs/a.md | false",
          "/docs/ | docs/a.md | true",
          "docs/* | docs/a.md | true",
          "docs/* | docs/deep/a.md | false",
          "docs/sub | docs/sub/a.md | true",
          "docs/sub | other/docs/sub/a.md | false",
          "docs/** | docs/deep/a.md | true",
          "docs/**/a.md | docs/a.md | true",
          "docs/**/a.md | docs/one/two/a.md | true",
          "**/logs | build/logs/x.log | true",
          "*.md | docs/a.md | true",
          "*.md | docs/a.markdown | false",
          "/*.md | docs/a.md | false",
          "/*.md | a.md | true",
          "a?.md | ab.md | true",
          "Docs/ | docs/a.md | false",
          "a[bc].md | ab.md | false",
          "with\\ blank.md | with blank.md | true",
          "'\\#notes.md' | '#notes.md' | true",
          ".github/ | .github/x.yml | true",
        })
    void patternsMatchAsGitIgnores(String pattern, String path, boolean matches) {
      assertThat(github(pattern + " @acme/docs").of(new RepoPath(path)).isPresent())
          .isEqualTo(matches);
    }

    @Test
    void theLastMatchWins() {
      CodeOwners owners = github("* @acme/all", "/docs/ @acme/docs @ada", "/docs/db/ @acme/db");

      assertThat(names(owners, "a.md")).containsExactly("@acme/all");
      assertThat(names(owners, "docs/a.md")).containsExactly("@acme/docs", "@ada");
      assertThat(names(owners, "docs/db/a.md")).containsExactly("@acme/db");
      assertThat(owners.of(new RepoPath("docs/db/a.md")).orElseThrow().at().line()).isEqualTo(3);
    }

    @Test
    void aLastMatchWithoutOwnersMeansNobody() {
      assertThat(github("* @acme/all", "/docs/").of(new RepoPath("docs/a.md"))).isEmpty();
    }

    @Test
    void commentsStandAloneOrBehindOwners() {
      CodeOwners owners = github("# all of it", "", "* @acme/all # until the move");

      assertThat(names(owners, "a.md")).containsExactly("@acme/all");
    }

    @Test
    void mailAddressesAreOwners() {
      assertThat(names(github("* docs@example.com"), "a.md")).containsExactly("docs@example.com");
    }

    @Test
    void aLineThatCannotBeReadIsSkipped() {
      assertThat(names(github("* @acme/all", "*.md acme/docs"), "a.md"))
          .containsExactly("@acme/all");
    }

    @Test
    void aSectionIsNothingHere() {
      assertThat(names(github("* @acme/all", "[Docs] @acme/docs", "*.txt"), "a.md"))
          .containsExactly("@acme/all");
    }
  }

  @Nested
  class OnGitLab {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "README.md | docs/README.md | true",
          "/README.md | docs/README.md | false",
          "/docs/ | docs/deep/a.md | true",
          "/docs | docs/a.md | false",
          "docs/a.md | sub/docs/a.md | true",
          "/docs/* | docs/deep/a.md | false",
          "/docs/**/*.md | docs/deep/a.md | true",
          "* | docs/.hidden | true",
        })
    void patternsMatchAsFnmatchDoes(String pattern, String path, boolean matches) {
      assertThat(gitlab(pattern + " @acme").of(new RepoPath(path)).isPresent()).isEqualTo(matches);
    }

    @Test
    void theLastMatchOfEachSectionCounts() {
      CodeOwners owners =
          gitlab(
              "* @all", "[Docs]", "*.md @writers", "/docs/ @docs", "^[Security][2]", "* @security");

      assertThat(names(owners, "docs/a.md")).containsExactly("@all", "@docs", "@security");
      assertThat(names(owners, "a.md")).containsExactly("@all", "@writers", "@security");
    }

    @Test
    void aSectionsOwnersAreTheDefaultOfItsLines() {
      CodeOwners owners = gitlab("[Docs] @writers @acme/sub/group", "*.md", "/api/ @api");

      assertThat(names(owners, "a.md")).containsExactly("@writers", "@acme/sub/group");
      assertThat(names(owners, "api/a.md")).containsExactly("@api");
    }

    @Test
    void sectionsOfOneNameAreOne() {
      CodeOwners owners = gitlab("[Docs]", "*.md @writers", "[DOCS]", "/docs/ @docs");

      assertThat(names(owners, "docs/a.md")).containsExactly("@docs");
    }

    @Test
    void aRoleIsAnOwner() {
      assertThat(names(gitlab("* @@maintainer"), "a.md")).containsExactly("@@maintainer");
    }

    @Test
    void anExclusionTakesAFileOutOfItsSection() {
      assertThat(
              gitlab("[Docs]", "*.md @writers", "!generated.md").of(new RepoPath("generated.md")))
          .isEmpty();
    }
  }

  private static CodeOwners github(String... lines) {
    return CodeOwners.parse(FILE, String.join("\n", lines), Dialect.GITHUB);
  }

  private static CodeOwners gitlab(String... lines) {
    return CodeOwners.parse(FILE, String.join("\r\n", lines), Dialect.GITLAB);
  }

  private static List<String> names(CodeOwners owners, String path) {
    return owners.of(new RepoPath(path)).orElseThrow().names();
  }
}
