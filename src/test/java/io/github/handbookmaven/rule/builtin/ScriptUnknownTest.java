package io.github.handbookmaven.rule.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.HandbookOf;
import org.junit.jupiter.api.Test;

class ScriptUnknownTest {
  private final ScriptUnknown rule = new ScriptUnknown();

  @Test
  void aScriptThatIsGoneIsReported() {
    HandbookOf project =
        HandbookOf.file(
                "docs/a.md",
                """
                # Build

                ```sh
                ./scripts/rotate-key.sh --now
                ```
                """)
            .and("scripts/rotate-keys.sh", "x");

    assertThat(Seen.by(rule, project))
        .containsExactly("docs/a.md:4:1 './scripts/rotate-key.sh' is not in this repository");
  }

  @Test
  void aMakeTargetThatIsNotThereIsReported() {
    HandbookOf project =
        HandbookOf.file(
                "docs/a.md",
                """
                # Build

                ```sh
                make realease
                ```
                """)
            .and(
                "Makefile",
                """
                .PHONY: release
                release: build
                	echo
                build:
                	echo
                """);

    assertThat(Seen.by(rule, project))
        .containsExactly("docs/a.md:4:6 'realease' is not in this repository");
  }

  @Test
  void anNpmScriptThatIsNotThereIsReported() {
    HandbookOf project =
        HandbookOf.file(
                "docs/a.md",
                """
                # Build

                ```sh
                npm run biuld
                ```
                """)
            .and("package.json", "{\"scripts\": {\"build\": \"tsc\"}}");

    assertThat(Seen.by(rule, project))
        .containsExactly("docs/a.md:4:9 'biuld' is not in this repository");
  }

  @Test
  void aWorkflowThatIsGoneIsReported() {
    HandbookOf project =
        HandbookOf.file(
                "docs/a.md",
                """
                See `.github/workflows/relase.yml`.
                """)
            .and(".github/workflows/release.yml", "x");

    assertThat(Seen.by(rule, project))
        .containsExactly("docs/a.md:1:6 '.github/workflows/relase.yml' is not in this repository");
  }

  @Test
  void whatIsThereIsFine() {
    HandbookOf project =
        HandbookOf.file(
                "docs/a.md",
                """
                # Build

                ```sh
                ./scripts/rotate.sh
                cd scripts && ./rotate.sh
                make -j 4 build V=1
                npm run build
                bash scripts/rotate.sh
                ```
                """)
            .and("scripts/rotate.sh", "x")
            .and(
                "Makefile",
                """
                build:
                	echo
                """)
            .and("package.json", "{\"scripts\": {\"build\": \"tsc\"}}");

    assertThat(Seen.by(rule, project)).isEmpty();
  }

  @Test
  void whatRunsElsewhereIsFine() {
    HandbookOf project =
        HandbookOf.file(
                "docs/a.md",
                """
                # Build

                ```sh
                git clone https://example.com/tools.git
                cd tools
                make install
                ./scripts/setup.sh
                ```
                """)
            .and("scripts/x.sh", "x")
            .and(
                "Makefile",
                """
                build:
                	echo
                """);

    assertThat(Seen.by(rule, project)).isEmpty();
  }

  @Test
  void aMakefileThatIncludesOthersSaysNothing() {
    HandbookOf project =
        HandbookOf.file(
                "docs/a.md",
                """
                # Build

                ```sh
                make anything
                ```
                """)
            .and(
                "Makefile",
                """
                include common.mk
                build:
                	echo
                """);

    assertThat(Seen.by(rule, project)).isEmpty();
  }
}
