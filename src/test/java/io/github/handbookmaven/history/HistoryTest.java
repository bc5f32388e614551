package io.github.handbookmaven.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.history.Change.Kind;
import io.github.handbookmaven.history.Change.Stamp;
import io.github.handbookmaven.history.History.FileHistory;
import io.github.handbookmaven.history.History.Reach;
import io.github.handbookmaven.model.PathPattern;
import io.github.handbookmaven.model.RepoPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.MergeCommand.FastForwardMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryTest {
  private static final RepoPath DOCUMENT = new RepoPath("docs/a.md");
  private static final String PROSE =
      IntStream.range(0, 30).mapToObj(line -> "Line " + line).collect(Collectors.joining("\n"));

  @TempDir Path temp;
  private ScratchRepository scratch;

  @BeforeEach
  void init() {
    scratch = ScratchRepository.in(temp.resolve("repo"));
  }

  @AfterEach
  void close() {
    scratch.close();
  }

  private static String document(String reviewed, String body) {
    return "---\nowner: x\nlast_reviewed: " + reviewed + "\nreviewed_by: \"@ada\"\n---\n" + body;
  }

  private History history(HistoryRequest request) {
    return historyOf(scratch.folder(), request);
  }

  private static History historyOf(Path folder, HistoryRequest request) {
    try (GitRepository git = GitRepository.open(folder).orElseThrow()) {
      return git.history(request);
    }
  }

  private FileHistory document() {
    return history(HistoryRequest.of(Set.of(DOCUMENT))).of(DOCUMENT).orElseThrow();
  }

  private static HistoryRequest covering(String... patterns) {
    return new HistoryRequest(
        Set.of(), patterns(patterns), Instant.parse("2020-01-01T00:00:00Z"), 100);
  }

  private static List<PathPattern> patterns(String... patterns) {
    return List.of(patterns).stream().map(PathPattern::new).toList();
  }

  @Test
  void aDocumentsChangesAreToldNewestFirstWithWhatEachMeans() {
    scratch.write("docs/a.md", document("2026-01-01", "# A\n" + PROSE)).commit("2026-01-01");
    scratch.write("docs/a.md", document("2026-01-01", "# A\n\n" + PROSE)).commit("2026-01-02");
    scratch.write("docs/a.md", document("2026-01-03", "# A\n\n" + PROSE)).commit("2026-01-03");
    scratch
        .write("docs/a.md", document("2026-01-03", "# A\n\n" + PROSE).replace("x", "y"))
        .commit("2026-01-04");
    scratch
        .write("docs/a.md", document("2026-01-03", "# B\n\n" + PROSE).replace("x", "y"))
        .commit("2026-01-05");
    assertThat(document().changes())
        .extracting(Change::kind)
        .containsExactly(
            Kind.CONTENT, Kind.FRONT_MATTER, Kind.REVIEW_DATE, Kind.WHITESPACE, Kind.CONTENT);
    assertThat(document().changes().get(2).stamp()).contains(new Stamp("2026-01-03", "@ada"));
    assertThat(document().changes().get(0).stamp()).isEmpty();
    assertThat(document().modified()).isFalse();
  }

  @Test
  void onlyWhereALinkLeadsIsNoChangeOfTheText() {
    scratch.write("docs/a.md", "See [it](old.md).").commit("2026-01-01");
    scratch.write("docs/a.md", "See [it](new/place.md).").commit("2026-01-02");
    assertThat(document().changes().get(0).kind()).isEqualTo(Kind.WHITESPACE);
  }

  @Test
  void aRenamedDocumentKeepsItsHistory() {
    scratch.write("old/name.md", PROSE).commit("2026-01-01");
    scratch.delete("old/name.md").write("docs/a.md", PROSE).commit("2026-01-02");
    scratch.write("docs/a.md", PROSE + "\nmore").commit("2026-01-03");
    assertThat(document().changes())
        .extracting(Change::kind)
        .containsExactly(Kind.CONTENT, Kind.RENAME, Kind.CONTENT);
  }

  @Test
  void aDocumentThatOnlyResemblesADeletedOneIsANewOne() {
    scratch.write("old/name.md", PROSE).commit("2026-01-01");
    scratch.delete("old/name.md").write("docs/a.md", "Something else").commit("2026-01-02");
    assertThat(document().changes()).hasSize(1);
  }

  @Test
  void mergesAreLeftOutAndBothBranchesAreSeen() throws Exception {
    scratch.write("docs/a.md", PROSE).write("b.txt", "1").commit("2026-01-01");
    Git git = scratch.git();
    git.checkout().setCreateBranch(true).setName("topic").call();
    scratch.write("docs/a.md", PROSE + "\ntopic").commit("2026-01-02");
    git.checkout().setName("main").call();
    scratch.write("b.txt", "2").commit("2026-01-03");
    ObjectId topic = git.getRepository().resolve("topic");
    git.merge().include(topic).setFastForward(FastForwardMode.NO_FF).setMessage("Merge").call();
    assertThat(document().changes())
        .extracting(Change::subject)
        .containsExactly("Change of 2026-01-02", "Change of 2026-01-01");
  }

  @Test
  void commitsNamedInIgnoreRevsAreMarked() {
    scratch.write("docs/a.md", "# A\n\n" + PROSE).commit("2026-01-01");
    String reformat = scratch.write("docs/a.md", "A\n=\n\n" + PROSE).commit("2026-01-02");
    scratch.write(".git-blame-ignore-revs", "# mass reformat\n" + reformat + " # all of it\n");
    assertThat(document().changes().get(0).kind()).isEqualTo(Kind.IGNORED);
  }

  @Test
  void anUncommittedDocumentIsModifiedAndHasNoHistory() {
    scratch.write("b.txt", "1").commit("2026-01-01");
    scratch.write("docs/a.md", PROSE);
    assertThat(document()).isEqualTo(new FileHistory(List.of(), true, ""));
  }

  @Test
  void anUncommittedStampIsAModification() {
    scratch.write("docs/a.md", document("2026-01-01", PROSE)).commit("2026-01-01");
    scratch.write("docs/a.md", document("2026-02-01", PROSE));
    assertThat(document().modified()).isTrue();
  }

  @Test
  void lineEndsThatGitConvertsAreNoModification() {
    scratch.write("docs/a.md", PROSE).commit("2026-01-01");
    scratch.write("docs/a.md", PROSE.replace("\n", "\r\n"));
    assertThat(document().modified()).isFalse();
  }

  @Test
  void beforeTheFirstCommitEverythingIsUncommitted() {
    scratch.write("docs/a.md", PROSE);
    assertThat(document()).isEqualTo(new FileHistory(List.of(), true, ""));
  }

  @Test
  void coveredFilesAreTracedByPatternWithWhatEachChangeMeans() {
    scratch.write("src/A.java", "class A {}").write("src/B.java", "class B {}");
    scratch.commit("2026-01-01");
    scratch.write("src/A.java", "class A {\n}\n").commit("2026-01-02");
    scratch.write("src/A.java", "class A { int a; }").commit("2026-01-03");
    scratch.delete("src/B.java").write("src/deep/B.java", "class B {}").commit("2026-01-04");
    History history = history(covering("src/**"));
    assertThat(history.of(new RepoPath("src/A.java")).orElseThrow().changes())
        .extracting(Change::kind)
        .containsExactly(Kind.CONTENT, Kind.WHITESPACE, Kind.CONTENT);
    assertThat(history.of(new RepoPath("src/B.java")).orElseThrow().changes().get(0).kind())
        .isEqualTo(Kind.RENAME);
  }

  @Test
  void aDeletedCoveredFileChanged() {
    scratch.write("src/A.java", "class A {}").commit("2026-01-01");
    scratch.delete("src/A.java").write("other.txt", "no resemblance").commit("2026-01-02");
    assertThat(
            history(covering("src/*.java"))
                .of(new RepoPath("src/A.java"))
                .orElseThrow()
                .changes()
                .get(0)
                .kind())
        .isEqualTo(Kind.CONTENT);
  }

  @Test
  void coveredFilesOutsideThePatternsAreNotTold() {
    scratch.write("src/A.java", "class A {}").write("lib/B.java", "class B {}");
    scratch.commit("2026-01-01");
    assertThat(history(covering("src/**")).files()).containsOnlyKeys(new RepoPath("src/A.java"));
  }

  @Test
  void aShallowCloneTellsFromWhenItsHistoryIsComplete() throws Exception {
    scratch.write("docs/a.md", PROSE).commit("2026-01-01");
    scratch.write("b.txt", "1").commit("2026-02-01");
    scratch.write("docs/a.md", PROSE + "\nmore").commit("2026-03-01");
    Path clone = temp.resolve("clone");
    Git.cloneRepository()
        .setURI(scratch.folder().toUri().toString())
        .setDirectory(clone.toFile())
        .setDepth(2)
        .call()
        .close();
    History history = historyOf(clone, HistoryRequest.of(Set.of(DOCUMENT)));
    assertThat(history.reach()).isEqualTo(Reach.SHALLOW);
    assertThat(history.seenFrom()).isEqualTo(Instant.parse("2026-02-01T12:00:00Z"));
    assertThat(history.of(DOCUMENT).orElseThrow().changes()).hasSize(1);
  }

  @Test
  void aShallowCloneOfDepthOneKnowsNoDateOfAnyFile() throws Exception {
    scratch.write("docs/a.md", PROSE).commit("2026-01-01");
    scratch.write("b.txt", "1").commit("2026-02-01");
    Path clone = temp.resolve("clone");
    Git.cloneRepository()
        .setURI(scratch.folder().toUri().toString())
        .setDirectory(clone.toFile())
        .setDepth(1)
        .call()
        .close();
    History history = historyOf(clone, HistoryRequest.of(Set.of(DOCUMENT)));
    assertThat(history.reach()).isEqualTo(Reach.SHALLOW);
    assertThat(history.of(DOCUMENT).orElseThrow().changes()).isEmpty();
  }

  @Test
  void aWalkStopsAtItsLimitAndSaysSo() {
    scratch.write("docs/a.md", PROSE).commit("2026-01-01");
    scratch.write("b.txt", "1").commit("2026-01-02");
    scratch.write("b.txt", "2").commit("2026-01-03");
    HistoryRequest two = new HistoryRequest(Set.of(DOCUMENT), List.of(), Instant.MAX, 2);
    History history = history(two);
    assertThat(history.reach()).isEqualTo(Reach.LIMITED);
    assertThat(history.seenFrom()).isEqualTo(Instant.parse("2026-01-01T12:00:00Z"));
  }

  @Test
  void aWorktreeSeesTheHistoryOfItsRepository() throws IOException {
    scratch.write("docs/a.md", PROSE).commit("2026-01-01");
    Path worktree = temp.resolve("worktree");
    Path data = Files.createDirectories(scratch.folder().resolve(".git/worktrees/worktree"));
    Files.createDirectories(worktree.resolve("docs"));
    Files.writeString(worktree.resolve("docs/a.md"), PROSE);
    Files.writeString(worktree.resolve(".git"), "gitdir: " + data + "\n");
    Files.writeString(data.resolve("HEAD"), "ref: refs/heads/main\n");
    Files.writeString(data.resolve("commondir"), "../..\n");
    Files.writeString(data.resolve("gitdir"), worktree.resolve(".git") + "\n");
    try (GitRepository git = GitRepository.open(worktree.resolve("docs")).orElseThrow()) {
      assertThat(git.workTree()).isEqualTo(worktree);
      FileHistory history =
          git.history(HistoryRequest.of(Set.of(DOCUMENT))).of(DOCUMENT).orElseThrow();
      assertThat(history.changes()).hasSize(1);
      assertThat(history.modified()).isFalse();
    }
  }

  @Test
  void aSubmodulesFilesAreDatedByItsOwnHistory() throws Exception {
    try (ScratchRepository library = ScratchRepository.in(temp.resolve("library"))) {
      library.write("guide.md", PROSE).commit("2020-05-05");
      scratch.write("docs/a.md", PROSE).commit("2026-01-01");
      scratch
          .git()
          .submoduleAdd()
          .setPath("vendored")
          .setURI(library.folder().toUri().toString())
          .call()
          .close();
      scratch.commit("2026-01-02");
      RepoPath guide = new RepoPath("vendored/guide.md");
      assertThat(history(HistoryRequest.of(Set.of(guide, DOCUMENT))).of(guide).orElseThrow())
          .satisfies(
              file ->
                  assertThat(file.changes())
                      .extracting(Change::when)
                      .containsExactly(Instant.parse("2020-05-05T12:00:00Z")));
    }
  }

  @Test
  void aDetachedHeadIsReadLikeAnyOther() throws Exception {
    String first = scratch.write("docs/a.md", PROSE).commit("2026-01-01");
    scratch.write("docs/a.md", PROSE + "more").commit("2026-01-02");
    scratch.git().checkout().setName(first).call();
    assertThat(document().changes()).hasSize(1);
  }

  @Test
  void aCommitBeforeTheEpochOrInTheFarFutureIsClamped() {
    scratch.write("docs/a.md", "1");
    scratch.commitAt(Instant.parse("2090-01-01T00:00:00Z"), "From the future");
    assertThat(document().changes().get(0).when()).isBefore(Instant.parse("2201-01-01T00:00:00Z"));
  }

  @Test
  void theCommittersDateCountsAndNotTheAuthors() throws Exception {
    scratch.write("docs/a.md", PROSE);
    scratch.git().add().addFilepattern(".").call();
    PersonIdent author =
        new PersonIdent("A", "a@x", Instant.parse("2019-01-01T00:00:00Z"), ZoneOffset.UTC);
    PersonIdent committer = new PersonIdent(author, Instant.parse("2026-01-01T00:00:00Z"));
    scratch.git().commit().setMessage("m").setAuthor(author).setCommitter(committer).call();
    assertThat(document().changes().get(0).when()).isEqualTo(Instant.parse("2026-01-01T00:00:00Z"));
  }

  @Test
  void namesAndSubjectsAreSingleLinesWithoutControlCharacters() {
    scratch.as("Eve\u202E\u001B[31m").write("docs/a.md", "1");
    scratch.commitAt(Instant.parse("2026-01-01T00:00:00Z"), "::error::\u0007 boom\n\nbody");
    Change change = document().changes().get(0);
    assertThat(change.author()).isEqualTo("Eve[31m");
    assertThat(change.subject()).isEqualTo("::error:: boom");
  }

  @Test
  void aPersonIsNamedAsTheMailmapSays() {
    scratch.as("ada l").write("docs/a.md", "1").commit("2026-01-01");
    scratch.write(".mailmap", "# people\nAda Lovelace <a@example.org>\n");
    assertThat(document().changes().get(0).author()).isEqualTo("Ada Lovelace");
  }

  @Test
  void missingObjectsMakeTheHistoryUnreadableAndNoException() throws IOException {
    scratch.write("docs/a.md", "1").commit("2026-01-01");
    String first = scratch.repository().resolve("HEAD").getName();
    scratch.write("docs/a.md", "2").commit("2026-01-02");
    Files.delete(
        scratch
            .folder()
            .resolve(".git/objects/" + first.substring(0, 2) + "/" + first.substring(2)));
    assertThat(history(HistoryRequest.of(Set.of(DOCUMENT))).reach()).isEqualTo(Reach.UNREADABLE);
  }

  @Test
  void theTextBeforeAChangeCanBeRead() {
    scratch.write("docs/a.md", "before").commit("2026-01-01");
    scratch.write("docs/a.md", "after").commit("2026-01-02");
    String blob = document().changes().get(0).before();
    try (GitRepository git = GitRepository.open(scratch.folder()).orElseThrow()) {
      assertThat(git.text(blob)).contains("before");
      assertThat(git.text("0".repeat(40))).isEmpty();
      assertThat(git.text("no id")).isEmpty();
    }
  }
}
