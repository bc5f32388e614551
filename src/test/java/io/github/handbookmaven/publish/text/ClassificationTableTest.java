package io.github.handbookmaven.publish.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.assemble.Handbook;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClassificationTableTest {
  private static final Handbook HANDBOOK =
      HandbookOf.file(
              "docs/full-disk.md",
              """
              # Disk is full

              ## Symptoms

              Writes fail.

              ## Mitigation

              1. Delete old logs.
              """)
          .and(
              "docs/glossary.md",
              """
              ---
              type: none
              ---
              # Glossary

              A queue is a list of messages that wait.
              """)
          .build();

  @Test
  void everyDocumentHasALineWithTypeOriginAndReasons() {
    List<String> lines = ClassificationTable.of(HANDBOOK);
    assertThat(lines.get(0)).startsWith("DOCUMENT").contains("TYPE", "BECAUSE");
    assertThat(lines.get(1))
        .matches("docs/full-disk\\.md\\s+runbook\\s+inferred\\s+\\d+%\\s.*:\\d+.*");
    assertThat(lines.get(2)).matches("docs/glossary\\.md\\s+none\\s+declared\\s+\\d+%.*");
    assertThat(lines.get(4)).isEqualTo("0 sop, 1 runbook, 0 mixed, 1 none, 0 undetermined");
  }

  @Test
  void oneDocumentShowsAllEvidenceWithSumsAndWhatToDo() {
    List<String> lines = ClassificationTable.of(HANDBOOK.withId("full-disk").orElseThrow());
    assertThat(lines.get(0)).startsWith("docs/full-disk.md: runbook (inferred, ");
    assertThat(lines.get(1)).startsWith("by its text: sop ");
    assertThat(lines)
        .anyMatch(
            line ->
                line.matches("runbook +\\d\\.\\d\\d +\\d\\.\\d\\d +3 +heading-trigger +Symptoms"));
    assertThat(lines).anyMatch(line -> line.matches("runbook +\\d\\.\\d\\d +sum"));
    assertThat(lines.get(lines.size() - 1)).contains("'type: sop'");
  }

  @Test
  void anEmptyProjectSaysSo() {
    assertThat(ClassificationTable.of(HandbookOf.file("a.txt", "").build()))
        .containsExactly("no documents were found");
  }
}
