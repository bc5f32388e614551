package io.github.handbookmaven.reference.code;

import io.github.handbookmaven.history.FileMention;
import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.reference.FilesOutsideTheTree;
import io.github.handbookmaven.reference.PathLookup;
import io.github.handbookmaven.reference.Reference.Kind;
import io.github.handbookmaven.reference.Suggestions;
import io.github.handbookmaven.reference.Verdict;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Judges paths and class names in running text. What merely looks like a path is far more often an
 * image's name, a label or another repository's file than a mistake, so only two things are said:
 * that a path is there, and that the only file of its name stands elsewhere. Of the rest, history
 * is asked whether it was there once.
 */
final class PathMentions {

  private static final Pattern PATH =
      Pattern.compile(
          "(?:\\./)?(?:(?:[\\w.@+-]++|…)/)++"
              + "(?:[\\w@+-]*+\\.(?=[\\w@+-]*+\\.))*+[\\d_@+-]*+[A-Za-z][\\w@+-]*+"
              + "\\.[A-Za-z]\\w{0,9}");

  /** Folders left out: two dots are the way up. */
  private static final Pattern ELISION = Pattern.compile("(?<=^|/)(?:\\.{3,}|…)/");

  private static final Pattern WORKFLOW = Pattern.compile("\\.github/workflows/[\\w.-]+\\.ya?ml");

  private static final Pattern CLASS = Pattern.compile("(?:[a-z]\\w*+\\.){2,}+[A-Z]\\w*+");

  /** Two humps at least: one is a word. */
  private static final Pattern SIMPLE_CLASS = Pattern.compile("[A-Z][a-z0-9]+[A-Z][A-Za-z0-9]*");

  /** A method behind the class's name: {@code Shop#open}, {@code Shop.open()}. */
  private static final Pattern MEMBER =
      Pattern.compile("#\\w++(?:\\([^()]*+\\))?$|\\.(?<=\\p{Lu}\\w{0,80}\\.)\\w++\\([^()]*+\\)$");

  private static final Pattern PLACE_IN_FILE = Pattern.compile("(?::\\d{1,9}){1,4}+$");

  private static final List<String> SOURCE_EXTENSIONS =
      List.of(".java", ".kt", ".groovy", ".scala");

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
  private final FilesOutsideTheTree uncollected;
  private final Suggestions suggestions;
  private final Set<String> ownNames;
  private final Set<String> topFolders = new HashSet<>();

  /**
   * Makes a judge.
   *
   * @param paths what stands where
   * @param uncollected what may be there although the tree does not know it
   * @param ownNames what this repository is called: {@code name/pom.xml} means {@code pom.xml}
   */
  PathMentions(PathLookup paths, FilesOutsideTheTree uncollected, Set<String> ownNames) {
    this.paths = paths;
    this.uncollected = uncollected;
    this.suggestions = new Suggestions(paths);
    this.ownNames = ownNames;
    paths.tree().files().forEach(file -> topFolders.add(firstSegment(file.value())));
  }

  /**
   * Judges a piece of code in running text.
   *
   * @param text the whole code span
   * @param document where it stands
   * @return empty where nothing can be said
   */
  Optional<Verdict> judge(String text, Document document) {
    String plain = withoutPlace(text);
    Optional<String> type = typeName(plain);
    if (type.isPresent()) {
      return judgeClass(type.get());
    }
    return PATH.matcher(plain).matches() ? judgePath(plain, document) : Optional.empty();
  }

  private Optional<Verdict> judgePath(String text, Document document) {
    if (ELISION.matcher(text).find()) {
      return elided(text);
    }
    Optional<RepoPath> found = candidates(text, document).filter(this::isThere).findFirst();
    if (found.isPresent()) {
      return found.map(path -> Verdict.resolved(Kind.PATH, paths.target(path)));
    }
    return RepoPath.of(text)
        .filter(path -> topFolders.contains(firstSegment(path.value())))
        .filter(path -> !uncollected.mayHold(path))
        .flatMap(path -> WORKFLOW.matcher(text).matches() ? workflow(path) : gone(path));
  }

  /** {@code src/.../Shop.java}: the only file of the name whose path has the other parts. */
  private Optional<Verdict> elided(String text) {
    Pattern whole =
        Pattern.compile(
            Stream.of(ELISION.split(text))
                .map(Pattern::quote)
                .collect(Collectors.joining("(?:.*/)?", "(?:.*/)?", "")));
    List<RepoPath> matching =
        paths.tree().named(text.substring(text.lastIndexOf('/') + 1)).stream()
            .filter(path -> whole.matcher(path.value()).matches())
            .limit(2)
            .toList();
    return matching.size() == 1
        ? Optional.of(Verdict.resolved(Kind.PATH, paths.target(matching.get(0))))
        : Optional.empty();
  }

