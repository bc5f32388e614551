package io.github.handbookmaven.classify.anatomy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.markdown.MarkdownReader;
import io.github.handbookmaven.markdown.RawHtml;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.source.SourceFile;
import io.github.handbookmaven.source.SourceRoot;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StepsTest {

  private static Steps steps(String text) {
    SourceRoot root = new SourceRoot(RepoPath.ROOT, List.of(), List.of(), Optional.empty());
    SourceFile file = new SourceFile(new RepoPath("a.md"), root, text, List.of());
    return Steps.of(new MarkdownReader(RawHtml.ESCAPE).read(file));
  }

  private static List<StepKind> kinds(String text) {
    return steps(text).items().stream().map(kind -> kind.orElse(null)).toList();
  }

  @Test
  void checksActionsAndDecisionsAreToldApart() {
    assertThat(
            kinds(
                """
                # Queue stuck
                ## Steps
                1. Check the length of the queue. If it grows, go on.
                2. Restart the consumer.
                3. If the queue still grows, scale up.
                4. Is the disk full?
                5. Make sure that the consumer is back.
                6. Ensure that nobody else is deploying.
                - [ ] Verify the dashboard.
                """))
        .containsExactly(
            StepKind.CHECK,
            StepKind.ACTION,
            StepKind.DECISION,
            StepKind.DECISION,
            StepKind.CHECK,
            StepKind.CHECK,
            StepKind.CHECK);
  }

  @Test
  void bulletsMostOfWhichAskForSomethingAreStepsWhateverStandsAboveThem() {
    assertThat(
            kinds(
                """
                # Queue stuck

                The consumers are behind.

                - Check the dashboard for errors.
                - Ensure that the broker runs.
                - Restart the consumer.
                """))
        .containsExactly(StepKind.CHECK, StepKind.CHECK, StepKind.ACTION);
  }

  @Test
  void bulletsThatTellOrLeadOnAreNone() {
    assertThat(
            kinds(
                """
                # Queue stuck

                - [Check the queue](#check)
                - [Restart it](restart.md)
                - [Ask for help](help.md)

                ## How it works

                - The broker keeps messages.
                - Consumers read them.
                - Restart policies apply.

                ## Symptoms

                - Check fails.
                - Restart does not help.
                """))
        .containsOnlyNulls();
  }

  @Test
  void nestedItemsAreStepsInTheOrderTheyStand() {
    assertThat(kinds("# A\n\n1. Stop the service.\n   1. Check that it stopped.\n2. Start it.\n"))
        .containsExactly(StepKind.ACTION, StepKind.CHECK, StepKind.ACTION);
  }

  @Test
  void numberedItemsThatTellWhatHappensAreNoSteps() {
    assertThat(
            kinds(
                """
                # Enable the link
                ## Procedure
                1. This command creates a secret.
                2. It adds a reference to it.
                3. Restart the service.
                4. That service must be restarted, too.
                5. The owner restarts the gateway.
                6. Is it back?
                """))
        .containsExactly(
            null, null, StepKind.ACTION, StepKind.ACTION, StepKind.ACTION, StepKind.DECISION);
  }

  @Test
  void numberedReferencesAreNoSteps() {
    assertThat(kinds("# A\n\n1. Stop it.\n2. Start it.\n\n## References\n\n1. The manual.\n"))
        .containsExactly(StepKind.ACTION, StepKind.ACTION, null);
  }

  @Test
  void whereNoItemsAreStepsTheSectionsAre() {
    Steps steps = steps("# A\n\nText.\n\n## Diagnosis\n\nLook.\n\n## Mitigation\n\nRestart it.\n");
    assertThat(steps.sections())
        .containsExactly(
            Map.entry("diagnosis", StepKind.CHECK), Map.entry("mitigation", StepKind.ACTION));
    assertThat(steps.isEmpty()).isFalse();
  }

  @Test
  void countedHeadingsAreStepsWhereTheyHoldNone() {
    Steps steps =
        steps(
            """
            # Cut a release
            ## Background
            ## 1. Open an issue
            Text.
            ## 2. Check the build
            ### Which build
            ## 3. Publish it
            1. Tag it.
            2. Push the tag.
            ## Notes
            """);
    assertThat(steps.sections())
        .containsExactly(
            Map.entry("1-open-an-issue", StepKind.ACTION),
            Map.entry("2-check-the-build", StepKind.CHECK));
    assertThat(steps.items()).hasSize(2).allMatch(Optional::isPresent);
  }

  @Test
  void headingsCalledStepsAreSteps() {
    assertThat(steps("# A\n\n## Step 1: the disk\n\n## Step 2 - the proxy\n").sections())
        .hasSize(2);
  }

  @Test
  void countedChaptersAreNoSteps() {
    assertThat(steps("# A\n\n## 1. Volumes\n\n## 2. Networks\n\n## 3. Images\n").isEmpty())
        .isTrue();
  }

  @Test
  void bulletsThatAskForSomethingAreStepsWhereTheirHeadingAnnouncesThem() {
    Steps steps =
        steps(
            """
            # Crash loop

            ## Meaning

            - Check nothing here.

            ## Diagnosis

            - Check the log of the pod.
            - Pod priority
            - If it was killed, look at its limits.

            ## Mitigation

            Talk to the developers.
            """);
    assertThat(steps.items().stream().map(kind -> kind.orElse(null)))
        .containsExactly(null, StepKind.CHECK, null, StepKind.DECISION);
    assertThat(steps.sections()).containsExactly(Map.entry("mitigation", StepKind.ACTION));
  }

  @Test
  void bulletsAreNoStepsBesideNumberedOnes() {
    assertThat(kinds("# A\n\n## Steps\n\n1. Stop it.\n   - Check the log.\n2. Start it.\n"))
        .containsExactly(StepKind.ACTION, null, StepKind.ACTION);
  }

  @Test
  void numbersInOneSectionDoNotHideTheBulletsAndSentencesOfTheNext() {
    Steps steps =
        steps(
            """
            # Certificate expires

            ## When to use this

            When the alert fires.

            ## Check

            1. Which host is it, and when does it end?
            2. Restart the probe once.
            3. If it is not ours, stop here.

            ## Decide

            - Less than a day left: renew by hand.
            - It renews itself and has failed: look into its log.
              - the log of the agent

            ## Respond

            1. Renew it.

            ## Verify

            The probe shows the new date.
            """);
    assertThat(steps.items().stream().map(kind -> kind.orElse(null)))
        .containsExactly(
            StepKind.CHECK,
            StepKind.ACTION,
            StepKind.DECISION,
            StepKind.DECISION,
            StepKind.DECISION,
            null,
            StepKind.ACTION);
    assertThat(steps.sections()).containsExactly(Map.entry("verify", StepKind.CHECK));
  }

  @Test
  void whatStandsBelowAHeadingThatAnnouncesStepsIsAStepToo() {
    Steps steps =
        steps(
            """
            # Slow queries

            ## Diagnosis

            Two places tell.

            ### The log

            Look for *duration*.

            ### The table of locks

            ```sql
            SELECT 1;
            ```

            ### Escalation

            Call somebody.
            """);
    assertThat(steps.sections().keySet()).containsExactly("the-log", "the-table-of-locks");
  }

  @Test
  void theWayOutIsTheExceptionsBeforeRollbackAndEscalation() {
    assertThat(steps("# A\n\n## Escalation\n\n## Rollback\n\n## If this fails\n").wayOut())
        .hasValue("if-this-fails");
    assertThat(steps("# A\n\n## Escalation\n\n## Rollback\n").wayOut()).hasValue("rollback");
    assertThat(steps("# A\n\n## Notes\n").wayOut()).isEmpty();
  }

  @Test
  void aTextToReadHasNoSteps() {
    assertThat(steps("# A\n\n## Background\n\n- a bullet\n").isEmpty()).isTrue();
  }
}
