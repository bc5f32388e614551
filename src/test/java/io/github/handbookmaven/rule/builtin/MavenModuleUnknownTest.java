package io.github.handbookmaven.rule.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.HandbookOf;
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
            .with(Reactor.settings());

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
            .with(Reactor.settings());

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
            .with(Reactor.settings());

    assertThat(Seen.by(rule, project)).isEmpty();
  }
}
