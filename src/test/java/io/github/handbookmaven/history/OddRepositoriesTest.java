package io.github.handbookmaven.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.history.Change.Kind;
import io.github.handbookmaven.history.History.FileHistory;
import io.github.handbookmaven.history.History.Reach;
import io.github.handbookmaven.model.PathPattern;
import io.github.handbookmaven.model.RepoPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Repositories as git itself makes them in odd corners: dates are found or unknown, never wrong.
 */
class OddRepositoriesTest {
  private static final RepoPath DOCUMENT = new RepoPath("docs/a.md");
  private static final String PROSE =
      IntStream.range(0, 30).mapToObj(line -> "Line " + line).collect(Collectors.joining("\n"));

  @TempDir Path temp;
  private GitCommand git;

  @BeforeEach
  void threeCommits() throws IOException {
    git = GitCommand.init(temp.resolve("origin"));
    git.write("docs/a.md", PROSE).commit("2026-01-01");
    git.write("src/A.java", "class A {}").commit("2026-02-01");
    git.write("docs/a.md", PROSE + "\nmore").commit("2026-03-01");
  }

  private static History history(Path folder) {
    List<PathPattern> covered = List.of(new PathPattern("src/**"));
    try (GitRepository git = GitRepository.open(folder).orElseThrow()) {
      git.tracked();
      git.ignored();
      git.changedSince("HEAD");
      return git.history(
          new HistoryRequest(
              Set.of(DOCUMENT), covered, Instant.EPOCH, HistoryRequest.DEFAULT_LIMIT));
    }
  }

  private static List<String> days(Path folder) {
    return history(folder).of(DOCUMENT).map(FileHistory::changes).orElse(List.of()).stream()
        .map(change -> change.when().toString().substring(0, 10))
        .toList();
  }

  private Path at(String name) {
    return temp.resolve(name);
  }

  @Test
  void aWorktreeGitMade() {
    git.run("worktree", "add", "-q", "--detach", at("tree").toString());
    assertThat(days(at("tree"))).containsExactly("2026-03-01", "2026-01-01");
  }

  @Test
  void aWorktreeOfABareRepository() {
    git.run("clone", "-q", "--bare", ".", at("bare.git").toString());
    new GitCommand(at("bare.git")).run("worktree", "add", "-q", at("tree").toString(), "main");
    assertThat(days(at("tree"))).containsExactly("2026-03-01", "2026-01-01");
  }

  @Test
  void aFolderInsideABareRepositoryIsNoWorkTree() throws IOException {
    git.run("clone", "-q", "--bare", ".", at("bare.git").toString());
    assertThat(GitRepository.open(Files.createDirectories(at("bare.git/x")))).isEmpty();
  }

  @Test
  void aRepositoryThatSaysItIsBareIsNoException() {
    git.run("config", "core.bare", "true");
    assertThat(history(git.folder()).reach()).isIn(Reach.COMPLETE, Reach.UNREADABLE);
  }

  @Test
  void aSubmoduleHasItsOwnHistory() throws IOException {
    GitCommand parent = GitCommand.init(at("parent"));
    parent.run("submodule", "--quiet", "add", git.folder().toString(), "vendored");
    parent.write("docs/b.md", PROSE).commit("2026-06-01");
    assertThat(days(at("parent/vendored"))).containsExactly("2026-03-01", "2026-01-01");
    RepoPath within = new RepoPath("vendored/docs/a.md");
    try (GitRepository repository = GitRepository.open(at("parent")).orElseThrow()) {
      FileHistory file =
          repository.history(HistoryRequest.of(Set.of(within))).of(within).orElseThrow();
      assertThat(file.changes()).hasSize(2);
    }
  }

  @Test
  void aSubmoduleThatWasNotFetchedIsUnknown() throws IOException {
    GitCommand parent = GitCommand.init(at("parent"));
    parent.run("submodule", "--quiet", "add", git.folder().toString(), "vendored");
    parent.commit("2026-06-01");
    parent.run("clone", "-q", ".", at("clone").toString());
    RepoPath within = new RepoPath("vendored/docs/a.md");
    try (GitRepository repository = GitRepository.open(at("clone")).orElseThrow()) {
      assertThat(repository.history(HistoryRequest.of(Set.of(within))).of(within)).isEmpty();
    }
  }

