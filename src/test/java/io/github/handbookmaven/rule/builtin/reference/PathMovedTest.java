package io.github.handbookmaven.rule.builtin.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.rule.Seen;
import org.junit.jupiter.api.Test;

class PathMovedTest {
  private final PathMoved rule = new PathMoved();

  @Test
  void aPathWhoseFileStandsElsewhereIsReported() {
    HandbookOf project =
        HandbookOf.file(
                "docs/a.md",
                """
                Change `deploy/limits.yaml`.
                """)
            .and("deploy/production/limits.yaml", "x");

    assertThat(Seen.by(rule, project))
        .containsExactly("docs/a.md:1:9 'deploy/limits.yaml' is not there");
  }

  @Test
  void theNewPathIsShown() {
    HandbookOf project =
        HandbookOf.file(
                "docs/a.md",
                """
                Change `deploy/limits.yaml`.
                """)
            .and("deploy/production/limits.yaml", "x");

    assertThat(Seen.remedies(rule, project))
        .containsExactly(
            "a file of that name stands at 'deploy/production/limits.yaml': write that path");
  }

  @Test
  void aPathThatIsThereIsFine() {
    HandbookOf project =
        HandbookOf.file(
                "docs/a.md",
                """
                Change `deploy/limits.yaml` and `limits.yaml`.
                """)
            .and("deploy/limits.yaml", "x");

    assertThat(Seen.by(rule, project)).isEmpty();
  }

  @Test
  void whatOnlyLooksLikeAPathIsFine() {
    HandbookOf project =
        HandbookOf.file(
                "docs/a.md",
                """
                Use `acme/tool.server`, `deploy/new.yaml`, `deploy/pom.xml`, `origin/dev-2.x` and `http://a/b.yaml`.
                """)
            .and("deploy/old.yaml", "x")
            .and("deploy/a/pom.xml", "x")
            .and("images/tool.server", "x");

    assertThat(Seen.by(rule, project)).isEmpty();
  }

  @Test
  void severalFilesOfThatNameSayNothing() {
    HandbookOf project =
        HandbookOf.file(
                "docs/a.md",
                """
                Change `deploy/limits.yaml`.
                """)
            .and("deploy/a/limits.yaml", "x")
            .and("deploy/b/limits.yaml", "x");

    assertThat(Seen.by(rule, project)).isEmpty();
  }

  @Test
  void anElidedPathIsMatchedByWhatItTells() {
    HandbookOf project =
        HandbookOf.file("docs/a.md", "Look at `src/main/java/.../ShopQuota.java`.\n")
            .and("src/main/java/com/acme/shop/ShopQuota.java", "class ShopQuota {}");

    assertThat(Seen.by(rule, project)).isEmpty();
  }

  @Test
  void aProposalNamesThePathsOfItsDay() {
    HandbookOf project =
        HandbookOf.file("docs/proposals/a.md", "Look at `src/ShopQuota.java`.\n")
            .and("src/main/ShopQuota.java", "class ShopQuota {}");

    assertThat(Seen.by(rule, project)).isEmpty();
  }
}
