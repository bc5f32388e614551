package io.github.handbookmaven.serve;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PreviewTest {
  @TempDir Path folder;
  private PreviewedProject project;

  @BeforeEach
  void serve() {
    project = new PreviewedProject(folder);
  }

  @AfterEach
  void stop() {
    project.close();
  }

  @Test
  void whatIsSavedIsShown() {
    project.write("docs/disk.md", project.text("docs/disk.md") + "\nAsk the storage team.\n");
    project.pageThatHolds("docs/disk.html", "Ask the storage team.");
  }

  @Test
  void whatAnEditorSavesByRenamingIsShown() throws Exception {
    Path other =
        Files.writeString(folder.resolve("docs/.disk.md.swp"), "# Disk\n\nRenamed here.\n");
    Files.move(other, folder.resolve("docs/disk.md"), StandardCopyOption.REPLACE_EXISTING);
    project.pageThatHolds("docs/disk.html", "Renamed here.");
  }

  @Test
  void aDocumentInANewFolderIsShown() {
    project.write("docs/new/deep/page.md", "# A new page\n");
    project.pageThatHolds("docs/new/deep/page.html", "A new page");
    project.write("docs/new/deep/page.md", "# Another title\n");
    project.pageThatHolds("docs/new/deep/page.html", "Another title");
  }

  @Test
  void aDocumentThatIsRemovedIsNoLongerThere() throws Exception {
    Files.delete(folder.resolve("docs/disk.md"));
    project.pageThatHolds("docs/disk.html", "HTTP/1.1 404");
  }

  @Test
  void findingsAreToldWithTheirPlaceOnThePage() {
    assertThat(RawRequest.get(project, "/.handbook-live/state?/docs/disk.html").send())
        .contains("\"rule\" : \"broken-link\"", "\"line\" : 10", "\"section\" : \"checks\"")
        .contains("\"text\" : \"Look at the manual for what fills it.\"");
  }

  @Test
  void anotherStyleAndOtherWordsAreTakenIn() {
    project.write("src/handbook/theme/assets/own.css", ".mine { color: red }");
    project.pageThatHolds("assets/handbook.css", ".mine { color: red }");
    project.write("src/handbook/theme/handbook-pages.properties", "referenced_by=Who points here");
    project.pageThatHolds("docs/disk.html", "Who points here");
  }

  @Test
  void aMistakeInATemplateKeepsTheLastGoodPageAndMendsItself() {
    String good = RawRequest.get(project, "/docs/disk.html").send();
    project.write("src/handbook/theme/document.vm", "#if($view.title) never ended");
    project.pageThatHolds(".handbook-live/state?/docs/disk.html", "document.vm:1");

    assertThat(RawRequest.get(project, "/docs/disk.html").send())
        .startsWith("HTTP/1.1 200")
        .contains(good.substring(good.indexOf("<title>")));

    project.write("src/handbook/theme/document.vm", "<h1>$view.title, mended</h1>");
    project.pageThatHolds("docs/disk.html", "Disk almost full, mended");
    assertThat(RawRequest.get(project, "/.handbook-live/state?/docs/disk.html").send())
        .contains("\"mistake\" : \"\"");
  }

  @Test
  void aMistakeInTheSharedPiecesKeepsEveryPage() {
    project.write("src/handbook/theme/macros.vm", "#macro(link");
    project.pageThatHolds(".handbook-live/state?/index.html", "macros.vm");
    assertThat(RawRequest.get(project, "/docs/disk.html").status()).isEqualTo(200);
    assertThat(project.mistakes()).anyMatch(mistake -> mistake.contains("macros.vm"));
  }

  @Test
  void aStormOfFiveThousandFilesIsAFewEditions() {
    int before = project.editions();
    long begun = System.nanoTime();
    for (int i = 0; i < 5_000; i++) {
      project.write("docs/storm/" + i % 50 + "/page-" + i + ".txt", "page " + i);
    }
    project.write("docs/disk.md", "# After the storm\n");
    project.pageThatHolds("docs/disk.html", "After the storm");

    long atMost = Duration.ofNanos(System.nanoTime() - begun).toMillis() / 50 + 3;
    assertThat(project.editions() - before).isBetween(1, (int) Math.min(atMost, 60));
  }

  @Test
  void whatEditorsAndBuildsWriteBesideIsNoChange() {
    int before = project.editions();
    project.write("target/classes/a.md", "# Built\n");
    project.write("docs/disk.md~", "# Copy\n");
    project.write("docs/.#disk.md", "# Lock\n");
    project.write("serve.log", "[INFO] made anew\n");
    project.write("docs/disk.md", "# The last change\n");
    project.pageThatHolds("docs/disk.html", "The last change");
    assertThat(project.editions() - before).isBetween(1, 2);
  }
}
