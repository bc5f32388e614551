package io.github.handbookmaven.rule.builtin.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.rule.ReactorOf;
import io.github.handbookmaven.rule.Seen;
import org.junit.jupiter.api.Test;

class MavenModuleUnknownTest {
  private final MavenModuleUnknown rule = new MavenModuleUnknown();

  @Test
  void aModuleThatIsNotThereIsReported() {
    HandbookOf project =
        HandbookOf.file(
                "docs/a.md",
                """
                # Build

                ```sh
                mvn -pl api,services/payment verify
                ```
                """)
            .and("services/payments/pom.xml", "<project/>")
            .with(ReactorOf.settings());

    assertThat(Seen.by(rule, project))
        .containsExactly("docs/a.md:4:9 no module of this build is 'services/payment'");
  }

  @Test
  void foldersAndArtifactsAreFine() {
    HandbookOf project =
        HandbookOf.file(
                "docs/a.md",
                """
                # Build

                ```sh
                mvn -pl services/payments,:shop-api,com.acme:shop-api,!api -am verify
                ```
                """)
            .with(ReactorOf.settings());

    assertThat(Seen.by(rule, project)).isEmpty();
  }

  @Test
  void anotherPomIsFine() {
    HandbookOf project =
        HandbookOf.file(
                "docs/a.md",
                """
                # Build

                ```sh
                mvn -f other/pom.xml -pl x verify
                mvn -pl <module> verify
                ```
                """)
            .with(ReactorOf.settings());

    assertThat(Seen.by(rule, project)).isEmpty();
  }

  @Test
  void everyWayToWriteAModuleIsFine() {
    HandbookOf project =
        HandbookOf.file(
                "docs/a.md",
                """
                ```sh
                mvn -pl services/payments,:shop-api,com.acme:shop-payments verify
                mvn --projects=./api,'!services/payments' verify
                mvn -pl api/pom.xml -am verify
                mvn -pl ?gone -pl examples/tour verify
                cd services && mvn -pl payments verify
                ```
                """)
            .and("examples/tour/pom.xml", "<project/>")
            .and("services/payments/pom.xml", "<project/>")
            .with(ReactorOf.settings());

    assertThat(Seen.by(rule, project)).isEmpty();
  }

  @Test
  void aModuleIsToldFromTheFolderTheCommandRunsIn() {
    HandbookOf project =
        HandbookOf.file(
                "docs/a.md",
                """
                ```sh
                cd api
                mvn -pl services/payments verify
                ```
                """)
            .and("api/pom.xml", "<project/>")
            .with(ReactorOf.settings());

    assertThat(Seen.by(rule, project))
        .containsExactly("docs/a.md:3:9 no module of this build is 'services/payments'");
  }

  @Test
  void eachFenceBeginsAnewAtTheRootOrWhereTheOneBeforeLed() {
    HandbookOf project =
        HandbookOf.file(
                "docs/a.md",
                """
                ```sh
                cd api && ../mvnw compile
                ```

                ```sh
                ./mvnw install -pl services/payments -am
                ./mvnw install -pl services/gone
                ```
                """)
            .and("api/pom.xml", "<project/>")
            .and("services/payments/pom.xml", "<project/>")
            .with(ReactorOf.settings());

    assertThat(Seen.by(rule, project))
        .containsExactly("docs/a.md:7:20 no module of this build is 'services/gone'");
  }

  @Test
  void aModulesDocumentTellsModulesFromItsOwnFolder() {
    HandbookOf project =
        HandbookOf.file(
                "api/docs/a.md",
                """
                ```sh
                mvn verify -pl client
                mvn verify -pl refunds
                ```
                """)
            .and("api/pom.xml", "<project/>")
            .and("api/client/pom.xml", "<project/>")
            .with(ReactorOf.settings());

    assertThat(Seen.by(rule, project))
        .containsExactly("api/docs/a.md:3:16 no module of this build is 'refunds'");
  }

  @Test
  void aProposalSpeaksOfTheBuildOfItsDay() {
    HandbookOf project =
        HandbookOf.file("docs/proposals/a.md", "```sh\nmvn -pl gone verify\n```\n")
            .with(ReactorOf.settings());

    assertThat(Seen.by(rule, project)).isEmpty();
  }
}
