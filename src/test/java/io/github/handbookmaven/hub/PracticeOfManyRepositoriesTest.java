package io.github.handbookmaven.hub;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.assemble.AssemblySettings;
import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.freshness.FreshnessSettings;
import io.github.handbookmaven.practice.LoggedRun;
import io.github.handbookmaven.practice.ReaderRegister;
import io.github.handbookmaven.practice.Readership.Reader;
import io.github.handbookmaven.practice.RunLogText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs and readings are filed where a document belongs, and are seen where it is published. */
class PracticeOfManyRepositoriesTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final String DISK = "---\ntype: runbook\naliases: [deploy]\n---\n# Full disk\n";

  @TempDir private Path folder;

  @BeforeEach
  void aRepositoryWithWhatWasFiledInIt() throws IOException {
    write("docs/full-disk.md", DISK);
    write("docs/exercises/full-disk/2026-11-02-1.md", run("full-disk"));
    write("docs/exercises/deploy/2026-10-02-1.md", run("deploy"));
    write(
        ReaderRegister.FILE.value(),
        ReaderRegister.HEADER
            + "\n"
            + "full-disk,0123456789ab,@ada,2026-11-01,\n"
            + "full-disk,0123456789ab,@bob,2026-11-01,\n"
            + "full-disk,ba9876543210,Ada,2026-11-03,\n"
            + "secret-plan,0123456789ab,@eve,2026-11-01,\n");
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static String run(String document) {
    Optional<java.time.OffsetDateTime> never = Optional.empty();
    return "# Run\n\n"
        + RunLogText.comment(
            new LoggedRun(document, "Full disk", "", "@ada", "", never, never, List.of()))
        + "\n";
  }

  private Handbook hub(boolean isNamed) {
    AssemblySettings old = HandbookOf.settings(folder, TODAY);
    FreshnessSettings freshness =
        new FreshnessSettings(old.freshness().policies(), old.freshness().zone(), isNamed);
    AssemblySettings settings =
        new AssemblySettings(
            old.base(),
            old.today(),
            old.project(),
            old.modules(),
            old.collection(),
            old.alerts(),
            old.maven(),
            freshness);
    return new Neighbours()
        .on(folder, "shop", settings)
        .hub(
            HandbookOf.file("docs/deploy.md", "# Deploy\n")
                .and("docs/exercises/deploy/2026-11-09-1.md", run("deploy")));
  }

  private static Entry entry(Handbook hub, String id) {
    return hub.entries().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void runsOfADocumentComeWithItsRepository() {
    Entry disk = entry(hub(false), "shop/full-disk");
    assertThat(disk.practice().runs())
        .extracting(record -> record.day().toString())
        .containsExactly("2026-11-02", "2026-10-02");
  }

  @Test
  void aFormerNameOfAnothersDocumentTakesNoRunsOfOurs() {
    assertThat(entry(hub(false), "deploy").practice().runs())
        .extracting(record -> record.day().toString())
        .containsExactly("2026-11-09");
  }

  @Test
  void readersLeaveTheirRepositoryWithoutNames() {
    Entry disk = entry(hub(false), "shop/full-disk");
    assertThat(disk.practice().readership().readers())
        .extracting(Reader::name)
        .containsExactly("reader-1", "reader-2");
  }

  @Test
  void readersThatMayBeNamedAre() {
    Entry disk = entry(hub(true), "shop/full-disk");
    assertThat(disk.practice().readership().readers())
        .extracting(Reader::name)
        .containsExactly("Ada", "@bob");
  }
}
