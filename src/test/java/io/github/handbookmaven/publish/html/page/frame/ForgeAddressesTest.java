package io.github.handbookmaven.publish.html.page.frame;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.assemble.ProjectFacts;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.reference.ScmLinks;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ForgeAddressesTest {
  private static final RepoPath FILE = new RepoPath("docs/a b.md");

  @Test
  void onGitHubADocumentIsEditedAndItsCommitsAreListed() {
    ForgeAddresses github = at("https://github.com/acme/ops", "https://github.com/acme/ops/issues");
    assertThat(github.edit(FILE)).isEqualTo("https://github.com/acme/ops/edit/HEAD/docs/a%20b.md");
    assertThat(github.history(FILE))
        .isEqualTo("https://github.com/acme/ops/commits/HEAD/docs/a%20b.md");
    assertThat(github.line(FILE, 7)).endsWith("#L7");
    assertThat(github.commit("abc")).isEqualTo("https://github.com/acme/ops/commit/abc");
  }

  @Test
  void aProblemIsReportedWithTitleAndTextWhereTheTrackerCanBeTold() {
    ForgeAddresses github =
        at("https://github.com/acme/ops", "https://github.com/acme/ops/issues/");
    assertThat(github.report("A & B", "x y"))
        .isEqualTo("https://github.com/acme/ops/issues/new?title=A%20%26%20B&body=x%20y");
    ForgeAddresses gitlab =
        at("https://gitlab.com/acme/ops", "https://gitlab.com/acme/ops/-/issues");
    assertThat(gitlab.report("A", "b"))
        .isEqualTo(
            "https://gitlab.com/acme/ops/-/issues/new?issue%5Btitle%5D=A&issue%5Bdescription%5D=b");
    ForgeAddresses jira = at("https://github.com/acme/ops", "https://jira.example.com/browse/OPS");
    assertThat(jira.report("A", "b")).isEqualTo("https://jira.example.com/browse/OPS");
  }

  @Test
  void anOwnerIsReachedByMailProfileOrTeam() {
    ForgeAddresses github = at("https://github.com/acme/ops", "");
    assertThat(github.contact("ops@example.com")).isEqualTo("mailto:ops@example.com");
    assertThat(github.contact("@ada")).isEqualTo("https://github.com/ada");
    assertThat(github.contact("@acme/edge")).isEqualTo("https://github.com/orgs/acme/teams/edge");
    assertThat(github.contact("The platform team")).isEmpty();
    assertThat(github.contact("javascript:alert(1)")).isEmpty();
  }

  @Test
  void withoutAForgeNothingIsGuessed() {
    ForgeAddresses none =
        new ForgeAddresses(facts(Optional.empty(), Optional.of("javascript:alert(1)")));
    assertThat(none.edit(FILE)).isEmpty();
    assertThat(none.history(FILE)).isEmpty();
    assertThat(none.report("a", "b")).isEmpty();
    assertThat(none.contact("@ada")).isEmpty();
  }

  @Test
  void whatNoUrlMayHoldIsEncoded() {
    assertThat(ForgeAddresses.valid("https://a.example/x|y?q={z} \"<>"))
        .isEqualTo("https://a.example/x%7Cy?q=%7Bz%7D%20%22%3C%3E");
    assertThat(ForgeAddresses.valid("https://a.example/%20?a=b#c"))
        .isEqualTo("https://a.example/%20?a=b#c");
  }

  private static ForgeAddresses at(String scm, String issues) {
    return new ForgeAddresses(facts(ScmLinks.of(scm, "", Set.of()), Optional.of(issues)));
  }

  private static ProjectFacts facts(Optional<ScmLinks> scm, Optional<String> issues) {
    return new ProjectFacts("g", "a", "1", "Ops", RepoPath.ROOT, scm, issues);
  }
}
