package io.github.handbookmaven.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.history.History.FileHistory;
import io.github.handbookmaven.model.PathPattern;
import io.github.handbookmaven.model.RepoPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A walk that goes on from a kept one tells what a walk from the beginning tells. */
class KeptHistoryTest {
  private static final int COMMITS = 300;
  private static final RepoPath FIRST = new RepoPath("docs/0.md");
  private static final RepoPath SECOND = new RepoPath("docs/1.md");

  @TempDir Path temp;
  private GitCommand git;
  private KeptHistory place;

  @BeforeEach
  void aRepositoryWalkedOnce() throws IOException {
    git = GitCommand.init(temp.resolve("repository"));
    StringBuilder script = new StringBuilder();
    for (int number = 0; number < COMMITS; number++) {
      script.append("commit refs/heads/main\ncommitter Ada <ada@example.org> ");
      script.append(1_600_000_000 + 1000L * number).append(" +0000\ndata 1\nx\n");
      file(script, "docs/" + number % 3 + ".md", text("document", number));
      file(script, "src/A.java", text("code", number));
    }
    git.feed(script.toString(), "fast-import", "--quiet");
    git.run("reset", "-q", "--hard", "main");
    place = KeptHistory.in(kept(), "ours 1");
    told(place);
  }

  private Path kept() {
    return temp.resolve("kept/walk");
  }

  private static void file(StringBuilder script, String path, String text) {
    int length = text.getBytes(StandardCharsets.UTF_8).length;
    script.append("M 100644 inline ").append(path).append("\ndata ").append(length);
    script.append('\n').append(text).append('\n');
  }

  private static String text(String what, int number) {
    return IntStream.range(0, 20)
        .mapToObj(line -> "The " + what + " says in line " + line + " that it has " + number)
        .collect(Collectors.joining("\n"));
  }

  private History told(KeptHistory from) throws IOException {
    Set<RepoPath> documents =
        git.run("ls-files", "docs").stream().map(RepoPath::new).collect(Collectors.toSet());
    HistoryRequest request =
        new HistoryRequest(
            documents, List.of(new PathPattern("src/**")), Instant.ofEpochSecond(0), 20_000);
    return told(from, request);
  }

  private History told(KeptHistory from, HistoryRequest request) {
    try (GitRepository repository = GitRepository.open(git.folder()).orElseThrow()) {
      return repository.history(request, from);
    }
  }

  /** Whatever is told of a kept walk bears this mark: nothing else could say it. */
  private void mark() throws IOException {
    KeptWalk kept = KeptWalk.read(kept()).orElseThrow();
    Walked was = kept.walked();
    Walked marked =
        new Walked(
            was.reach(), was.seenFrom(), was.commits(), marked(was.documents()), was.covered());
    new KeptWalk(kept.asked(), kept.head(), marked).write(kept());
  }

