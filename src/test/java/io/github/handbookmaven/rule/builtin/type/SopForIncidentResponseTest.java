package io.github.handbookmaven.rule.builtin.type;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Rules;
import io.github.handbookmaven.rule.TypedTexts;
import java.util.List;
import org.junit.jupiter.api.Test;

class SopForIncidentResponseTest {

  private static List<Observation> in(String text) {
    return Rules.ask(
            new SopForIncidentResponse(), HandbookOf.file("docs/a.md", text).build(), Options.NONE)
        .toList();
  }

  @Test
  void anSopThatTellsHowToRespondIsReportedWithTheSigns() {
    assertThat(in("---\ntype: sop\n---\n" + TypedTexts.RUNBOOK))
        .singleElement()
        .satisfies(
            seen ->
                assertThat(seen.message())
                    .contains("live incident", "title names a fault ('Database is down', line 4)"));
  }

  @Test
  void anSopThatNamesWhomToCallIsFine() {
    assertThat(
            in(
                "---\ntype: sop\n---\n"
                    + TypedTexts.SOP
                    + "\n## Contacts\n\nAsk the account team where a field is unclear.\n"))
        .isEmpty();
  }

  @Test
  void aRunbookIsWhereALiveResponseBelongs() {
    assertThat(in(TypedTexts.RUNBOOK)).isEmpty();
  }

  @Test
  void workThatIsPlannedForADowntimeIsNoIncident() {
    assertThat(declared(threeSections("Before the downtime", "Shut down the shop", "Downtime")))
        .isEmpty();
    assertThat(declared(threeSections("The shop is down", "Payments fail", "The queue is stuck")))
        .hasSize(1);
  }

  private static String threeSections(String... headings) {
    StringBuilder text = new StringBuilder("# Move the shop\n");
    for (String heading : headings) {
      text.append("\n## ").append(heading).append("\n\n1. Call the owner.\n2. Restart the shop.\n");
    }
    return text.toString();
  }

  private static List<Observation> declared(String text) {
    return in("---\ntype: sop\n---\n" + text);
  }

  @Test
  void anEmergencyIsALiveIncidentInAWorkshopToo() {
    assertThat(
            declared(
                """
                # Paint shop: when it burns

                ## Fire in the spray booth

                - [ ] Press the red button beside the door.
                - [ ] Call the works fire brigade at once.

                ## Somebody is injured

                - [ ] Call the first-aider of the shift.
                - [ ] If nobody answers, dial 112.

                ## The gas alarm sounds

                - [ ] Leave the hall and close the gates.

                ## Afterwards

                - [ ] Write down what happened.
                """))
        .singleElement()
        .satisfies(
            seen ->
                assertThat(seen.message())
                    .endsWith(
                        "'Fire in the spray booth' (line 6), 'Somebody is injured' (line 11),"
                            + " 'The gas alarm sounds' (line 16)"));
  }

  @Test
  void anSopAboutExercisesIsReadInTime() {
    assertThat(
            declared(
                """
                # Fire drills

                ## Announce the fire drill

                1. Choose a day and tell the works council.

                ## Emergency on the day itself

                1. Call the drill off.

                ## Evacuation

                1. Sound the alarm at ten o'clock.
                2. Measure how long it takes until everybody is outside.
                """))
        .isEmpty();
  }

  @Test
  void aHelpDesksResponseAndEscalationArePlannedWork() {
    assertThat(
            declared(
                """
                # Handle a customer's question

                ## Purpose

                Every customer gets the same quality of answer, whoever is on the desk.

                ## Triage

                1. Tag the ticket by topic.

                ## Response

                1. Read the customer's history.
                2. Answer within a working day.

                ## Escalation

                1. Assign the ticket to the second line.

                ## Resolution

                1. Ask the customer whether it is solved, and close the ticket.
                """))
        .isEmpty();
  }

  @Test
  void whatMayGoWrongWithTheWorkItselfBelongsIntoItsSop() {
    assertThat(
            declared(
                TypedTexts.SOP
                    + """

                    ## Troubleshooting

                    ### Create fails with an error

                    Sign in again.

                    ### The mail is stuck

                    Send it again.

                    ### The region is unavailable

                    Choose another.
                    """))
        .isEmpty();
  }
}
