package io.github.handbookmaven.reference.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.Corpora;
import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.reference.Destination;
import io.github.handbookmaven.reference.Reference;
import io.github.handbookmaven.reference.Reference.Outcome;
import io.github.handbookmaven.reference.References;
import io.github.handbookmaven.reference.Target;
import io.github.handbookmaven.source.Sources;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Links of real repositories, each as a project of its own. */
class RealProceduresTest {

  @Test
  void noRelativeLinkToAFileThatIsThereIsCalledBroken() throws IOException {
    for (Path repository : repositories()) {
      References references = ProjectOf.folder(repository, "").references();

      assertThat(references.with(Outcome.BROKEN))
          .filteredOn(reference -> leadsToAFile(repository, reference))
          .isEmpty();
    }
  }

  @Test
  void everyBrokenAnchorIsMissingFromItsDocument() throws IOException {
    for (Path repository : repositories()) {
      ProjectOf project = ProjectOf.folder(repository, "");
      Sources sources = project.sources();
      List<Document> documents = ProjectOf.documents(sources);

      assertThat(project.references().with(Outcome.BROKEN_ANCHOR))
          .allSatisfy(
              reference -> {
                RepoPath target = reference.to().flatMap(Target::document).orElseThrow();
                String fragment = reference.target().replaceFirst(".*#", "");
                assertThat(documents)
                    .filteredOn(document -> document.path().equals(target))
                    .allSatisfy(
                        document ->
                            assertThat(document.content().anchors()).doesNotContain(fragment));
              });
    }
  }

  private static boolean leadsToAFile(Path repository, Reference reference) {
    Destination destination = Destination.parse(reference.target());
    return destination.form() == Destination.Form.RELATIVE
        && reference
            .at()
            .path()
            .parent()
            .resolve(destination.path())
            .filter(path -> Files.exists(repository.resolve(path.value())))
            .isPresent();
  }

  private static List<Path> repositories() throws IOException {
    try (Stream<Path> folders = Files.list(Corpora.folder("procedures"))) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }
}
