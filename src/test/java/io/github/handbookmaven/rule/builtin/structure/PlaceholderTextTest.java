package io.github.handbookmaven.rule.builtin.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Written;
import org.junit.jupiter.api.Test;

class PlaceholderTextTest {
  private final PlaceholderText rule = new PlaceholderText();

  @Test
  void aTodoIsReportedWhereItStands() {
    assertThat(
            Written.runbook(
                    """
                    # DiskFull

                    - Owner: TBD
                    """)
                .seenBy(rule))
        .singleElement()
        .returns("docs/a.md:3:10", seen -> seen.at().toString())
        .returns("placeholder 'TBD' was never filled in", Observation::message)
        .satisfies(seen -> assertThat(seen.remedy()).contains("issue"));
  }

  @Test
  void aPlaceholderIsToldWithoutTheMarkupOfLinks() {
    assertThat(Written.sop("# A\n\n- [TODO](#todo)\n\nTODO: see [b](b.md)\n").seenBy(rule))
        .extracting(Observation::message)
        .containsExactly(
            "placeholder 'TODO' was never filled in",
            "placeholder 'TODO: see b' was never filled in");
  }

  @Test
  void commentsWrittenAsDefinitionsOrForMystAreNotRead() {
    assertThat(
            Written.sop("# A\n\n[//]: # (TODO: shorter)\n\n[todo]: b.md \"TODO: b\"\n\n% TODO\n")
                .seenBy(rule))
        .isEmpty();
  }

  @Test
  void aDayThatIsNotKnownYetIsNoPlaceholderInAColumnOfDays() {
    assertThat(
            Written.sop(
                    """
                    # Release

                    | Release | Start | Owner |
                    |---|---|---|
                    | 1.6 | Feb 15, 2026 | @ada |
                    | 1.7 | TBD | @bob |
                    | 1.8 | Mar 1, 2027 | TBD |
                    | 1.9 | TODO | @ada |
                    """)
                .seenBy(rule))
        .extracting(seen -> seen.at().toString())
        .containsExactly("docs/a.md:7:23", "docs/a.md:8:9");
  }

  @Test
  void whoIsMissingBesideAnOpenDayIsTold() {
    assertThat(
            Written.sop(
                    """
                    # Release

                    | Release | Start | Owner |
                    |---|---|---|
                    | 1.6 | Feb 15, 2026 | @ada |
                    | 1.7 | TBD | TBD |

                    | Start | Owner |
                    |---|---|
                    | 2026-02-15 | @ada |
                    | TBD | TBD |
                    | TBD | @bob |
                    """)
                .seenBy(rule))
        .extracting(seen -> seen.at().toString())
        .containsExactly("docs/a.md:6:15", "docs/a.md:11:9");
  }

  @Test
  void everyPlaceholderIsReported() {
    assertThat(
            Written.sop("# A\n\nTODO\n\nLorem ipsum dolor.\n\n<insert the channel>\n").seenBy(rule))
        .extracting(Observation::message)
        .containsExactly(
            "placeholder 'TODO' was never filled in",
            "placeholder 'Lorem ipsum' was never filled in",
            "placeholder '<insert the channel>' was never filled in");
  }

  @Test
  void codeAndCommentsHoldNamesToReplace() {
    assertThat(
            Written.runbook(
                    """
                    # DiskFull

                    <!-- TODO: shorter -->

                    Run `kubectl get pods -n <insert namespace>`:

                    ```bash
                    # TODO replace the name
                    kubectl get pods -n <namespace>
                    ```

                    Move the card from TODO to done, and keep a TODO list.
                    """)
                .seenBy(rule))
        .isEmpty();
  }

  @Test
  void aTemplateHoldsPlacesToFillIn() {
    assertThat(
            Written.sop(
                    """
                    # Release notes template

                    TODO: highlights
                    """)
                .seenBy(rule))
        .isEmpty();
  }

  @Test
  void linesAreCountedWithCarriageReturns() {
    assertThat(
            Written.sop("---\r\nid: a\r\n---\r\n# A\r\n\r\nTODO\r\n".replace("\r\n", "\n"))
                .seenBy(rule))
        .singleElement()
        .returns("docs/a.md:6:1", seen -> seen.at().toString());
  }

  @Test
  void whatIsNoProcedureIsLeftAlone() {
    assertThat(Written.as(DocType.NONE, "# Ideas\n\nTODO\n").seenBy(rule)).isEmpty();
  }
}
