package io.github.handbookmaven.assemble;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.assemble.Entry.Ownership;
import io.github.handbookmaven.classify.Classification.Origin;
import io.github.handbookmaven.freshness.Freshness.State;
import io.github.handbookmaven.history.History.Reach;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.model.RepoPath;
import java.util.List;
import org.junit.jupiter.api.Test;

class AssemblerTest {

  private static final Handbook HANDBOOK =
      HandbookOf.file(
              "runbooks/disk-full.md",
              """
              ---
              type: runbook
              last_reviewed: 2026-05-22
              review_interval: 6 months
              based_on: [volumes]
              ---
              # Disk full

              See [how volumes grow](../docs/volumes.md).
              """)
          .and(
              "docs/volumes.md",
              "---\nid: volumes\ntype: sop\nowner: '@acme/storage'\n---\n# Volumes\n")
          .and(".github/CODEOWNERS", "/runbooks/ @acme/on-call\n")
          .build();

  private static Entry entry(String path) {
    return HANDBOOK.at(new RepoPath(path)).orElseThrow();
  }

  @Test
  void everyStageHasSpokenAboutADocument() {
    Entry runbook = entry("runbooks/disk-full.md");

    assertThat(runbook.id()).isEqualTo("disk-full");
    assertThat(runbook.url()).isEqualTo("runbooks/disk-full.html");
    assertThat(runbook.type()).isEqualTo(DocType.RUNBOOK);
    assertThat(runbook.classification().origin()).isEqualTo(Origin.DECLARED);
    assertThat(runbook.freshness().state()).isEqualTo(State.OVERDUE);
    assertThat(runbook.foundation().bases())
        .extracting(basis -> basis.document().value())
        .containsExactly("docs/volumes.md");
  }

  @Test
  void ownersComeFromFrontMatterElseFromCodeowners() {
    assertThat(entry("docs/volumes.md").owners())
        .isEqualTo(new Ownership(List.of("@acme/storage"), "front matter"));
    assertThat(entry("runbooks/disk-full.md").owners())
        .isEqualTo(new Ownership(List.of("@acme/on-call"), "CODEOWNERS:1"));
  }

  @Test
  void backlinksLeadFromTheDocumentPointedAt() {
    assertThat(HANDBOOK.references().to(new RepoPath("docs/volumes.md")))
        .extracting(reference -> reference.at().path().value())
        .contains("runbooks/disk-full.md");
  }

  @Test
  void aFolderWithoutGitHasNoHistoryAndSaysSo() {
    assertThat(HANDBOOK.reach()).isEqualTo(Reach.NO_REPOSITORY);
    assertThat(entry("docs/volumes.md").history()).isEmpty();
  }

  @Test
  void aProjectWithoutDocumentsIsAnEmptyHandbook() {
    assertThat(HandbookOf.file("src/Main.java", "class Main {}").build().entries()).isEmpty();
  }
}
