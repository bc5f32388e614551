package io.github.handbookmaven.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.markdown.MarkdownReader;
import io.github.handbookmaven.markdown.RawHtml;
import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.Failures;
import io.github.handbookmaven.model.Flaw;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.reference.Reference;
import io.github.handbookmaven.reference.ReferenceSettings;
import io.github.handbookmaven.reference.References;
import io.github.handbookmaven.reference.resolve.ReferenceResolver;
import io.github.handbookmaven.source.DefaultRoots;
import io.github.handbookmaven.source.IgnoredFiles;
import io.github.handbookmaven.source.RootChoice;
import io.github.handbookmaven.source.SourceReader;
import io.github.handbookmaven.source.SourceSettings;
import io.github.handbookmaven.source.Sources;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A stage that fails at one document does its work for the others. */
class FailingStagesTest {
  private static final RepoPath DOCUMENT = new RepoPath("docs/a.md");

  @TempDir Path folder;

  /** Knows nothing of a path that {@code docs/a.md} names, and says so the hard way. */
  private static boolean failing(RepoPath path, boolean isFolder) {
    if (path.value().contains("unlucky")) {
      throw new IllegalArgumentException("no such name");
    }
    return false;
  }

  @Test
  void aDocumentWhoseLinksCannotBeFollowedLeavesTheOthersTheirs() {
    AttackedProject.in(folder).file("docs/a.md", "# A\n\n[x](unlucky.md) [y](other.md)\n");
    Sources sources =
        SourceReader.read(
            new SourceSettings(
                folder,
                RootChoice.of(List.of(DefaultRoots.root(new RepoPath("docs")))),
                SourceSettings.DEFAULT_MAX_DOCUMENT_SIZE,
                IgnoredFiles.WITHOUT_GIT));
    MarkdownReader reader = new MarkdownReader(RawHtml.ESCAPE);
    List<Document> documents = sources.documents().stream().map(reader::read).toList();
    ReferenceSettings plain = ReferenceSettings.of(folder);
    References references =
        ReferenceResolver.resolve(
            new ReferenceSettings(
                folder,
                Optional.empty(),
                plain.alerts(),
                plain.maven(),
                FailingStagesTest::failing),
            sources,
            documents);

    assertThat(references.failures())
        .singleElement()
        .returns(DOCUMENT, flaw -> flaw.at().path())
        .returns(Flaw.Kind.DOCUMENT_NOT_CHECKED, Flaw::kind);
    assertThat(references.from(new RepoPath("docs/other.md")))
        .extracting(Reference::target)
        .containsExactly("gone-from-other.md");
  }

  @Test
  void aStepThatFailsGivesWhatIsKnownWithoutItAndSaysWhere() {
    Failures failures = new Failures();
    String given = failures.hold(DOCUMENT, "dating it", () -> "".substring(1), () -> "unknown");

    assertThat(given).isEqualTo("unknown");
    assertThat(failures.all())
        .singleElement()
        .satisfies(
            flaw ->
                assertThat(flaw.message())
                    .startsWith("dating it failed (StringIndexOutOfBoundsException")
                    .endsWith("so it was not wholly checked"));
  }
}
