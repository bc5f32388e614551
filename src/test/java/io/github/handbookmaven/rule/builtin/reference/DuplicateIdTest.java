package io.github.handbookmaven.rule.builtin.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.foundation.Foundation;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.reference.Reference;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Rules;
import java.util.List;
import org.junit.jupiter.api.Test;

class DuplicateIdTest {
  private static List<Observation> seen(HandbookOf project) {
    return Rules.ask(new DuplicateId(), project.build(), Options.NONE).toList();
  }

  @Test
  void anIdWrittenTwiceIsReportedAtBothDocuments() {
    assertThat(
            seen(
                HandbookOf.file("docs/a.md", "---\nid: proxy\n---\n# A\n")
                    .and("docs/b.md", "---\nid: proxy\n---\n# B\n")))
        .extracting(Observation::message)
        .containsExactly(
            "the id 'proxy' is also written in docs/b.md",
            "the id 'proxy' is also written in docs/a.md");
  }

  @Test
  void anOldIdThatIsAnothersIdIsReportedToo() {
    assertThat(
            seen(
                HandbookOf.file("docs/a.md", "---\nid: proxy\n---\n# A\n")
                    .and("docs/b.md", "---\naliases: [proxy]\n---\n# B\n")))
        .hasSize(2);
  }

  @Test
  void whatIsBasedOnSuchAnIdRestsOnNeitherAndIsNotCalledBroken() {
    Handbook handbook =
        HandbookOf.file("docs/a.md", "---\nid: proxy\ntype: sop\n---\n# A\n")
            .and("docs/b.md", "---\nid: proxy\ntype: sop\n---\n# B\n")
            .and("docs/c.md", "---\ntype: runbook\nbased_on: proxy\n---\n# C\n")
            .build();

    assertThat(handbook.at(new RepoPath("docs/c.md")).orElseThrow().foundation())
        .isEqualTo(Foundation.NONE);
    assertThat(handbook.references().from(new RepoPath("docs/c.md")))
        .extracting(Reference::outcome)
        .containsExactly(Reference.Outcome.UNKNOWN);
  }

  @Test
  void filesOfOneNameInTwoFoldersAreFine() {
    assertThat(seen(HandbookOf.file("docs/a.md", "# A\n").and("runbooks/a.md", "# A\n"))).isEmpty();
  }

  @Test
  void oldAddressesAreNoIds() {
    assertThat(
            seen(
                HandbookOf.file("docs/a.md", "---\nid: proxy\n---\n# A\n")
                    .and("docs/b.md", "---\naliases: [/proxy]\n---\n# B\n")))
        .isEmpty();
  }

  @Test
  void idsOfADocusaurusSiteCountInTheirFolder() {
    assertThat(
            seen(
                HandbookOf.file("docusaurus.config.js", "module.exports = {}\n")
                    .and("docs/a/x.md", "---\nid: overview\n---\n# A\n")
                    .and("docs/b/y.md", "---\nid: overview\n---\n# B\n")))
        .isEmpty();
  }
}
