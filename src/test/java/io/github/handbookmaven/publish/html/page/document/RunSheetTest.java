package io.github.handbookmaven.publish.html.page.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.assemble.Entry;
import org.junit.jupiter.api.Test;

class RunSheetTest {

  private static Entry entry(String type, String text) {
    String file = "---\ntype: " + type + "\n---\n# A\n\n" + text;
    return HandbookOf.file("docs/a.md", file).build().entries().get(0);
  }

  @Test
  void everyItemHasALetterAndReferencesHaveNone() {
    Entry runbook =
        entry(
            "runbook",
            "1. Check the queue.\n2. Restart it.\n3. If it grows, stop.\n\n"
                + "## Rollback\n\nUndo.\n\n## References\n\n1. The manual.\n");
    assertThat(RunSheet.of(runbook.classified()).mode()).isEqualTo("run");
    assertThat(RunSheet.of(runbook.classified()).json())
        .isEqualTo("{\"items\":\"cad-\",\"sections\":[],\"wayOut\":\"rollback\"}");
  }

  @Test
  void sectionsStandInForMissingItems() {
    assertThat(
            RunSheet.of(
                    entry("runbook", "## Diagnosis\n\nLook.\n\n## Mitigation\n\nAct.\n")
                        .classified())
                .json())
        .contains("\"sections\":[[\"diagnosis\",\"c\"],[\"mitigation\",\"a\"]]");
  }

  @Test
  void anSopIsAChecklist() {
    assertThat(RunSheet.of(entry("sop", "1. Create a key.\n2. Send it.\n").classified()).mode())
        .isEqualTo("checklist");
  }

  @Test
  void whatHasNoStepsIsOnlyRead() {
    Entry essay = entry("runbook", "Some text.\n");
    assertThat(RunSheet.of(essay.classified()).mode()).isEmpty();
    assertThat(RunSheet.of(essay.classified()).json()).isEmpty();
    assertThat(RunSheet.of(entry("none", "1. One thing.\n2. Another.\n").classified()).mode())
        .isEmpty();
  }
}
