package io.github.handbookmaven.rule.builtin.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.rule.ReactorOf;
import io.github.handbookmaven.rule.Seen;
import java.util.Set;
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
            .with(ReactorOf.settings());

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
            .with(ReactorOf.settings());

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
            .with(ReactorOf.settings());

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
            .with(ReactorOf.settings());

    assertThat(Seen.by(rule, project)).isEmpty();
  }

  @Test
  void whereTheLifecyclesCannotBeToldNothingIsReported() {
    HandbookOf project =
        HandbookOf.file("docs/a.md", "Run `mvn ship`.\n").with(ReactorOf.withPhases(Set.of()));

    assertThat(Seen.by(rule, project)).isEmpty();
  }

  @Test
  void phasesOfOtherLifecyclesAreFine() {
    HandbookOf project =
        HandbookOf.file("docs/a.md", "Run `mvn ship` or `mvn verify before:ship`.\n")
            .with(ReactorOf.withPhases(Set.of("verify", "ship")));

    assertThat(Seen.by(rule, project)).isEmpty();
  }

  @Test
  void whereMavenIsOnlySpokenOfNothingIsReported() {
    HandbookOf project =
        HandbookOf.file(
                "docs/a.md",
                """
                ```
                mvn is not recognized as a command
                mvn: command not found
                ```
                """)
            .with(ReactorOf.settings());

    assertThat(Seen.by(rule, project)).isEmpty();
  }

  @Test
  void goalsWithVersionsExecutionsAndPlaceholdersAreFine() {
    HandbookOf project =
        HandbookOf.file(
                "docs/a.md",
                """
                ```sh
                mvn com.acme:shop-plugin:1.0:fill spotless:apply@fix org.acme:a-plugin:go
                mvn [options] [<goal(s)>] verify
                mvn <any phase you like>
                ```
                """)
            .with(ReactorOf.settings());

    assertThat(Seen.by(rule, project)).isEmpty();
  }
}
