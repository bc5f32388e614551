package io.github.handbookmaven.classify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is easily taken for something else, each beside the nearest that is just that. */
class NearMissesTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "headings of an SOP where nobody does anything, none/team-charter, sop/library-adoption",
    "a response told as a task, runbook/flood-of-requests, sop/add-a-deny-rule",
    "an incident playbook, runbook/stolen-laptop-playbook, sop/hand-out-a-laptop",
    "a verb before a thing to know, sop/consume-internal-api, none/internal-api",
    "a class with a name like an alert's, none/retry-client-factory,"
        + " runbook/queue-consumer-lagging",
    "a page that moved, none/moved-alert, runbook/disk-filling-up",
    "a page about writing runbooks, none/how-to-write-runbooks, runbook/printer-queue-blocked",
    "changes by version, none/changes-by-version, sop/upgrade-by-version",
    "a form to fill in, none/defect-form, sop/report-a-defect",
    "a list of links, none/links-for-operators, runbook/queue-restart-with-links",
    "a design with a plan, none/design-of-exports, sop/roll-out-exports"
  })
  void isToldFromItsLookAlike(String kind, String wanted, String lookAlike) {
    assertThat(type(wanted)).as(kind).isEqualTo(wanted.substring(0, wanted.indexOf('/')));
    assertThat(type(lookAlike)).as(kind).isEqualTo(lookAlike.substring(0, lookAlike.indexOf('/')));
  }

  private static String type(String name) {
    return ProcedureTexts.classify(ProcedureTexts.text(name + ".md")).type().word();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"mixed/database, MIXED", "runbook/stolen-laptop-playbook, RUNBOOK"})
  void onlyTwoProceduresInOneAreMixed(String name, String type) {
    assertThat(type(name)).isEqualToIgnoringCase(type);
  }
}
