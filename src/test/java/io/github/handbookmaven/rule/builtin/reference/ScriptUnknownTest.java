package io.github.handbookmaven.rule.builtin.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.rule.Seen;
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

  @Test
  void everyKindOfTargetAMakefileDeclaresIsFine() {
    HandbookOf project =
        HandbookOf.file(
                "docs/a.md",
                """
                ```sh
                make -j4 all lint-docs VERBOSE=1 image-shop clean shared test
                make -C tools polish
                make -f ci.mk stage
                make main.o docs/a.pdf
                make --directory=elsewhere anything
                make <target>
                ```
                """)
            .and(
                "Makefile",
                """
                include mk/shared.mk mk/none.mk
                VERSION := 1.0
                """)
            .and("Makefile.unused", "x:\n")
            .and("mk/shared.mk", "shared:\n\techo\n")
            .and("tools/Makefile", "polish : a b\n\techo\n")
            .and("ci.mk", "stage:\n\techo\n");

    assertThat(Seen.by(rule, project)).isEmpty();
  }

  @Test
  void targetsOfIncludedFilesPatternsAndLongListsAreKnown() {
    HandbookOf project =
        HandbookOf.file(
                "docs/a.md",
                """
                ```sh
                make all shared image-shop test fmt
                make lnt
                make -C tools polihs
                ```
                """)
            .and(
                "Makefile",
                """
                include mk/shared.mk
                VERSION ::= 1.0
                .PHONY: fmt \\
                  lint
                all:: build
                image-%: build
                	docker build $*
                test build: ; echo
                """)
            .and("mk/shared.mk", "shared:\n\techo\n")
            .and("tools/Makefile", "polish:\n\techo\n");

    assertThat(Seen.by(rule, project))
        .containsExactly(
            "docs/a.md:3:6 'lnt' is not in this repository",
            "docs/a.md:4:15 'polihs' is not in this repository");
  }

  @Test
  void targetsThatOnlyMakeCanTellAreFine() {
    HandbookOf project =
        HandbookOf.file("docs/a.md", "Run `make shop` or `make till`.\n")
            .and("Makefile", "$(foreach x,$(ALL),$(eval $(call rule,$(x))))\nbuild:\n\techo\n");

    assertThat(Seen.by(rule, project)).isEmpty();
  }

  @Test
  void npmScriptsOfOtherPackagesAreFine() {
    HandbookOf project =
        HandbookOf.file(
                "docs/a.md",
                """
                ```sh
                npm run dev --workspace=ui
                npm run dev --prefix ui
                npm --prefix ui run dev
                pnpm -r run dev
                npm run maybe --if-present
                npm run $SCRIPT
                npm test
                ```
                """)
            .and("package.json", "{\"scripts\": {\"build\": \"tsc\"}}");

    assertThat(Seen.by(rule, project)).isEmpty();
  }

  @Test
  void aWorkflowThatIsGoneIsReportedOnlyForThisRepository() {
    HandbookOf project =
        HandbookOf.file(
                "docs/a.md",
                """
                ```sh
                gh workflow run relase.yml -f version=1
                gh workflow run release.yml
                gh workflow run deploy.yml -R acme/other
                gh workflow run "Deploy it"
                ```
                """)
            .and(".github/workflows/release.yml", "x");

    assertThat(Seen.by(rule, project))
        .containsExactly("docs/a.md:2:17 'relase.yml' is not in this repository");
    assertThat(Seen.remedies(rule, project)).containsExactly("probably 'release.yml' was meant");
  }

  @Test
  void targetsNamedByAVariableAreNotKnown() {
    HandbookOf project =
        HandbookOf.file("docs/a.md", "```sh\nmake docker_build\n```\n")
            .and("Makefile", "TARGETS=docker_build docker_bild\n\n$(TARGETS): build\n\nbuild:\n");

    assertThat(Seen.by(rule, project)).isEmpty();
  }

  @Test
  void scriptsOfAnUnpackedDistributionAreNotThisRepositorys() {
    HandbookOf project =
        HandbookOf.file(
                "docs/a.md",
                """
                ```sh
                bash ./bin/shop-daemon.sh start
                ```

                ```sh
                tar -xzf shop.tgz
                bash ./script/shop-daemons.sh start
                ```
                """)
            .and("script/shop-daemon.sh", "x");

    assertThat(Seen.by(rule, project)).isEmpty();
  }

  @Test
  void targetsOfAnotherRepositoryAreLeftAlone() {
    HandbookOf project =
        HandbookOf.file("docs/a.md", "In the network's repository run `make reconfigure`.\n")
            .and("Makefile", "release:\n\techo\n");

    assertThat(Seen.by(rule, project)).isEmpty();
  }

  @Test
  void aTargetThatIsGoneAmongThoseThatAreHereIsReported() {
    HandbookOf project =
        HandbookOf.file("docs/a.md", "```sh\nmake release\nmake publicise\n```\n")
            .and("Makefile", "release:\n\techo\n");

    assertThat(Seen.by(rule, project))
        .containsExactly("docs/a.md:3:6 'publicise' is not in this repository");
  }
}
