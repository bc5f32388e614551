package io.github.handbookmaven.reference;

import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.reference.Reference.Kind;
import io.github.handbookmaven.reference.Reference.Outcome;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Judges paths and class names in running text. What merely looks like a path is far more often an
 * image's name, a label or another repository's file than a mistake, so only two things are said:
 * that a path is there, and that one is gone which is known to have been there.
 */
final class PathMentions {

  private static final Pattern PATH =
      Pattern.compile("(?:\\./)?(?:[\\w.@+-]+/)+[\\w.@+-]*[A-Za-z][\\w@+-]*\\.[A-Za-z]\\w{0,9}");

  private static final Pattern WORKFLOW = Pattern.compile("\\.github/workflows/[\\w.-]+\\.ya?ml");

  private static final Pattern CLASS =
      Pattern.compile("(?:[a-z][\\w]*\\.){2,}[A-Z]\\w*(?:\\.java)?");

  /** Names every project has many of: an equal one elsewhere says nothing. */
  private static final Set<String> GENERIC =
      Set.of(
          "pom.xml",
          "readme.md",
          "index.md",
          "dockerfile",
          "makefile",
          "settings.xml",
          "package.json",
          "values.yaml",
          "values.yml",
          "kustomization.yaml",
          "main.tf",
          "application.yml",
          "application.yaml",
          "application.properties",
          "docker-compose.yml",
          "docker-compose.yaml",
          "chart.yaml",
          "config.yml",
          "config.yaml",
          "config.json",
          "config.xml",
          "config.toml",
          "web.xml",
          "__init__.py",
          "main.go",
          "index.js",
          "index.html",
          "package-info.java",
          "module-info.java",
          "build.gradle");

  private final PathLookup paths;
  private final Uncollected uncollected;
  private final Suggestions suggestions;
  private final PastPaths past;
  private final Set<String> ownNames;
  private final Set<String> topFolders = new HashSet<>();

  /**
   * Makes a judge.
   *
   * @param paths what stands where
   * @param uncollected what may be there although the tree does not know it
   * @param past what was there once
   * @param ownNames what this repository is called: {@code name/pom.xml} means {@code pom.xml}
   */
  PathMentions(PathLookup paths, Uncollected uncollected, PastPaths past, Set<String> ownNames) {
    this.paths = paths;
    this.uncollected = uncollected;
    this.suggestions = new Suggestions(paths.tree());
    this.past = past;
    this.ownNames = ownNames;
    paths.tree().files().forEach(file -> topFolders.add(file.value().replaceFirst("/.*", "")));
  }

  /**
   * Judges a piece of code in running text.
   *
   * @param text the whole code span
   * @param document where it stands
   * @return empty where nothing can be said
   */
  Optional<Verdict> judge(String text, Document document) {
    String plain = text.replaceFirst("(?::\\d+)+$", "");
    if (CLASS.matcher(plain).matches()) {
      return judgeClass(plain);
    }
    return PATH.matcher(plain).matches() ? judgePath(plain, document) : Optional.empty();
  }

  private Optional<Verdict> judgePath(String text, Document document) {
    Optional<RepoPath> found = candidates(text, document).filter(this::isThere).findFirst();
    if (found.isPresent()) {
      return found.map(path -> Verdict.resolved(Kind.PATH, paths.target(path)));
    }
    return RepoPath.of(text)
        .filter(path -> topFolders.contains(path.value().replaceFirst("/.*", "")))
        .filter(path -> !uncollected.mayHold(path))
        .flatMap(path -> WORKFLOW.matcher(text).matches() ? workflow(path) : gone(path));
  }

  private Stream<RepoPath> candidates(String text, Document document) {
    String first = text.replaceFirst("/.*", "");
    String inside = ownNames.contains(first) ? text.substring(first.length() + 1) : text;
    return Stream.of(
            RepoPath.of(text),
            document.path().parent().resolve(text),
            document.root().resolve(text),
            document.root().parent().resolve(text),
            RepoPath.of(inside))
        .flatMap(Optional::stream);
  }

  private boolean isThere(RepoPath path) {
    return paths.tree().isFile(path) || paths.tree().isFolder(path);
  }

  private Optional<Verdict> workflow(RepoPath path) {
    return paths.tree().isFolder(path.parent())
        ? Optional.of(Verdict.broken(Kind.SCRIPT, suggestions.near(path).map(RepoPath::value)))
        : Optional.empty();
  }

  private Optional<Verdict> gone(RepoPath path) {
    Optional<String> moved =
        GENERIC.contains(path.name().toLowerCase(Locale.ROOT))
            ? Optional.empty()
            : suggestions.sameName(path).map(RepoPath::value);
    return moved.isPresent() || past.held(path)
        ? Optional.of(Verdict.broken(Kind.PATH, moved))
        : Optional.empty();
  }

  private Optional<Verdict> judgeClass(String name) {
    String plain = name.replaceFirst("\\.java$", "");
    String file = plain.replace('.', '/') + ".java";
    List<RepoPath> sources = paths.tree().named(file.substring(file.lastIndexOf('/') + 1));
    Optional<RepoPath> found =
        sources.stream().filter(path -> ("/" + path.value()).endsWith("/" + file)).findFirst();
    if (found.isPresent()) {
      return found.map(path -> Verdict.resolved(Kind.CLASS, paths.target(path)));
    }
    return past.heldBelowAnyFolder(file)
        ? Optional.of(new Verdict(Kind.CLASS, Outcome.BROKEN, Optional.empty(), Optional.empty()))
        : Optional.empty();
  }
}
