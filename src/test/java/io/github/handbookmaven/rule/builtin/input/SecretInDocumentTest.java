package io.github.handbookmaven.rule.builtin.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Rules;
import java.util.List;
import org.junit.jupiter.api.Test;

class SecretInDocumentTest {
  private static List<Observation> seen(HandbookOf project) {
    return Rules.ask(new SecretInDocument(), project.build(), Options.NONE).toList();
  }

  /** Put together here, so that no scanner takes this test for a leak. */
  private static final String RANDOM = "k7Qz2mV9xT4bR8nL1wYc6HdJ3sPfG5aUe0Zo";

  @Test
  void aTokenIsReportedAtItsPlaceAndNeverShown() {
    assertThat(seen(HandbookOf.file("docs/a.md", "# A\n\nexport T=" + "ghp" + "_" + RANDOM + "\n")))
        .singleElement()
        .returns(new Place(new RepoPath("docs/a.md"), 3, 10), Observation::at)
        .returns("a GitHub token stands in the text", Observation::message)
        .satisfies(seen -> assertThat(seen.toString()).doesNotContain(RANDOM));
  }

  @Test
  void aPrivateKeyIsReported() {
    assertThat(
            seen(
                HandbookOf.file(
                    "docs/a.md",
                    "-----BEGIN RSA PRIVATE " + "KEY-----\n" + RANDOM + RANDOM + "\n")))
        .hasSize(1);
  }

  @Test
  void examplesAndPlaceholdersAreFine() {
    assertThat(
            seen(
                HandbookOf.file(
                    "docs/a.md",
                    """
                    AKIAIOSFODNN7EXAMPLE
                    ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx
                    glpat-YOUR_TOKEN_GOES_HERE_1
                    https://hooks.slack.com/services/T00000000/B00000000/XXXXXXXXXXXXXXXXXXXXXXXX
                    -----BEGIN PRIVATE KEY-----
                    ...
                    """)))
        .isEmpty();
  }

  @Test
  void hashesAndIdsThatOnlyLookRandomAreFine() {
    assertThat(
            seen(
                HandbookOf.file(
                    "docs/a.md",
                    "commit 9fceb02d0ae598e95dc970b74767f19372d61af8, " + RANDOM + ", sk-learn\n")))
        .isEmpty();
  }
}
