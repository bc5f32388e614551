package io.github.handbookmaven.rule.builtin.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.rule.Seen;
import org.junit.jupiter.api.Test;

class MissingImageTest {
  private final MissingImage rule = new MissingImage();

  @Test
  void anImageThatIsNotThereIsReported() {
    HandbookOf project =
        HandbookOf.file(
            "docs/a.md",
            """
            ![plan](plan.png)
            """);

    assertThat(Seen.by(rule, project))
        .containsExactly("docs/a.md:1:9 image 'plan.png' is not there");
  }

  @Test
  void anImageElsewhereIsSuggested() {
    HandbookOf project =
        HandbookOf.file(
                "docs/a.md",
                """
                ![plan](plan.png)
                """)
            .and("docs/images/plan.png", "x");

    assertThat(Seen.remedies(rule, project))
        .containsExactly("probably 'images/plan.png' was meant");
  }

  @Test
  void anImageBesideTheDocumentIsFine() {
    HandbookOf project =
        HandbookOf.file(
                "docs/a.md",
                """
                ![plan](plan.png)
                """)
            .and("docs/plan.png", "x");

    assertThat(Seen.by(rule, project)).isEmpty();
  }

  @Test
  void anImageInTheSitesResourcesIsFine() {
    HandbookOf project =
        HandbookOf.file(
                "src/site/markdown/a.md",
                """
                ![plan](images/plan.png)
                """)
            .and("src/site/resources/images/plan.png", "x")
            .and("pom.xml", "<project/>");

    assertThat(Seen.by(rule, project)).isEmpty();
  }

  @Test
  void anImageOfAnotherSiteIsFine() {
    HandbookOf project =
        HandbookOf.file(
            "docs/a.md",
            """
            ![state](https://ci.example.com/badge.svg)
            """);

    assertThat(Seen.by(rule, project)).isEmpty();
  }
}
