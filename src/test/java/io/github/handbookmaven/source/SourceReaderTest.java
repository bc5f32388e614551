package io.github.handbookmaven.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.handbookmaven.model.Flaw;
import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.model.SettingsException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class SourceReaderTest {
  private static final int MOST = 1000;

  @TempDir private Path base;

  @Test
  void aProjectThatConfiguresNothingGetsItsDocuments() throws IOException {
    write("docs/a.md", "runbooks/deep/b.markdown", "src/site/markdown/c.md.erb", "docs/d.html.md");
    write(
        "RELEASE.md",
        "RELEASE-2.md",
        "RUNBOOK.md",
        "ONCALL.md",
        "README.md",
        "other/e.md",
        "docs/f.txt");

    assertThat(read(defaults()).documents())
        .extracting(file -> file.path().value())
        .containsExactly(
            "ONCALL.md",
            "RELEASE.md",
            "RUNBOOK.md",
            "docs/a.md",
            "docs/d.html.md",
            "runbooks/deep/b.markdown",
            "src/site/markdown/c.md.erb");
  }

  @Test
  void aFileInTheRootFolderIsFoundThereOnly() throws IOException {
    write("RELEASING.md", "module/RELEASING.md");

    assertThat(read(defaults()).documents())
        .extracting(SourceFile::path)
        .containsExactly(new RepoPath("RELEASING.md"));
  }

  @Test
  void builtAndHiddenFoldersAreLeftOutWhereNoGitTells() throws IOException {
    write("docs/a.md", "docs/target/b.md", "docs/node_modules/x/c.md", "docs/.hidden/d.md");
    write(".github/CODEOWNERS", ".idea/workspace.xml", "docs/.e.md");

    Sources sources = read(defaults());

    assertThat(sources.documents()).extracting(file -> file.path().name()).containsExactly("a.md");
    assertThat(sources.tree().files())
        .containsExactly(
            new RepoPath(".github/CODEOWNERS"),
            new RepoPath("docs/.e.md"),
            new RepoPath("docs/a.md"));
  }

  @Test
  void whatOthersWroteIsLeftOutAndWhatTellsOfVendorsIsNot() throws IOException {
    write("docs/a.md", "docs/vendor/onboarding.md", "docs/vendor/acme/contract.md");
    write("docs/vendor/github.com/acme/README.md", "docs/third_party/acme/README.md");

    assertThat(read(RootChoice.of(List.of(root("docs")))).documents())
        .extracting(document -> document.path().value())
        .containsExactly("docs/a.md", "docs/vendor/acme/contract.md", "docs/vendor/onboarding.md");
  }

  @Test
  void whatGitIgnoresIsNotEntered() throws IOException {
    write("docs/a.md", "docs/drafts/b.md", "docs/c.md");
    IgnoredFiles ignored =
        (path, folder) -> path.name().equals("drafts") && folder || path.name().equals("c.md");

    Sources sources = read(new SourceSettings(base, defaults(), MOST, ignored));

    assertThat(sources.tree().files()).containsExactly(new RepoPath("docs/a.md"));
  }

  @Test
  void theDeeperRootHasTheFile() throws IOException {
    write("docs/a.md", "docs/ops/b.md");
    List<SourceRoot> roots = List.of(root("docs"), root("docs/ops"));

    assertThat(read(RootChoice.of(roots)).documents())
        .extracting(file -> file.root().folder().value())
        .containsExactly("docs", "docs/ops");
  }

  @Test
  void excludesWinOverIncludes() throws IOException {
    write("ops/a.md", "ops/archive/b.md");
    SourceRoot root =
        new SourceRoot(
            new RepoPath("ops"), List.of("**/*.md"), List.of("archive/**"), Optional.empty());

    assertThat(read(RootChoice.of(List.of(root))).documents())
        .extracting(SourceFile::path)
        .containsExactly(new RepoPath("ops/a.md"));
  }

  @Test
  void aRootMayBeASingleFile() throws IOException {
    write("ops/a.md", "ops/b.md");

    assertThat(read(RootChoice.of(List.of(root("ops/a.md")))).documents())
        .extracting(SourceFile::path)
        .containsExactly(new RepoPath("ops/a.md"));
  }

  @Test
  void otherMarkupBelowTheRootsIsCountedByName() throws IOException {
    write("docs/a.adoc", "docs/b.asciidoc", "docs/c.mdx", "docs/d.rst", "docs/e.xml", "f.adoc");
    write("docs/xdoc/g.xml", "docs/h.apt");

    Sources sources = read(defaults());

    assertThat(sources.documents()).isEmpty();
    assertThat(sources.otherMarkup())
        .hasToString("{APT=1, AsciiDoc=2, MDX=1, reStructuredText=1, xdoc=1}");
  }

  @Test
  void aLinkOutOfTheProjectIsRefusedWhereverItStands() throws IOException {
    write("project/docs/a.md", "secret.md", "outside/b.md");
    base = base.resolve("project");
    link("docs/file.md", base.resolve("../secret.md").toString());
    link("docs/folder", base.resolve("../outside").toString());

    Sources sources = read(defaults());

    assertThat(sources.documents()).extracting(file -> file.path().name()).containsExactly("a.md");
    assertThat(sources.tree().files()).containsExactly(new RepoPath("docs/a.md"));
    assertThat(sources.flaws())
        .extracting(flaw -> flaw.kind() + " " + flaw.at())
        .containsExactly("OUTSIDE_ROOT docs/file.md", "OUTSIDE_ROOT docs/folder");
  }

  @Test
  void aLinkWithinTheProjectIsADocumentUnderItsOwnName() throws IOException {
    write("RELEASING.md", "docs/a.md");
    link("docs/release.md", "../RELEASING.md");

    assertThat(read(RootChoice.of(List.of(root("docs")))).documents())
        .extracting(SourceFile::path)
        .containsExactly(new RepoPath("docs/a.md"), new RepoPath("docs/release.md"));
  }

  @Test
  void aFolderSeenThroughALinkIsInTheTreeButReadOnce() throws IOException {
    write("docs/a/x.md");
    link("docs/b", "a");

    Sources sources = read(defaults());

    assertThat(sources.documents()).hasSize(1);
    assertThat(sources.tree().isFile(new RepoPath("docs/b/x.md"))).isTrue();
  }

  @Test
  void aRootThatIsALinkWithinTheProjectIsRead() throws IOException {
    write("manual/x.md");
    link("docs", "manual");

    assertThat(read(RootChoice.of(List.of(root("docs")))).documents())
        .extracting(SourceFile::path)
        .containsExactly(new RepoPath("docs/x.md"));
  }

  @Test
  @Timeout(20)
  void linksInACircleEndTheWalk() throws IOException {
    write("docs/a.md");
    link("docs/up", "..");
    link("docs/one", "two");
    link("docs/two", "one");

    assertThat(read(defaults()).documents()).hasSize(1);
  }

  @Test
  void aLinkToNowhereIsAFlawWhereItWouldBeADocument() throws IOException {
    write("docs/a.md");
    link("docs/gone.md", "nowhere.md");
    link("docs/gone.txt", "nowhere.txt");

    assertThat(read(defaults()).flaws())
        .extracting(flaw -> flaw.kind() + " " + flaw.at())
        .containsExactly("VANISHED docs/gone.md");
  }

  @Test
  @Timeout(20)
  void aPipeNamedLikeADocumentIsNotOpened() throws IOException, InterruptedException {
    write("docs/a.md");
    Process pipe = new ProcessBuilder("mkfifo", base.resolve("docs/b.md").toString()).start();
    assumeTrue(pipe.waitFor() == 0, "no mkfifo here");

    assertThat(read(defaults()).documents()).hasSize(1);
  }

  @Test
  void aFileIsReadUpToTheLimitAndNotBeyond() throws IOException {
    writeText("docs/fits.md", "x".repeat(MOST));
    writeText("docs/large.md", "x".repeat(MOST + 1));

    List<SourceFile> files = read(defaults()).documents();

    assertThat(files.get(0).text()).hasSize(MOST);
    assertThat(files.get(1).text()).isEmpty();
    assertThat(files.get(1).flaws())
        .extracting(Flaw::kind)
        .containsExactly(Flaw.Kind.DOCUMENT_TOO_LARGE);
  }

  @Test
  void aFileThatIsGoneWhenItIsReadIsAFlawAndNoDocument() {
    DocumentFile.Outcome outcome =
        DocumentFile.onDisk(MOST, 0)
            .read(
                new DocumentFile.Candidate(
                    new RepoPath("docs/a.md"), base.resolve("docs/a.md"), root("docs")));

    assertThat(outcome.file()).isEmpty();
    assertThat(outcome.flaws())
        .singleElement()
        .returns(Flaw.Kind.VANISHED, Flaw::kind)
        .returns(Place.file(new RepoPath("docs/a.md")), Flaw::at);
  }

  @Test
  void aLinkPutInAFilesPlaceMeanwhileIsNotFollowed() throws IOException {
    writeText("secret.md", "secret");
    link("docs.md", "secret.md");

    assertThatThrownBy(
            () ->
                DocumentFile.onDisk(MOST, 0)
                    .read(
                        new DocumentFile.Candidate(
                            new RepoPath("docs.md"), base.resolve("docs.md"), root(""))))
        .hasMessageContaining("cannot read docs.md");
  }

  @Test
  void aLimitNothingFitsIntoIsRefused() {
    assertThatThrownBy(
            () -> new SourceSettings(base, RootChoice.of(List.of()), 0, IgnoredFiles.WITHOUT_GIT))
        .isInstanceOf(SettingsException.class)
        .hasMessageStartingWith("<maxDocumentSize> is '0', expected ");
  }

  private Sources read(RootChoice roots) {
    return read(new SourceSettings(base, roots, MOST, IgnoredFiles.WITHOUT_GIT));
  }

  private static Sources read(SourceSettings settings) {
    return SourceReader.read(settings);
  }

  private static RootChoice defaults() {
    return DefaultRoots.of(List.of(RepoPath.ROOT));
  }

  private static SourceRoot root(String folder) {
    return DefaultRoots.root(new RepoPath(folder));
  }

  private void write(String... paths) throws IOException {
    for (String path : paths) {
      writeText(path, "# A\n");
    }
  }

  private void writeText(String path, String text) throws IOException {
    Path file = base.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text, StandardCharsets.UTF_8);
  }

  private void link(String path, String target) throws IOException {
    Path link = base.resolve(path);
    Files.createDirectories(link.getParent());
    Files.createSymbolicLink(link, Path.of(target));
  }
}