  @Test
  void aShallowCloneDoesNotDateByItsBoundary() {
    String url = git.folder().toUri().toString();
    git.run("clone", "-q", "--depth", "1", url, at("one").toString());
    git.run("clone", "-q", "--depth", "2", url, at("two").toString());
    assertThat(history(at("one"))).returns(Reach.SHALLOW, History::reach);
    assertThat(days(at("one"))).isEmpty();
    assertThat(history(at("two")))
        .returns(Reach.SHALLOW, History::reach)
        .returns(Instant.parse("2026-02-01T12:00:00Z"), History::seenFrom);
    assertThat(days(at("two"))).containsExactly("2026-03-01");
    new GitCommand(at("two")).run("fetch", "-q", "--unshallow");
    assertThat(history(at("two")).reach()).isEqualTo(Reach.COMPLETE);
  }

  @Test
  void aPartialCloneWithoutBlobsTellsNoChangeThatItCannotSee() {
    git.run("config", "uploadpack.allowFilter", "true");
    String url = git.folder().toUri().toString();
    git.run("clone", "-q", "--filter=blob:none", url, at("partial").toString());
    assertThat(history(at("partial"))).returns(Reach.PARTIAL, History::reach);
    assertThat(days(at("partial"))).isEmpty();
  }

  @Test
  void aDetachedHead() {
    git.run("checkout", "-q", "--detach", "HEAD~1");
    assertThat(days(git.folder())).containsExactly("2026-01-01");
  }

  @Test
  void graftsAreNotFollowedAndNoException() throws IOException {
    String head = git.run("rev-parse", "HEAD").get(0);
    Files.createDirectories(git.folder().resolve(".git/info"));
    Files.writeString(git.folder().resolve(".git/info/grafts"), head + "\n");
    assertThat(days(git.folder())).startsWith("2026-03-01");
  }

  @Test
  void objectsBorrowedFromAnotherRepository() {
    git.run("clone", "-q", "--shared", ".", at("shared").toString());
    assertThat(days(at("shared"))).containsExactly("2026-03-01", "2026-01-01");
  }

  @Test
  void aRepositoryWhoseLenderIsGoneIsUnreadable() throws IOException {
    git.run("clone", "-q", "--shared", ".", at("shared").toString());
    Files.move(git.folder(), at("elsewhere"));
    assertThat(history(at("shared")).reach()).isEqualTo(Reach.UNREADABLE);
  }

  @Test
  void packedWithAGraphOfCommitsItIsTheSame() {
    git.run("config", "core.commitGraph", "true");
    git.run("gc", "-q");
    git.run("commit-graph", "write", "--reachable", "--changed-paths");
    assertThat(days(git.folder())).containsExactly("2026-03-01", "2026-01-01");
  }

  @Test
  void aRepositoryOfLongIdsIsUnreadableAndNoException() throws IOException {
    GitCommand sha256 = new GitCommand(Files.createDirectories(at("sha256")));
    sha256.run("init", "-q", "-b", "main", "--object-format=sha256");
    sha256.write("docs/a.md", PROSE).run("add", "-A");
    sha256.run("commit", "-q", "-m", "First");
    assertThat(history(at("sha256")).reach()).isEqualTo(Reach.UNREADABLE);
  }

  @Test
  void filesOfGitThatAreCorruptMakeItUnreadableAndNoException() throws IOException {
    git.run("gc", "-q");
    for (Path file : filesOf(git.folder().resolve(".git"))) {
      Path copy = at("corrupt" + Math.abs(file.toString().hashCode()));
      copyTree(git.folder(), copy);
      Path broken = copy.resolve(git.folder().relativize(file));
      broken.toFile().setWritable(true);
      Files.writeString(broken, "\0\0nonsense", StandardOpenOption.TRUNCATE_EXISTING);
      assertThat(history(copy).reach()).as(file.toString()).isNotNull();
    }
  }

