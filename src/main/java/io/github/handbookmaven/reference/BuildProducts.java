package io.github.handbookmaven.reference;

import io.github.handbookmaven.model.RepoPath;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Pages that a build's own files name and nobody keeps: a build that needed them would fail, so it
 * makes them. Of other files a build names more than it makes.
 */
final class BuildProducts {
  private static final Set<String> NAMES =
      Set.of(
          "BUILD",
          "BUILD.bazel",
          "Makefile",
          "makefile",
          "GNUmakefile",
          "Makefile.am",
          "CMakeLists.txt",
          "meson.build",
          "SConstruct",
          "Rakefile",
          "Makefile.js",
          "gulpfile.js",
          "Gruntfile.js",
          "Justfile",
          "justfile",
          "Taskfile.yml",
          "build.gradle",
          "build.gradle.kts",
          "build.xml",
          "pom.xml",
          "package.json");

  private static final Pattern PAGE = Pattern.compile(".+\\.(?:html?|md|pdf)");
  private static final List<String> INDEXES = List.of("index.md", "index.html");
  private static final List<String> EXTENSIONS = List.of(".mk", ".bzl", ".cmake");

  /** What makes documents stands near the top; deep below are builds of what was brought along. */
  private static final int MOST = 300;

  private final FileTexts texts;
  private final Map<String, Boolean> named = new HashMap<>();
  private List<String> builds;

  /**
   * @param texts gives the files of the build, each read once
   */
  BuildProducts(FileTexts texts) {
    this.texts = texts;
  }

  /** Whether a build names the file, of whose name the project has none. */
  boolean mayHold(RepoPath path) {
    String name = path.name();
    return PAGE.matcher(name).matches()
            && texts.tree().named(name).isEmpty()
            && named.computeIfAbsent(name, this::isNamed)
        || mayHoldAsFolder(path);
  }

  /** The page is served as a folder, and a build names the index of that. */
  private boolean mayHoldAsFolder(RepoPath path) {
    String page = path.withoutMarkdownExtension();
    String folder = page.substring(page.lastIndexOf('/') + 1);
    return folder.indexOf('.') < 0
        && texts.tree().named(folder + ".md").isEmpty()
        && INDEXES.stream()
            .map(index -> folder + "/" + index)
            .anyMatch(index -> named.computeIfAbsent(index, this::isNamed));
  }

  private boolean isNamed(String name) {
    Pattern whole = Pattern.compile("(?<![\\w.-])" + Pattern.quote(name) + "(?![\\w-]|\\.\\w)");
    return builds().stream().anyMatch(build -> build.contains(name) && whole.matcher(build).find());
  }

  private List<String> builds() {
    if (builds == null) {
      builds =
          texts.tree().files().stream()
              .filter(BuildProducts::isOfABuild)
              .sorted(Comparator.comparingInt(BuildProducts::depth))
              .limit(MOST)
              .map(texts::of)
              .flatMap(Optional::stream)
              .toList();
    }
    return builds;
  }

  private static boolean isOfABuild(RepoPath file) {
    return NAMES.contains(file.name()) || EXTENSIONS.stream().anyMatch(file.name()::endsWith);
  }

  private static int depth(RepoPath file) {
    return (int) file.value().chars().filter(sign -> sign == '/').count();
  }
}
