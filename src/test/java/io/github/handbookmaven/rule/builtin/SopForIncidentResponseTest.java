package io.github.handbookmaven.rule.builtin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import java.util.List;
import org.junit.jupiter.api.Test;

class SopForIncidentResponseTest {

  private static List<Observation> in(String text) {
    return new SopForIncidentResponse()
        .inspect(HandbookOf.file("docs/a.md", text).build(), Options.NONE)
        .toList();
  }

  @Test
  void anSopThatTellsHowToRespondIsReportedWithTheSigns() {
    assertThat(in("---\ntype: sop\n---\n" + TypedTexts.RUNBOOK))
        .singleElement()
        .satisfies(
            seen ->
                assertThat(seen.message())
                    .contains("live incident", "heading diagnosis", "heading response"));
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
}
