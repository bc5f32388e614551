package io.github.handbookmaven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.assemble.Assembler;
import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.freshness.Freshness.State;
import io.github.handbookmaven.history.ScratchRepository;
import io.github.handbookmaven.rule.Family;
import io.github.handbookmaven.rule.Finding;
import io.github.handbookmaven.rule.Inspector;
import io.github.handbookmaven.rule.RuleSettings;
import io.github.handbookmaven.rule.Rules;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.jgit.api.MergeCommand.FastForwardMode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What teams do to a repository all day, and which documents are trusted less afterwards. */
class TrustAfterChangesTest {
  private static final String STEPS =
      IntStream.range(0, 25)
          .mapToObj(number -> "- Step " + number + " of the [work](other.md).")
          .collect(Collectors.joining("\n"));
  private static final String KEYS =
      """
      class Keys {
        void rotate() { one(); }
        void list() { two(); }
      }
      """;

  @TempDir Path temp;
  private ScratchRepository scratch;

  @BeforeEach
  void init() {
    scratch = ScratchRepository.in(temp);
  }

  @AfterEach
  void close() {
    scratch.close();
  }

  private static String document(String title, String covers) {
    return "---\ntype: sop\nlast_reviewed: 2026-01-10\n"
        + (covers.isEmpty() ? "" : "covers: [\"" + covers + "\"]\n")
        + "---\n# "
        + title
        + "\n\n"
        + STEPS
        + "\n";
  }

  private Handbook handbook() {
    return new Assembler(HandbookOf.settings(temp, LocalDate.parse("2026-06-01"))).assemble();
  }

  private Set<String> suspects() {
    return handbook().entries().stream()
        .filter(entry -> entry.freshness().state() == State.SUSPECT)
        .map(Entry::id)
        .collect(Collectors.toSet());
  }

  private void everythingIsFresh() {
    Handbook handbook = handbook();
    assertThat(handbook.entries()).isNotEmpty();
    assertThat(handbook.entries())
        .allSatisfy(
            entry -> assertThat(entry.freshness().state()).as(entry.id()).isEqualTo(State.FRESH));
    assertThat(freshnessFindings(handbook)).isEmpty();
  }

  private static List<String> freshnessFindings(Handbook handbook) {
    Set<String> rules =
        Rules.installed().stream()
            .filter(rule -> rule.family() == Family.FRESHNESS)
            .map(rule -> rule.id())
            .collect(Collectors.toSet());
    return new Inspector(Rules.installed(), RuleSettings.DEFAULTS)
        .inspect(handbook).stream()
            .filter(finding -> rules.contains(finding.rule()))
            .map(Finding::message)
            .toList();
  }

  private void writeThree() {
    scratch.write("src/Keys.java", KEYS).write("src/Other.java", "class Other {}");
    scratch.write("docs/rotate.md", document("Rotate", "src/Keys.java#rotate"));
    scratch.write("docs/list.md", document("List", "src/Keys.java#Keys.list"));
    scratch.write("docs/all.md", document("All", "src/Keys.java"));
    scratch.write("docs/glob.md", document("Glob", "src/**#rotate"));
    scratch.write("docs/other.md", document("Other", "src/Other.java"));
    scratch.write("docs/none.md", document("None", "")).commit("2026-01-10");
  }

  @Test
  void changingACoveredMethodMakesExactlyTheDocumentsCoveringItSuspect() {
    writeThree();
    everythingIsFresh();
    scratch.write("src/Keys.java", KEYS.replace("one();", "one(1);")).commit("2026-02-01");
    assertThat(suspects()).containsExactlyInAnyOrder("rotate", "all", "glob");
  }

  @Test
  void changingAnotherMethodOfTheFileLeavesThemFresh() {
    writeThree();
    scratch.write("src/Keys.java", KEYS.replace("two();", "two(2);")).commit("2026-02-01");
    assertThat(suspects()).containsExactlyInAnyOrder("list", "all");
  }

  @Test
  void movingTheCoveredFileIsToldWhereItsPathIsWrittenAndChangesNothingElse() {
    writeThree();
    scratch.delete("src/Keys.java").write("lib/Keys.java", KEYS).commit("2026-02-01");
    assertThat(suspects()).isEmpty();
    assertThat(freshnessFindings(handbook()))
        .anyMatch(message -> message.contains("'src/Keys.java#rotate' covers no file"));
  }