  private static List<Path> filesOf(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> !file.toString().contains("hooks"))
          .toList();
    }
  }

  private static void copyTree(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      files.forEach(
          file -> {
            try {
              Files.copy(file, to.resolve(from.relativize(file).toString()));
            } catch (IOException failure) {
              throw new UncheckedIOException(failure);
            }
          });
    }
  }

  @Test
  void commitsBeforeTheEpochAndFarInTheFutureAreClampedAndHideNothing() throws IOException {
    long[] seconds = {4_200_000_000L, 0, 99_999_999_999L};
    for (int at = 0; at < seconds.length; at++) {
      git.write("docs/a.md", PROSE + at).run("add", "-A");
      String tree = git.run("write-tree").get(0);
      String parent = git.run("rev-parse", "HEAD").get(0);
      String when = " Eve <e@example.org> " + seconds[at] + " +0000\n";
      String commit =
          "tree " + tree + "\nparent " + parent + "\nauthor" + when + "committer" + when + "\nx\n";
      String id =
          git.feed(commit, "hash-object", "-t", "commit", "-w", "--literally", "--stdin").get(0);
      git.run("update-ref", "refs/heads/main", id);
    }
    List<Change> changes = history(git.folder()).of(DOCUMENT).orElseThrow().changes();
    assertThat(changes).hasSize(5);
    assertThat(changes)
        .allSatisfy(
            change ->
                assertThat(change.when())
                    .isBetween(
                        Instant.parse("1970-01-01T00:00:00Z"),
                        Instant.parse("2200-12-31T23:59:59Z")));
  }

  @Test
  void aRenameThatChangesCaseOnlyKeepsTheHistory() {
    git.run("mv", "docs/a.md", "docs/A-.md");
    git.run("mv", "docs/A-.md", "docs/A.md");
    git.commit("2026-04-01");
    RepoPath renamed = new RepoPath("docs/A.md");
    try (GitRepository repository = GitRepository.open(git.folder()).orElseThrow()) {
      List<Change> changes =
          repository
              .history(HistoryRequest.of(Set.of(renamed)))
              .of(renamed)
              .orElseThrow()
              .changes();
      assertThat(changes)
          .extracting(Change::kind)
          .containsExactly(Kind.RENAME, Kind.CONTENT, Kind.CONTENT);
    }
  }

  @Test
  void aRenamedFolderWithEditsKeepsEveryHistory() throws IOException {
    for (int number = 0; number < 5; number++) {
      git.write("docs/" + number + ".md", "Document " + number + "\n" + PROSE);
    }
    git.commit("2026-04-01");
    git.run("mv", "docs", "handbook");
    for (int number = 0; number < 5; number++) {
      git.write("handbook/" + number + ".md", "Document " + number + "\n" + PROSE + "\nmoved");
    }
    git.commit("2026-05-01");
    RepoPath moved = new RepoPath("handbook/3.md");
    try (GitRepository repository = GitRepository.open(git.folder()).orElseThrow()) {
      assertThat(repository.history(HistoryRequest.of(Set.of(moved))).of(moved).orElseThrow())
          .returns(2, file -> file.changes().size());
    }
  }

  @Test
  void revisionsToIgnoreAndWhiteSpaceCountForCoveredFilesToo() throws IOException {
    git.write("src/A.java", "class A {\n}\n").commit("2026-04-01");
    String reformat = git.write("src/A.java", "final class A {\n}\n").commit("2026-04-02");
    git.write(".git-blame-ignore-revs", reformat + "\n").commit("2026-04-03");
    assertThat(history(git.folder()).of(new RepoPath("src/A.java")).orElseThrow().changes())
        .extracting(Change::kind)
        .containsExactly(Kind.IGNORED, Kind.WHITESPACE, Kind.CONTENT);
  }

  @Test
  void anEmptyIgnoreFileAndAnEmptyMailmapAndAnEmptyIndexAreNoException() throws IOException {
    git.write(".git-blame-ignore-revs", "").write(".mailmap", "").commit("2026-04-01");
    Files.delete(git.folder().resolve(".git/index"));
    assertThat(days(git.folder())).containsExactly("2026-03-01", "2026-01-01");
  }
}
