package io.github.handbookmaven.publish.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.assemble.Assembler;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.classify.Classification;
import io.github.handbookmaven.classify.ClassifiedDocument;
import io.github.handbookmaven.kept.KeptOnDisk;
import io.github.handbookmaven.kept.KeptResults;
import io.github.handbookmaven.model.LateList;
import io.github.handbookmaven.publish.Edition;
import io.github.handbookmaven.publish.Editions;
import io.github.handbookmaven.publish.OutputFolder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A catalog has the bytes it has where nothing came before, and nobody reads what stands in it. */
class CatalogGoesOnTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  @TempDir Path temp;
  private final Set<String> weighed = new TreeSet<>();

  @BeforeEach
  void makeTheProject() throws IOException {
    for (int number = 0; number < 5; number++) {
      write(number, "# Restart node " + number + "\n\n## Symptoms\n\n1. Look at the graph.\n");
    }
  }

  private void write(int number, String text) throws IOException {
    Path file = temp.resolve("project/docs/d" + number + ".md");
    Files.createDirectories(file.getParent());
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  private KeptResults kept(String name) {
    return new KeptOnDisk(temp.resolve("cache"), name, "c".repeat(64), line -> {});
  }

  private Path catalog() {
    return temp.resolve("handbook/catalog.json");
  }

  /** Publishes over the last one; gives the documents whose evidence was read for it. */
  private Set<String> weighed() {
    try (KeptResults read = kept("read");
        KeptResults pages = kept("pages")) {
      Handbook handbook =
          new Assembler(HandbookOf.settings(temp.resolve("project"), TODAY))
              .keeping(read)
              .assemble();
      read.settle();
      Edition edition = Editions.of(handbook.with(this::noted));
      weighed.clear();
      CatalogJson.publish(edition, OutputFolder.open(catalog().getParent()), pages);
      Set<String> all = new TreeSet<>(weighed);
      pages.settle();
      assertThat(catalog()).content().isEqualTo(CatalogJson.render(edition));
      return all;
    }
  }

  private ClassifiedDocument noted(ClassifiedDocument read) {
    Classification known = read.classification();
    Classification noted =
        new Classification(
            known.type(),
            known.origin(),
            known.inferred(),
            known.confidence(),
            new LateList<>(
                () -> {
                  weighed.add(read.path().name());
                  return known.evidence();
                }),
            known.anatomy(),
            known.genre());
    return new ClassifiedDocument(read.document(), noted, read.key());
  }

  @Test
  void onlyOfChangedDocumentsTheEvidenceIsRead() throws IOException {
    assertThat(weighed()).hasSize(5);
    assertThat(weighed()).isEmpty();
    write(2, "# Restart node 2\n\n## Symptoms\n\n1. Look at the graph.\n\nThen roll back.\n");
    assertThat(weighed()).containsExactly("d2.md");
    write(0, "# A note with a title that is longer\n\nNothing.\n");
    assertThat(weighed()).containsExactly("d0.md");
    Files.delete(temp.resolve("project/docs/d1.md"));
    assertThat(weighed()).isEmpty();
  }

  @Test
  void whatSomebodyDidToTheCatalogIsMadeGood() throws IOException {
    weighed();
    byte[] bytes = Files.readAllBytes(catalog());
    int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("\"signal\"");
    bytes[at + 1] = 'S';
    Files.write(catalog(), bytes);
    assertThat(weighed()).containsExactly("d0.md");
    Files.write(catalog(), new byte[] {1});
    assertThat(weighed()).hasSize(5);
    Files.delete(catalog());
    assertThat(weighed()).hasSize(5);
    Files.delete(temp.resolve("cache/pages-evidence.kept"));
    assertThat(weighed()).hasSize(5);
  }
}
