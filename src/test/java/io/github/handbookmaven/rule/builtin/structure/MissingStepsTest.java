package io.github.handbookmaven.rule.builtin.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Written;
import org.junit.jupiter.api.Test;

class MissingStepsTest {
  private final MissingSteps rule = new MissingSteps();

  @Test
  void anSopThatOnlyDescribesIsReported() {
    assertThat(
            Written.sop(
                    """
                    # Retired services

                    Services that nobody uses cost money. Their data is kept for a year.
                    """)
                .seenBy(rule))
        .singleElement()
        .returns("docs/a.md:1", seen -> seen.at().toString())
        .returns("SOP 'Retired services' has no steps to follow", Observation::message)
        .satisfies(seen -> assertThat(seen.remedy()).contains("## Procedure"));
  }

  @Test
  void aNumberedListOfImperativesIsAProcedure() {
    assertThat(
            Written.sop(
                    """
                    # Retire a service

                    1. Announce the date.
                    2. Archive the data.
                    """)
                .seenBy(rule))
        .isEmpty();
  }

  @Test
  void stepsInATableAreSteps() {
    assertThat(
            Written.sop(
                    """
                    # Retire a service

                    | Step | What |
                    |---|---|
                    | 1 | Announce the date |
                    """)
                .seenBy(rule))
        .isEmpty();
  }

  @Test
  void threeNumbersCountStepsWhateverTheirWords() {
    assertThat(
            Written.sop(
                    """
                    # Retired services

                    1. An issue is opened that names the service.
                    2. All owners are heard.
                    3. The issue is closed, and a letter is sent.
                    """)
                .seenBy(rule))
        .isEmpty();
  }

  @Test
  void threeBulletsCountNothing() {
    assertThat(
            Written.sop(
                    """
                    # Retired services

                    - An issue that names the service.
                    - All owners of the service.
                    - The letter to its users.
                    """)
                .seenBy(rule))
        .hasSize(1);
  }

  @Test
  void oneNumberedOrderIsAShortProcedure() {
    assertThat(Written.sop("# Retired services\n\n1. Tell the owner.\n").seenBy(rule)).isEmpty();
    assertThat(Written.sop("# Retired services\n\n1. The owner.\n").seenBy(rule)).hasSize(1);
  }

  @Test
  void whatIsTypedIsAStepBeItsCommandKnownOrNot() {
    String text = "# Retired services\n\nA lock for all nodes:\n\n```\n";
    assertThat(Written.sop(text + "shopctl --node a lock orders\n```\n").seenBy(rule)).isEmpty();
    assertThat(Written.sop(text + "$ shopctl lock orders\n```\n").seenBy(rule)).isEmpty();
  }

  @Test
  void whatIsPrintedIsNoStep() {
    String text = "# Retired services\n\nA lock for all nodes:\n\n```\n";
    assertThat(Written.sop(text + "lock orders held by a\n```\n").seenBy(rule)).hasSize(1);
  }

  @Test
  void aFlowChartIsAProcedure() {
    assertThat(
            Written.sop(
                    """
                    # Retired services

                    ```mermaid
                    flowchart TD
                      A --> B
                    ```
                    """)
                .seenBy(rule))
        .isEmpty();
  }

  @Test
  void anEmptyDocumentHasNoSteps() {
    assertThat(Written.sop("").seenBy(rule)).hasSize(1);
    assertThat(Written.sop("# A\n\n## Procedure\n").seenBy(rule)).hasSize(1);
  }

  @Test
  void aDocumentInAnotherLanguageIsLeftAlone() {
    assertThat(
            Written.sop(
                    """
                    # Dienst abschalten

                    Dienste, die niemand mehr benutzt, kosten Geld und werden deshalb abgeschaltet. Ihre Daten werden ein
                    Jahr lang aufbewahrt, damit sie im Notfall noch da sind. Danach werden sie gelöscht, und zwar von
                    derjenigen Abteilung, die den Dienst zuletzt betrieben hat und die auch die Kosten dafür trägt.
                    """)
                .seenBy(rule))
        .isEmpty();
  }

  @Test
  void whoDoesItMayStandBeforeTheVerb() {
    assertThat(
            Written.sop(
                    """
                    # How the charts are published

                    1. A maintainer runs the build.
                    2. The release manager creates the tag.
                    """)
                .seenBy(rule))
        .isEmpty();
  }

  @Test
  void oneOrderWithCodeIsAProcedure() {
    assertThat(
            Written.sop(
                    """
                    # Old orders

                    To drop old orders, enter a console and run the following.

                    ```
                    alter table orders drop column note;
                    ```
                    """)
                .seenBy(rule))
        .isEmpty();
  }

  @Test
  void codeWithoutAnOrderIsNone() {
    assertThat(
            Written.sop("# Orders\n\nThe table has three columns.\n\n```\norder note day\n```\n")
                .seenBy(rule))
        .hasSize(1);
  }
}
