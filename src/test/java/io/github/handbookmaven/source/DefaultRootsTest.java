package io.github.handbookmaven.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.model.RepoPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DefaultRootsTest {

  @TempDir private Path base;

  @Test
  void everyNamedFolderIsARootThereAndOneFolderFurtherDownInAnyCase() {
    write("Documentation/a.md", "svc/runbooks/b.md", "svc/deep/docs/c.md", "ALERTS/d.md");

    assertThat(collected())
        .containsExactly("ALERTS/d.md", "Documentation/a.md", "svc/runbooks/b.md");
  }

  @Test
  void aNamedFolderBelowAnotherKeepsTheLongerId() {
    write("docs/runbooks/a.md");

    assertThat(read().documents())
        .extracting(file -> file.root().folder().value())
        .containsExactly("docs");
  }

  @Test
  void filesNamedForAProcedureAreFoundInAnyCaseInTheRootAndBelowGithub() {
    write("runbook.md", "Release.MD", "ReleaseProcess.md", "CONTRIBUTING.md", "Building.markdown");
    write("incident-response.md", "DISASTER-RECOVERY.md", "deployments.md", "On-Call.md");
    write(".github/major_release_checklist.md", "README.md", "notes.md", "src/release.md");

    assertThat(collected())
        .containsExactly(
            ".github/major_release_checklist.md",
            "Building.markdown",
            "CONTRIBUTING.md",
            "DISASTER-RECOVERY.md",
            "On-Call.md",
            "Release.MD",
            "ReleaseProcess.md",
            "deployments.md",
            "incident-response.md",
            "runbook.md");
  }

  @Test
  void everyModuleHasRootsOfItsOwn() {
    write("a/b/docs/x.md", "a/b/RELEASING.md", "a/RELEASING.md");

    assertThat(collected(RepoPath.ROOT, new RepoPath("a/b")))
        .containsExactly("a/b/RELEASING.md", "a/b/docs/x.md");
  }

  @Test
  void whatNobodyMeansByAProcedureIsLeftOut() {
    write("CHANGELOG.md", "release-notes-2.md", ".github/ISSUE_TEMPLATE/release.md");
    write("docs/Change-Log.md", "docs/_posts/a.md", "docs/examples/b.md", "docs/templates/c.md");
    write("docs/tests/d.md", "vendor/docs/e.md", "examples/docs/f.md", "docs/blog/g.md");
    write("docs/testing.md");

    assertThat(collected()).containsExactly("docs/testing.md");
  }

  @Test
  void anExampleIsNoExampleToARunOfItAlone() {
    write("examples/one/docs/a.md");

    assertThat(collected(new RepoPath("examples/one"))).containsExactly("examples/one/docs/a.md");
    assertThat(collected()).isEmpty();
  }

  @Test
  void theContentOfASiteIsARootWhereverItsConfigurationStands() {
    text("site3/website/docusaurus.config.js", "path: 'guides'");
    write("site3/website/guides/a.md", "site3/website/other/b.md");

    assertThat(collected()).containsExactly("site3/website/guides/a.md");
  }

  @Test
  void ofASiteThatIsTheRepositoryItselfOnlyDeclaredPagesAreTaken() {
    text("mkdocs.yml", "docs_dir: .\nnav:\n  - Start: start.md\n");
    write("start.md", "notes.md", "_guides/a.md");

    assertThat(collected()).containsExactly("start.md");
  }

  @Test
  void aFileBelowTwoRootsCountsOnceForTheDeeper() {
    text("docs/mkdocs.yml", "docs_dir: content\n");
    write("docs/content/a.md", "docs/b.md");

    assertThat(read().documents())
        .extracting(file -> file.path() + " of " + file.root().folder())
        .containsExactly("docs/b.md of docs", "docs/content/a.md of docs/content");
  }

  @Test
  void whatLiesElsewhereIsCountedByTheTopMostFolderWithoutARoot() {
    write("README.md", "core/a.md", "core/deep/b.md", "x/docs/c.md", "x/other/d.md", "y/e.adoc");
    write("vendor/f.md", "CHANGELOG.md");

    Search search = read().search();

    assertThat(search.markdown()).hasToString("{=1, core=2, x/other=1}");
    assertThat(search.count()).isEqualTo(4);
    assertThat(search.otherMarkup()).hasToString("{AsciiDoc=1}");
  }

  @Test
  void documentsBehindALinkedFolderAreReadWhereTheyAreReadNowhereElse() throws IOException {
    write("shared/procedures2/a.md", "docs/b.md");
    Files.createSymbolicLink(base.resolve("docs/shared"), Path.of("../shared/procedures2"));

    assertThat(collected()).containsExactly("docs/b.md", "docs/shared/a.md");
  }

  @Test
  void aFileOfTwoNamesIsOneDocument() throws IOException {
    write("docs/agents.md");
    Files.createSymbolicLink(base.resolve("docs/assistant.md"), Path.of("agents.md"));

    assertThat(collected()).containsExactly("docs/agents.md");
  }

  private List<String> collected(RepoPath... modules) {
    return read(modules).documents().stream().map(file -> file.path().value()).toList();
  }

  private Sources read(RepoPath... modules) {
    List<RepoPath> told = modules.length == 0 ? List.of(RepoPath.ROOT) : List.of(modules);
    return SourceReader.read(
        new SourceSettings(base, DefaultRoots.of(told), 1000, IgnoredFiles.WITHOUT_GIT));
  }

  private void write(String... paths) {
    Stream.of(paths).forEach(path -> text(path, "# A\n"));
  }

  private void text(String path, String text) {
    try {
      Path file = base.resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException failed) {
      throw new java.io.UncheckedIOException(failed);
    }
  }
}
