package io.github.handbookmaven.publish.search;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.publish.search.SearchText.Part;
import org.junit.jupiter.api.Test;

class SearchTextsTest {

  private static SearchText only(HandbookOf handbook) {
    return new SearchTexts(handbook.build()).all().get(0);
  }

  @Test
  void namesComeFromFrontMatterAndFromAlertRules() {
    SearchText text =
        only(
            HandbookOf.file(
                    "docs/ops/disk.md",
                    """
                    ---
                    type: runbook
                    owner: "@acme/storage"
                    alerts: [DiskFull]
                    tags: [storage]
                    services: [db]
                    aliases: [volume-full]
                    ---
                    # Disk almost full
                    """)
                .and(
                    "alerts/rules.yml",
                    """
                    groups:
                      - name: disk
                        rules:
                          - alert: DiskFillingUp
                            expr: disk > 0.9
                            annotations:
                              runbook_url: docs/ops/disk.md
                    """));
    assertThat(text.names().alerts()).containsExactly("DiskFillingUp", "DiskFull");
    assertThat(text.names().ids()).contains("ops/disk", "disk", "volume-full");
    assertThat(text.names().labels()).containsExactly("storage", "@acme/storage", "db");
    assertThat(text.card().type()).isEqualTo("runbook");
  }

  @Test
  void theTitlesHeadingIsNoSection() {
    SearchText text = only(HandbookOf.file("docs/a.md", "# A\n\nIntro.\n\n## Steps\n\nText.\n"));
    assertThat(text.parts())
        .filteredOn(part -> !part.text().isEmpty())
        .containsExactly(new Part("", "", "Intro."), new Part("steps", "Steps", "Text."));
  }

  @Test
  void rawHtmlIsSearchedByWhatItShows() {
    SearchText text =
        only(HandbookOf.file("docs/a.md", "# A\n\n<div class=\"secretclass\">\nshown\n</div>\n"));
    assertThat(text.parts().toString()).contains("shown").doesNotContain("secretclass");
  }

  @Test
  void whatWasReplacedCountsLess() {
    String text = "---\nstatus: %s\n---\n# A\n";
    assertThat(only(HandbookOf.file("docs/a.md", text.formatted("deprecated"))).weight())
        .isLessThan(only(HandbookOf.file("docs/a.md", text.formatted("active"))).weight());
    assertThat(only(HandbookOf.file("docs/a.md", text.formatted("archived"))).card().status())
        .isEqualTo("archived");
  }
}