  private static Map<RepoPath, List<Change>> marked(Map<RepoPath, List<Change>> files) {
    return files.entrySet().stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                file -> file.getValue().stream().map(KeptHistoryTest::marked).toList()));
  }

  private static Change marked(Change change) {
    return new Change(
        change.commit(),
        change.when(),
        "kept",
        change.subject(),
        change.kind(),
        change.stamp(),
        change.before(),
        change.after());
  }

  private static List<String> authors(History history, RepoPath path) {
    return history.of(path).map(FileHistory::changes).orElse(List.of()).stream()
        .map(Change::author)
        .distinct()
        .toList();
  }

  @Test
  void theSameCommitIsNotWalkedAgain() throws IOException {
    assertThat(told(place)).isEqualTo(told(KeptHistory.NONE));
    mark();
    assertThat(authors(told(place), FIRST)).containsExactly("kept");
  }

  @Test
  void commitsInAStraightLineAreAddedToWhatIsKnown() throws IOException {
    git.write("docs/0.md", text("document", 1000)).write("src/A.java", "class A {}\n");
    git.write("docs/new.md", text("another document", 1)).commit("2024-01-01");
    git.write("docs/1.md", text("document", 1001)).commit("2024-01-02");
    History anew = told(KeptHistory.NONE);
    assertThat(told(place)).isEqualTo(anew);
    assertThat(told(place)).isEqualTo(anew);
    git.write("docs/0.md", text("document", 1002)).commit("2024-01-03");
    mark();
    assertThat(authors(told(place), FIRST)).containsExactly("Ada", "kept");
    assertThat(authors(told(place), new RepoPath("docs/new.md"))).containsExactly("kept");
  }

  @Test
  void clocksThatRunBackDoNotMatterInAStraightLine() throws IOException {
    git.write("docs/0.md", text("document", 1000)).commit("1999-01-01");
    git.write("docs/0.md", text("document", 1001)).commit("2010-01-01");
    assertThat(told(place)).isEqualTo(told(KeptHistory.NONE));
  }

  @Test
  void aDocumentThatWentMovedOrCameAgainIsLookedForFromTheBeginning() throws IOException {
    mark();
    git.run("mv", "docs/0.md", "docs/moved.md");
    git.commit("2024-01-01");
    History anew = told(KeptHistory.NONE);
    assertThat(authors(anew, new RepoPath("docs/moved.md"))).containsExactly("Ada");
    assertThat(told(place)).isEqualTo(anew);
    git.run("rm", "-q", "docs/1.md");
    git.commit("2024-01-02");
    assertThat(told(place)).isEqualTo(told(KeptHistory.NONE));
    git.write("docs/1.md", "Wholly other words.\n").commit("2024-01-03");
    assertThat(told(place)).isEqualTo(told(KeptHistory.NONE));
  }

  @Test
  void codeThatMovedIsLookedForFromTheBeginning() throws IOException {
    mark();
    git.run("mv", "src/A.java", "src/B.java");
    git.commit("2024-01-01");
    assertThat(told(place)).isEqualTo(told(KeptHistory.NONE));
  }

  @Test
  void aMergeIsWalkedFromTheBeginning() throws IOException {
    mark();
    git.run("checkout", "-q", "-b", "branch", "HEAD~20");
    git.write("docs/0.md", text("document", 1000)).run("commit", "-qam", "On a branch");
    git.run("checkout", "-q", "main");
    git.run("merge", "-q", "-s", "ours", "-m", "Merge", "branch");
    History told = told(place);
    assertThat(told).isEqualTo(told(KeptHistory.NONE));
    assertThat(authors(told, SECOND)).containsExactly("Ada");
  }

  @Test
  void historyThatWasRewrittenIsWalkedFromTheBeginning() throws IOException {
    mark();
    git.run("reset", "-q", "--hard", "HEAD~5");
    assertThat(told(place)).isEqualTo(told(KeptHistory.NONE));
    git.write("docs/0.md", text("document", 1000)).commit("2024-01-01");
    assertThat(told(place)).isEqualTo(told(KeptHistory.NONE));
  }

  @Test
  void namesThatAreMappedOtherwiseAreReadAnew() throws IOException {
    Files.writeString(git.folder().resolve(".mailmap"), "Countess <ada@example.org>\n");
    assertThat(authors(told(place), FIRST)).containsExactly("Countess");
  }

  @Test
  void commitsToBeIgnoredAreReadAnew() throws IOException {
    mark();
    Files.write(git.folder().resolve(".git-blame-ignore-revs"), git.run("rev-parse", "HEAD"));
    assertThat(told(place)).isEqualTo(told(KeptHistory.NONE));
  }

  @Test
  void anotherQuestionIsAskedAnew() throws IOException {
    mark();
    for (HistoryRequest other :
        List.of(
            HistoryRequest.of(Set.of(FIRST)),
            HistoryRequest.of(Set.of(FIRST, SECOND, new RepoPath("docs/2.md"))),
            new HistoryRequest(Set.of(FIRST, SECOND), List.of(), Instant.MAX, 250))) {
      assertThat(told(place, other)).isEqualTo(told(KeptHistory.NONE, other));
    }
  }

  @Test
  void aLimitCountsTheCommitsOfBoth() throws IOException {
    HistoryRequest request =
        new HistoryRequest(Set.of(FIRST, SECOND), List.of(), Instant.MAX, COMMITS);
    assertThat(told(place, request).reach()).isEqualTo(History.Reach.COMPLETE);
    for (int day = 1; day < 5; day++) {
      git.write("docs/0.md", text("document", 1000 + day)).commit("2024-01-0" + day);
    }
    History told = told(place, request);
    assertThat(told).isEqualTo(told(KeptHistory.NONE, request));
    assertThat(told.reach()).isEqualTo(History.Reach.LIMITED);
  }

  @Test
  void aWalkInMemoryIsGoneOnFrom() throws IOException {
    KeptHistory memory = KeptHistory.inMemory();
    assertThat(told(memory)).isEqualTo(told(KeptHistory.NONE));
    KeptWalk first = memory.last().orElseThrow();
    assertThat(told(memory)).isEqualTo(told(KeptHistory.NONE));
    assertThat(memory.last()).containsSame(first);
    git.write("docs/0.md", text("document", 1000)).commit("2024-01-01");
    assertThat(told(memory)).isEqualTo(told(KeptHistory.NONE));
    assertThat(memory.last().orElseThrow().head()).isNotEqualTo(first.head());
  }

  @Test
  void anotherMakersWalkIsLeftAside() throws IOException {
    mark();
    KeptHistory other = KeptHistory.in(kept(), "ours 2");
    assertThat(told(other)).isEqualTo(told(KeptHistory.NONE));
  }

  @Test
  void aFileThatIsCutOffOrChangedIsLeftAside() throws IOException {
    mark();
    Path file = kept();
    byte[] whole = Files.readAllBytes(file);
    History anew = told(KeptHistory.NONE);
    List<byte[]> broken = new ArrayList<>();
    for (int length : List.of(0, 5, 8, 20, whole.length / 2, whole.length - 1)) {
      broken.add(Arrays.copyOf(whole, length));
    }
    byte[] changed = whole.clone();
    changed[whole.length / 2] ^= 1;
    broken.add(changed);
    for (byte[] bytes : broken) {
      Files.write(file, bytes);
      assertThat(told(place)).isEqualTo(anew);
    }
  }

  @Test
  void aShortHistoryIsNotKept() throws IOException {
    git = GitCommand.init(temp.resolve("small"));
    git.write("docs/0.md", "# A\n").commit("2024-01-01");
    place = KeptHistory.in(temp.resolve("kept/small"), "ours 1");
    assertThat(told(place).reach()).isEqualTo(History.Reach.COMPLETE);
    assertThat(temp.resolve("kept/small")).doesNotExist();
  }

  @Test
  void aFolderThatCannotBeWrittenDoesNotMatter() throws IOException {
    Path file = Files.writeString(temp.resolve("file"), "");
    KeptHistory nowhere = KeptHistory.in(file.resolve("walk"), "ours 1");
    assertThat(told(nowhere)).isEqualTo(told(KeptHistory.NONE));
  }
}