  @Test
  void deletingTheCoveredFileMakesItsDocumentsSuspect() {
    writeThree();
    scratch.delete("src/Other.java").commit("2026-02-01");
    assertThat(suspects()).containsExactly("other");
  }

  @Test
  void reformattingMovingAndNewLineEndsChangeNothing() {
    writeThree();
    scratch
        .write("src/Keys.java", KEYS.replace("\n", "\n\n").replace("  ", "\t"))
        .write("docs/none.md", document("None", "").replace("- ", "-  "))
        .commit("2026-02-01");
    scratch
        .write("docs/list.md", document("List", "src/Keys.java#Keys.list").replace("\n", "\r\n"))
        .commit("2026-02-02");
    scratch.delete("docs/none.md").write("docs/moved/none.md", document("None", ""));
    scratch
        .write(
            "docs/rotate.md",
            document("Rotate", "src/Keys.java#rotate").replace("other.md", "moved/other.md"))
        .commit("2026-02-03");
    assertThat(suspects()).isEmpty();
  }

  @Test
  void aBulkRewriteNamedInIgnoreRevsChangesNothing() {
    writeThree();
    scratch.write("src/Keys.java", KEYS.replace("void", "final void"));
    scratch.write("docs/none.md", document("None", "").replace("- Step", "* Step"));
    String rewrite = scratch.commit("2026-02-01");
    scratch.write(".git-blame-ignore-revs", rewrite + "\n").commit("2026-02-02");
    everythingIsFresh();
  }

  @Test
  void aReviewThatIsMergedDaysLaterIsTheReviewItSays() throws Exception {
    writeThree();
    scratch.git().checkout().setCreateBranch(true).setName("review").call();
    scratch
        .write("docs/none.md", document("None", "").replace("Step 3", "Step three"))
        .commit("2026-02-10");
    scratch
        .write(
            "docs/none.md",
            document("None", "")
                .replace("Step 3", "Step three")
                .replace("2026-01-10", "2026-02-11"))
        .commit("2026-02-12");
    scratch.git().checkout().setName("main").call();
    scratch.write("README.txt", "x").commit("2026-02-13");
    scratch
        .git()
        .merge()
        .include(scratch.repository().resolve("review"))
        .setFastForward(FastForwardMode.NO_FF)
        .setMessage("Merge")
        .call();
    everythingIsFresh();
  }

  @Test
  void anEditOnABranchThatMissedAMoveIsSeen() throws Exception {
    writeThree();
    scratch.git().checkout().setCreateBranch(true).setName("late").call();
    scratch
        .write("docs/none.md", document("None", "").replace("Step 3", "Step three"))
        .commit("2026-02-12");
    scratch.git().checkout().setName("main").call();
    scratch.delete("docs/none.md").write("docs/moved/none.md", document("None", ""));
    scratch.commit("2026-02-11");
    scratch
        .git()
        .merge()
        .include(scratch.repository().resolve("late"))
        .setCommit(false)
        .setFastForward(FastForwardMode.NO_FF)
        .call();
    scratch.git().rm().setCached(true).addFilepattern("docs/none.md").call();
    Files.deleteIfExists(temp.resolve("docs/none.md"));
    scratch.write("docs/moved/none.md", document("None", "").replace("Step 3", "Step three"));
    scratch.commit("2026-02-13");
    assertThat(suspects()).containsExactly("moved/none");
  }

  @Test
  void importingManyReviewedDocumentsAtOnceIsNoStampOnThem() {
    for (int number = 0; number < 15; number++) {
      scratch.write("docs/d" + number + ".md", document("Title " + number, ""));
    }
    scratch.commit("2026-01-10");
    everythingIsFresh();
  }

  @Test
  void stampingManyDocumentsAtOnceIsDoubted() {
    for (int number = 0; number < 15; number++) {
      scratch.write("docs/d" + number + ".md", document("Title " + number, ""));
    }
    scratch.commit("2026-01-10");
    for (int number = 0; number < 10; number++) {
      scratch.write(
          "docs/d" + number + ".md",
          document("Title " + number, "").replace("2026-01-10", "2026-05-01"));
    }
    String commit = scratch.as("Bob").commit("2026-05-01");
    assertThat(freshnessFindings(handbook()))
        .hasSize(10)
        .containsOnly("Bob stamped 10 documents at once in " + commit.substring(0, 10));
  }
}
