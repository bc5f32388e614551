package io.github.handbookmaven.rule.builtin.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.rule.ReactorOf;
import io.github.handbookmaven.rule.Seen;
import org.junit.jupiter.api.Test;

class MavenProfileUnknownTest {
  private final MavenProfileUnknown rule = new MavenProfileUnknown();

  @Test
  void aProfileNobodyDefinesIsReported() {
    HandbookOf project =
        HandbookOf.file(
                "docs/a.md",
                """
                # Build

                ```sh
                mvn -Prelese deploy
                ```
                """)
            .with(ReactorOf.settings());

    assertThat(Seen.by(rule, project))
        .containsExactly("docs/a.md:4:5 no profile is called 'relese'");
  }

  @Test
  void theNearestProfileIsSuggested() {
    HandbookOf project =
        HandbookOf.file(
                "docs/a.md",
                """
                # Build

                ```sh
                mvn -P sign,relese deploy
                ```
                """)
            .with(ReactorOf.settings());

    assertThat(Seen.remedies(rule, project)).containsExactly("probably 'release' was meant");
  }

  @Test
  void knownAndSwitchedOffProfilesAreFine() {
    HandbookOf project =
        HandbookOf.file(
                "docs/a.md",
                """
                # Build

                ```sh
                ./mvnw -Prelease,!sign deploy
                mvn --activate-profiles=sign verify
                ```
                """)
            .with(ReactorOf.settings());

    assertThat(Seen.by(rule, project)).isEmpty();
  }

  @Test
  void placeholdersAndOtherRepositoriesAreFine() {
    HandbookOf project =
        HandbookOf.file(
                "docs/a.md",
                """
                # Build

                ```sh
                mvn -P <your profile> deploy
                mvn -P$PROFILE deploy
                git clone https://example.com/other.git && cd other
                mvn -Pother verify
                ```
                """)
            .with(ReactorOf.settings());

    assertThat(Seen.by(rule, project)).isEmpty();
  }

  @Test
  void withoutAPomNothingIsReported() {
    HandbookOf project =
        HandbookOf.file(
            "docs/a.md",
            """
            # Build

            ```sh
            mvn -Pany deploy
            ```
            """);

    assertThat(Seen.by(rule, project)).isEmpty();
  }

  @Test
  void everyWayToWriteAKnownProfileIsFine() {
    HandbookOf project =
        HandbookOf.file(
                "docs/a.md",
                """
                ```sh
                mvn -P '!release' verify
                mvn -P \\!release,+sign verify
                mvn -P-release verify
                mvn -P "sign" verify
                ./mvnw.cmd -P release verify
                mvn -P ?anyone-may-lack verify
                mvn -P <your profile> verify
                mvn -P$PROFILE verify
                # mvn -Pno-more verify
                ```
                """)
            .with(ReactorOf.settings());

    assertThat(Seen.by(rule, project)).isEmpty();
  }

  @Test
  void anUnknownProfileIsReportedHoweverItIsWritten() {
    HandbookOf project =
        HandbookOf.file(
                "docs/a.md",
                """
                ```console
                $ mvn -P '!sing' verify
                $ ../mvnw --activate-profiles sing verify
                $ mvnw.cmd -P+sing verify
                ```
                """)
            .with(ReactorOf.settings());

    assertThat(Seen.by(rule, project))
        .extracting(line -> line.replaceFirst("docs/a.md:(\\d).* no", "$1 no"))
        .containsExactly(
            "2 no profile is called 'sing'",
            "3 no profile is called 'sing'",
            "4 no profile is called 'sing'");
  }

  @Test
  void aDocumentInABuildOfItsOwnSpeaksOfThatBuild() {
    HandbookOf project =
        HandbookOf.file("docs/native/README.md", "Run `mvn -Pnative package`.\n")
            .and("docs/native/pom.xml", "<project/>")
            .with(ReactorOf.settings());

    assertThat(Seen.by(rule, project)).isEmpty();
  }

  @Test
  void anotherPomIsNotThisBuild() {
    HandbookOf project =
        HandbookOf.file(
                "docs/a.md",
                """
                ```sh
                mvn -f other/pom.xml -Pnative package
                cd docs && mvn -Pnative package
                ```
                """)
            .with(ReactorOf.settings());

    assertThat(Seen.by(rule, project)).isEmpty();
  }

  @Test
  void aProfileOfAnotherBuildOrOfTheUsersSettingsIsFine() {
    HandbookOf project =
        HandbookOf.file(
                "docs/a.md",
                """
                Write `<profile><id>gpg</id></profile>` into your settings, then:

                ```sh
                mvn deploy -P release,gpg
                mvn -s ci/settings.xml -Psonatype deploy
                mvn -Pnative package
                ```
                """)
            .and(
                "examples/pom.xml",
                "<project><profiles><profile><id>native</id></profile></profiles></project>")
            .with(ReactorOf.settings());

    assertThat(Seen.by(rule, project)).isEmpty();
  }
}