  private Stream<RepoPath> candidates(String text, Document document) {
    String first = firstSegment(text);
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
    return GENERIC.contains(path.name().toLowerCase(Locale.ROOT))
        ? Optional.empty()
        : suggestions.sameName(path).map(other -> movedOrShortened(path, other));
  }

  /** In a build of many modules people leave the module's folder out. */
  private Verdict movedOrShortened(RepoPath path, RepoPath other) {
    return other.value().endsWith("/" + path.value())
        ? Verdict.resolved(Kind.PATH, paths.target(other))
        : Verdict.broken(Kind.PATH, Optional.of(other.value()));
  }

  private Optional<Verdict> judgeClass(String name) {
    List<RepoPath> sources =
        tails(name).stream().flatMap(tail -> sources(tail).stream()).limit(2).toList();
    boolean isTold = sources.size() == 1 || sources.size() == 2 && name.indexOf('.') >= 0;
    return isTold
        ? Optional.of(Verdict.resolved(Kind.CLASS, paths.target(sources.get(0))))
        : Optional.empty();
  }

  /** In a build of many modules a path is often told from one of them. */
  private List<RepoPath> sources(String tail) {
    return paths.tree().named(tail.substring(tail.lastIndexOf('/') + 1)).stream()
        .filter(path -> ("/" + path.value()).endsWith("/" + tail))
        .toList();
  }

  /** How the path of a class's own file may end. */
  private static List<String> tails(String name) {
    String file = name.replace('.', '/');
    return SOURCE_EXTENSIONS.stream().map(extension -> file + extension).toList();
  }

  /**
   * What history is to be asked of a name that leads nowhere.
   *
   * @param text the whole code span or word
   * @param folders where a relative path may start, beside the places {@link #judge} looks
   * @param line the line it stands in
   * @param document the document it stands in
   * @return empty for what is no name of a file or class, is there, or may be there unseen
   */
  Optional<FileMention> mention(
      String text, Stream<RepoPath> folders, String line, Document document) {
    String plain = withoutPlace(text);
    Optional<String> type = typeName(plain);
    boolean isPath = PATH.matcher(plain).matches() && !ELISION.matcher(plain).find();
    if (type.isEmpty() && !isPath || RecordsOfThePast.holds(document)) {
      return Optional.empty();
    }
    if (type.isPresent()) {
      List<String> tails = tails(type.get());
      return tails.stream().anyMatch(tail -> !sources(tail).isEmpty())
          ? Optional.empty()
          : Optional.of(new FileMention(document.path(), line, List.of(), tails));
    }
    List<RepoPath> meant =
        Stream.concat(
                folders.flatMap(folder -> folder.resolve(plain).stream()),
                candidates(plain, document))
            .distinct()
            .toList();
    List<String> tails = plain.startsWith("src/") ? List.of(plain) : List.of();
    boolean isThereElsewhere = !sources(plain.replaceFirst("^\\./", "")).isEmpty();
    return isThereElsewhere
            || meant.stream().anyMatch(path -> isThere(path) || uncollected.mayHold(path))
        ? Optional.empty()
        : Optional.of(new FileMention(document.path(), line, meant, tails));
  }

  private static String firstSegment(String path) {
    int slash = path.indexOf('/');
    return slash < 0 ? path : path.substring(0, slash);
  }

  private static String withoutPlace(String text) {
    return text.indexOf(':') < 0 ? text : PLACE_IN_FILE.matcher(text).replaceFirst("");
  }

  /** The class a text names; empty for other texts. */
  private static Optional<String> typeName(String text) {
    boolean mayHaveMember = text.indexOf('#') >= 0 || text.indexOf('(') >= 0;
    String type = mayHaveMember ? MEMBER.matcher(text).replaceFirst("") : text;
    String name = type.endsWith(".java") ? type.substring(0, type.length() - 5) : type;
    return CLASS.matcher(name).matches() || SIMPLE_CLASS.matcher(name).matches()
        ? Optional.of(name)
        : Optional.empty();
  }

  /**
   * A path a command names, where it is there.
   *
   * @param word a word of the command
   * @param folder where the command runs
   * @return the file
   */
  Optional<Verdict> inCommand(String word, RepoPath folder) {
    return PATH.matcher(word).matches()
        ? folder
            .resolve(word)
            .filter(paths.tree()::isFile)
            .map(path -> Verdict.resolved(Kind.PATH, paths.target(path)))
        : Optional.empty();
  }
}
