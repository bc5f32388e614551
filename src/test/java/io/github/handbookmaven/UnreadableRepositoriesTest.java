package io.github.handbookmaven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.handbookmaven.assemble.Assembler;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.freshness.Freshness.State;
import io.github.handbookmaven.history.History.Reach;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.rule.Inspector;
import io.github.handbookmaven.rule.RuleSettings;
import io.github.handbookmaven.rule.Rules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Clones that lack something, made with git itself: what cannot be read is unknown, in every stage,
 * and neither missing nor fresh.
 */
class UnreadableRepositoriesTest {
  private static final RepoPath RUNBOOK = new RepoPath("docs/restore.md");
  private static final List<String> GUESSES =
      List.of(
          "broken-link",
          "broken-anchor",
          "missing-image",
          "script-unknown",
          "path-moved",
          "reference-drifted",
          "edited-since-review",
          "covered-code-changed",
          "foundation-unknown",
          "alert-runbook-missing",
          "runbook-without-alert");

  @TempDir private Path folder;

  @BeforeEach
  void anOriginWithAnEditAfterTheReview() throws IOException {
    assumeTrue(git(folder, "init", "-q", "-b", "main", "origin") == 0, "no git here");
    write("ops/steps.md", "---\nid: the-steps\ntype: sop\n---\n# Steps\n\n## Second\n");
    write("tools/Makefile", "build:\n\ttrue\n");
    write("tools/run.sh", "true\n");
    write("img/view.png", "x");
    write("src/Store.java", "class Store {}\n");
    write("docs/restore.md", runbook(""));
    write(
        "docs/rules.yml",
        "groups: [{rules: [{alert: Down, expr: up, annotations: {runbook_url: ops/steps.md}}]}]\n");
    write("docs/big.md", "# Big\n\n## Part\n");
    commit("2026-10-01");
    write("docs/restore.md", runbook("2. A new last step.\n"));
    commit("2026-11-16");
  }

  private static String runbook(String more) {
    return String.join(
        "\n",
        "---",
        "type: runbook",
        "last_reviewed: 2026-11-10",
        "covers: [src/Store.java]",
        "based_on: [the-steps]",
        "---",
        "# Restore the store",
        "",
        "Read [the steps](../ops/steps.md#second) and [the part](big.md#part).",
        "",
        "![view](../img/view.png)",
        "",
        "```sh",
        "make -C tools build",
        "tools/run.sh",
        "```",
        "",
        "1. Look into `src/Store.java`.",
        more);
  }

  @Test
  void theWholeCloneShowsTheEdit() {
    assertThat(rules(read("origin"))).contains("edited-since-review");
  }

  @Test
  void aPartialCloneTellsNothingOfChangesAndSaysSo() throws IOException {
    for (String filter : List.of("blob:none", "tree:0")) {
      cloned(filter.replace(':', '-'), "--filter=" + filter);
      Handbook handbook = read(filter.replace(':', '-'));

      assertThat(handbook.reach()).isEqualTo(Reach.PARTIAL);
      assertThat(handbook.at(RUNBOOK).orElseThrow().freshness().state()).isEqualTo(State.UNKNOWN);
      assertThat(rules(handbook)).contains("history-unknown").doesNotContainAnyElementsOf(GUESSES);
    }
  }

  @Test
  void aShallowCloneTellsNothingOfChanges() throws IOException {
    cloned("shallow", "--depth=1");
    Handbook handbook = read("shallow");

    assertThat(handbook.reach()).isEqualTo(Reach.SHALLOW);
    assertThat(handbook.at(RUNBOOK).orElseThrow().freshness().state()).isEqualTo(State.UNKNOWN);
    assertThat(rules(handbook)).doesNotContainAnyElementsOf(GUESSES);
  }

  @Test
  void whatASparseCheckoutLeavesOutIsThereAndUnknown() throws IOException {
    for (String index : List.of("--no-sparse-index", "--sparse-index")) {
      cloned("sparse" + index, "--no-checkout");
      Path clone = folder.resolve("sparse" + index);
      git(clone, "sparse-checkout", "set", "--cone", index, "docs");
      git(clone, "checkout", "-q", "main");
      Handbook handbook = read("sparse" + index);

      assertThat(Files.exists(clone.resolve("tools"))).isFalse();
      assertThat(handbook.sources().tree().unavailable().notHere())
          .contains(new RepoPath("tools/Makefile"), new RepoPath("ops/steps.md"));
      assertThat(rules(handbook))
          .containsOnlyOnce("edited-since-review")
          .doesNotContainAnyElementsOf(
              GUESSES.stream().filter(rule -> !rule.equals("edited-since-review")).toList());
    }
  }

  @Test
  void aFileKeptOutOfTheWorkTreeIsNotGone() throws IOException {
    cloned("skipping");
    git(folder.resolve("skipping"), "update-index", "--skip-worktree", "docs/big.md");
    Files.delete(folder.resolve("skipping/docs/big.md"));

    assertThat(rules(read("skipping"))).doesNotContain("broken-link", "broken-anchor");
  }

  @Test
  void aPointerOfGitLfsIsNoDocumentAndHidesItsAnchors() throws IOException {
    write(
        "docs/big.md",
        "version https://git-lfs.github.com/spec/v1\noid sha256:" + "0".repeat(64) + "\nsize 9\n");
    commit("2026-11-17");
    Handbook handbook = read("origin");

    assertThat(handbook.at(new RepoPath("docs/big.md"))).isEmpty();
    assertThat(handbook.sources().tree().unavailable().pointers())
        .containsExactly(new RepoPath("docs/big.md"));
    assertThat(rules(handbook)).doesNotContain("broken-link", "broken-anchor");
  }

  private Handbook read(String clone) {
    return new Assembler(HandbookOf.settings(folder.resolve(clone), LocalDate.parse("2026-11-22")))
        .assemble();
  }

  private static List<String> rules(Handbook handbook) {
    return new Inspector(Rules.installed(), new RuleSettings(Map.of(), true))
        .inspect(handbook).stream().map(finding -> finding.rule()).distinct().toList();
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve("origin").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private void commit(String day) {
    Path origin = folder.resolve("origin");
    git(origin, "add", "-A");
    git(origin, "commit", "-q", "-m", day, "--date=" + day + "T10:00:00Z");
    git(origin, "config", "uploadpack.allowFilter", "true");
  }

  private void cloned(String name, String... options) {
    List<String> command = new ArrayList<>(List.of("clone", "-q"));
    command.addAll(List.of(options));
    command.addAll(List.of(folder.resolve("origin").toUri().toString(), name));
    git(folder, command.toArray(String[]::new));
  }

  private static int git(Path in, String... arguments) {
    List<String> command =
        new ArrayList<>(List.of("git", "-c", "user.name=a", "-c", "user.email=a"));
    command.addAll(List.of(arguments));
    ProcessBuilder process = new ProcessBuilder(command).directory(in.toFile()).inheritIO();
    String day = arguments[arguments.length - 1].replaceFirst("--date=", "");
    process
        .environment()
        .put("GIT_COMMITTER_DATE", day.contains("T10:") ? day : "2026-11-20T10:00Z");
    process.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
    try {
      return process.start().waitFor();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return -1;
    }
  }
}
