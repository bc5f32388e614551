package io.github.handbookmaven.rule.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.HandbookOf;
import org.junit.jupiter.api.Test;

class MavenPhaseUnknownTest {
  private final MavenPhaseUnknown rule = new MavenPhaseUnknown();

  @Test
  void aSlipIsReported() {
    HandbookOf project =
        HandbookOf.file(
                "docs/a.md",
                """
                # Build

                ```sh
                mvn clean \\
                  intall
                ```
                """)
            .with(Reactor.settings());

    assertThat(Seen.by(rule, project))
        .containsExactly("docs/a.md:5:3 no lifecycle has a phase 'intall'");
  }

  @Test
  void aPropertyWithBlanksIsReported() {
    HandbookOf project =
        HandbookOf.file(
                "docs/a.md",
                """
                Run `mvn verify -Dskip = true` first.
                """)
            .with(Reactor.settings());

    assertThat(Seen.by(rule, project))
        .containsExactly("docs/a.md:1:26 no lifecycle has a phase 'true'");
  }

  @Test
  void phasesGoalsAndValuesOfOptionsAreFine() {
    HandbookOf project =
        HandbookOf.file(
                "docs/a.md",
                """
                # Build

                ```sh
                mvn -T 4 -s settings.xml clean verify site-deploy dependency:tree -Dtest=Foo # all of it
                mvn -q verify > log.txt 2>&1 && echo done
                ```
                """)
            .with(Reactor.settings());

    assertThat(Seen.by(rule, project)).isEmpty();
  }

  @Test
  void otherLanguagesHoldNoCommands() {
    HandbookOf project =
        HandbookOf.file(
                "docs/a.md",
                """
                ```yaml
                run: mvn intall
                ```

                ```text
                mvn intall
                ```
                """)
            .with(Reactor.settings());

    assertThat(Seen.by(rule, project)).isEmpty();
  }
}
