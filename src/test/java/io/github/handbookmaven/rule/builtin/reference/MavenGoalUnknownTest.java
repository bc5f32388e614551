package io.github.handbookmaven.rule.builtin.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.rule.ReactorOf;
import io.github.handbookmaven.rule.Seen;
import org.junit.jupiter.api.Test;

class MavenGoalUnknownTest {
  private final MavenGoalUnknown rule = new MavenGoalUnknown();

  @Test
  void aGoalThePluginDoesNotHaveIsReported() {
    HandbookOf project =
        HandbookOf.file(
                "docs/a.md",
                """
                # Build

                ```sh
                mvn spotless:aply
                ```
                """)
            .with(ReactorOf.settings());

    assertThat(Seen.by(rule, project))
        .containsExactly("docs/a.md:4:5 this build's plugin has no goal 'spotless:aply'");
  }

  @Test
  void theNearestGoalIsSuggested() {
    HandbookOf project =
        HandbookOf.file(
                "docs/a.md",
                """
                # Build

                ```sh
                mvn spotless:aply
                ```
                """)
            .with(ReactorOf.settings());

    assertThat(Seen.remedies(rule, project)).containsExactly("probably 'spotless:apply' was meant");
  }

  @Test
  void goalsOfThePluginAreFine() {
    HandbookOf project =
        HandbookOf.file(
                "docs/a.md",
                """
                # Build

                ```sh
                mvn spotless:apply spotless:check@format
                ```
                """)
            .with(ReactorOf.settings());

    assertThat(Seen.by(rule, project)).isEmpty();
  }

  @Test
  void goalsOfPluginsOutsideTheBuildAreNotJudged() {
    HandbookOf project =
        HandbookOf.file(
                "docs/a.md",
                """
                # Build

                ```sh
                mvn versions:set release:branch com.acme:x:1.0:y
                ```
                """)
            .with(ReactorOf.settings());

    assertThat(Seen.by(rule, project)).isEmpty();
  }
}
