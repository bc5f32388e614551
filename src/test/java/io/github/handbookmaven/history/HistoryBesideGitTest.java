package io.github.handbookmaven.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.model.RepoPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One walk tells of every document what git tells when it is asked about that document alone. */
class HistoryBesideGitTest {
  private static final long START = 1_700_000_000;

  @TempDir Path temp;

  /** A generated history; the same number gives the same. */
  private static final class Story {
    private final Random random;
    private final StringBuilder script = new StringBuilder();
    private final List<Map<String, String>> branches = new ArrayList<>();
    private final List<Integer> tips = new ArrayList<>();
    private int mark;

    Story(long seed) {
      random = new Random(seed);
    }

    private int commit(String parents, String changes) {
      mark++;
      script.append("commit refs/heads/b").append(mark).append("\nmark :").append(mark);
      script.append("\ncommitter Ada <a@example.org> ").append(START + 1000L * mark);
      script.append(" +0000\ndata 1\nx\n").append(parents).append(changes);
      return mark;
    }

    private static String file(String path, String text) {
      int length = text.getBytes(StandardCharsets.UTF_8).length;
      return "M 100644 inline " + path + "\ndata " + length + "\n" + text + "\n";
    }

    private String text() {
      return IntStream.range(0, 30)
          .mapToObj(line -> "Line " + line + " " + random.nextInt(1_000_000))
          .collect(Collectors.joining("\n"));
    }

    private String edited(String text) {
      String[] lines = text.split("\n");
      lines[random.nextInt(lines.length)] = "Edit " + random.nextInt(1_000_000);
      return String.join("\n", lines);
    }

    /** Branches that edit, are merged two and three at a time, and cross. */
    void branching(int documents, int commits) {
      Map<String, String> first = new TreeMap<>();
      for (int number = 0; number < documents; number++) {
        first.put("docs/d" + number % 3 + "/" + number + ".md", text());
      }
      first.put("src/A.java", text());
      StringBuilder all = new StringBuilder();
      first.forEach((path, text) -> all.append(file(path, text)));
      int root = commit("", all.toString());
      for (int branch = 0; branch < 4; branch++) {
        branches.add(new TreeMap<>(first));
        tips.add(root);
      }
      for (int step = 0; step < commits; step++) {
        if (random.nextInt(4) == 0) {
          merge(random.nextInt(4), 1 + random.nextInt(2));
        } else {
          edit(random.nextInt(4));
        }
      }
      merge(0, 3);
    }

    private void edit(int branch) {
      Map<String, String> files = branches.get(branch);
      List<String> paths = new ArrayList<>(files.keySet());
      String path = paths.get(random.nextInt(paths.size()));
      files.put(path, edited(files.get(path)));
      tips.set(branch, commit("from :" + tips.get(branch) + "\n", file(path, files.get(path))));
    }

    /** For each file the version of one of the parents. */
    private void merge(int into, int others) {
      StringBuilder parents = new StringBuilder("from :" + tips.get(into) + "\n");
      StringBuilder changes = new StringBuilder();
      for (int other = 1; other <= others; other++) {
        int from = (into + other) % 4;
        parents.append("merge :").append(tips.get(from)).append('\n');
        for (Map.Entry<String, String> file : branches.get(from).entrySet()) {
          if (random.nextBoolean()) {
            branches.get(into).put(file.getKey(), file.getValue());
            changes.append(file(file.getKey(), file.getValue()));
          }
        }
      }
      tips.set(into, commit(parents.toString(), changes.toString()));
    }

    /** One line of commits that edit, move, and edit while moving. */
    void moving(int documents, int commits) {
      Map<String, String> files = new TreeMap<>();
      StringBuilder all = new StringBuilder();
      for (int number = 0; number < documents; number++) {
        files.put("docs/" + number + ".md", text());
      }
      files.forEach((path, text) -> all.append(file(path, text)));
      int tip = commit("", all.toString());
      for (int step = 0; step < commits; step++) {
        List<String> paths = new ArrayList<>(files.keySet());
        String path = paths.get(random.nextInt(paths.size()));
        String before = files.get(path);
        String after = random.nextInt(3) == 0 ? before : edited(before);
        boolean moves = random.nextInt(3) == 0 || after.equals(before);
        String target = moves ? "docs/f" + random.nextInt(4) + "/m" + step + ".md" : path;
        files.remove(path);
        files.put(target, after);
        String change = (moves ? "D " + path + "\n" : "") + file(target, after);
        tip = commit("from :" + tip + "\n", change);
      }
      branches.add(files);
      tips.add(tip);
    }

    GitCommand told(Path folder) throws IOException {
      GitCommand git = GitCommand.init(folder);
      git.feed(
          script + "reset refs/heads/main\nfrom :" + tips.get(0) + "\n\n",
          "fast-import",
          "--quiet");
      git.run("reset", "-q", "--hard", "main");
      return git;
    }

    Set<RepoPath> documents() {
      return branches.get(0).keySet().stream()
          .filter(path -> path.endsWith(".md"))
          .map(RepoPath::new)
          .collect(Collectors.toSet());
    }
  }

  private Map<RepoPath, List<String>> walked(Set<RepoPath> documents) {
    try (GitRepository git = GitRepository.open(temp).orElseThrow()) {
      Map<RepoPath, List<String>> commits = new HashMap<>();
      git.history(HistoryRequest.of(documents))
          .files()
          .forEach(
              (path, file) ->
                  commits.put(path, file.changes().stream().map(Change::commit).toList()));
      return commits;
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void whereBranchesMergeAndCross(long seed) throws IOException {
    Story story = new Story(seed);
    story.branching(12, 150);
    GitCommand git = story.told(temp);
    Map<RepoPath, List<String>> walked = walked(story.documents());
    for (RepoPath document : story.documents()) {
      List<String> asked =
          git.run("log", "--full-history", "--no-merges", "--format=%H", "--", document.value());
      assertThat(walked.get(document)).as(document.value()).isEqualTo(asked);
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void whereDocumentsMoveAndAreEditedWhileTheyMove(long seed) throws IOException {
    Story story = new Story(seed);
    story.moving(8, 120);
    GitCommand git = story.told(temp);
    Map<RepoPath, List<String>> walked = walked(story.documents());
    for (RepoPath document : story.documents()) {
      List<String> asked = git.run("log", "--follow", "--format=%H", "--", document.value());
      assertThat(walked.get(document)).as(document.value()).isEqualTo(asked);
    }
  }
}
