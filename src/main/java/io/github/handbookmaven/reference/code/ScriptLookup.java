package io.github.handbookmaven.reference.code;

import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.EditDistance;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.reference.FileTexts;
import io.github.handbookmaven.reference.FilesOutsideTheTree;
import io.github.handbookmaven.reference.PathLookup;
import io.github.handbookmaven.reference.Reference;
import io.github.handbookmaven.reference.Reference.Kind;
import io.github.handbookmaven.reference.Suggestions;
import io.github.handbookmaven.reference.Verdict;
import io.github.handbookmaven.yaml.YamlLimits;
import io.github.handbookmaven.yaml.YamlNode;
import io.github.handbookmaven.yaml.YamlReader;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Looks up what commands call in this repository: scripts, make targets, npm scripts. */
final class ScriptLookup {

  private static final Pattern SCRIPT =
      Pattern.compile("(?:[\\w.-]++/)*+[\\w.-]+\\.(?:sh|bash|py|rb|pl|groovy)|\\./[\\w./-]+");

  private static final Set<String> INTERPRETERS =
      Set.of("sh", "bash", "zsh", "python", "python3", "ruby", "perl", "source", ".");

  private static final Set<String> MAKE_OPTIONS_WITH_VALUE =
      Set.of("-f", "--file", "-j", "-l", "-o", "-W", "-I", "-C", "--directory");

  /** Names with dots and slashes are files, which make may know how to build without a rule. */
  private static final Pattern MAKE_TARGET = Pattern.compile("[A-Za-z][\\w-]*");

  private static final Pattern MAKE_ELSEWHERE =
      Pattern.compile("-C.*|-f.*|--(?:directory|file|makefile)(?:=.*)?");

  /** What makes npm look into another package. */
  private static final Pattern NPM_ELSEWHERE =
      Pattern.compile(
          "-w|-ws|-r|-C|-F|--(?:workspaces?|prefix|dir|filter|recursive|if-present)(?:=.*)?");

  /**
   * Something a command calls.
   *
   * @param word position of the word that names it
   * @param name as reported
   * @param verdict what became of it
   */
  record Called(int word, String name, Verdict verdict) {}

  private final PathLookup paths;
  private final FileTexts texts;
  private final FilesOutsideTheTree uncollected;
  private final Suggestions suggestions;
  private final Makefiles makefiles;
  private final Map<RepoPath, Optional<Set<String>>> npmScripts = new HashMap<>();

  /**
   * Makes a lookup.
   *
   * @param paths what stands where
   * @param texts gives Makefiles and package.json, each read once
   * @param uncollected what may be there although the tree does not know it
   */
  ScriptLookup(PathLookup paths, FileTexts texts, FilesOutsideTheTree uncollected) {
    this.paths = paths;
    this.texts = texts;
    this.uncollected = uncollected;
    this.suggestions = new Suggestions(paths);
    this.makefiles = new Makefiles(texts);
  }

  /**
   * Looks up what a command calls.
   *
   * @param command the command
   * @param document where it stands
   * @return what can be checked
   */
  List<Called> called(ShellCommand command, Document document) {
    return switch (command.program()) {
      case "make", "gmake" -> makeTargets(command);
      case "npm", "pnpm" -> npmScript(command);
      case "gh" -> workflow(command);
      default -> script(command, document);
    };
  }

  /** A target that any of the Makefiles may make is none to report. */
  private List<Called> makeTargets(ShellCommand command) {
    List<String> words = command.words();
    List<Optional<Makefiles.Targets>> found =
        command.folders().flatMap(folder -> makefile(words, folder).stream()).toList();
    if (found.isEmpty() || found.stream().anyMatch(Optional::isEmpty)) {
      return List.of();
    }
    List<Makefiles.Targets> known = found.stream().map(Optional::orElseThrow).toList();
    Set<String> names = new TreeSet<>();
    known.forEach(targets -> names.addAll(targets.names()));
    return IntStream.range(1, words.size())
        .filter(index -> isTarget(words, index))
        .filter(index -> known.stream().noneMatch(makes -> makes.mayMake(words.get(index))))
        .mapToObj(index -> called(index, words.get(index), names))
        .toList();
  }

  /**
   * {@code make -C folder} and {@code make -f file} take another Makefile.
   *
   * @return no element where there is none, an empty one where its targets cannot be known
   */
  private Optional<Optional<Makefiles.Targets>> makefile(List<String> words, RepoPath folder) {
    List<String> elsewhere =
        words.stream().filter(word -> MAKE_ELSEWHERE.matcher(word).matches()).toList();
    if (elsewhere.isEmpty()) {
      return makefiles.find(folder).map(makefiles::of);
    }
    int option = words.indexOf(elsewhere.get(0));
    boolean isPlain = elsewhere.size() == 1 && option + 1 < words.size();
    Optional<RepoPath> named = isPlain ? folder.resolve(words.get(option + 1)) : Optional.empty();
    return switch (elsewhere.get(0)) {
      case "-C", "--directory" -> named.flatMap(makefiles::find).map(makefiles::of);
      case "-f", "--file" -> named.filter(paths.tree()::isFile).map(makefiles::of);
      default -> Optional.empty();
    };
  }

  private static boolean isTarget(List<String> words, int index) {
    return MAKE_TARGET.matcher(words.get(index)).matches()
        && !MAKE_OPTIONS_WITH_VALUE.contains(words.get(index - 1));
  }

  private Called called(int index, String name, Set<String> known) {
    Verdict verdict =
        known.contains(name)
            ? new Verdict(
                Kind.SCRIPT, Reference.Outcome.RESOLVED, Optional.empty(), Optional.empty())
            : Verdict.broken(Kind.SCRIPT, nearest(name, known));
    return new Called(index, name, verdict);
  }

  private static Optional<String> nearest(String name, Collection<String> known) {
    return EditDistance.nearest(name, known, Math.max(1, name.length() / 3));
  }

  private List<Called> npmScript(ShellCommand command) {
    List<String> words = command.words();
    boolean runs =
        words.size() > 2
            && words.get(1).matches("run|run-script")
            && words.stream().noneMatch(word -> NPM_ELSEWHERE.matcher(word).matches());
    if (!runs || !words.get(2).matches("[A-Za-z][\\w:.-]*")) {
      return List.of();
    }
    List<Set<String>> known =
        command
            .folders()
            .flatMap(folder -> npmScripts.computeIfAbsent(folder, this::npmScripts).stream())
            .toList();
    Set<String> names = new TreeSet<>();
    known.forEach(names::addAll);
    return known.isEmpty() ? List.of() : List.of(called(2, words.get(2), names));
  }

  /** {@code gh workflow run release.yml}; with {@code -R} in another repository. */
  private List<Called> workflow(ShellCommand command) {
    List<String> words = command.words();
    boolean isOurs = words.stream().noneMatch(word -> word.matches("-R.*|--repo.*"));
    boolean runs =
        words.size() > 3
            && words.get(1).equals("workflow")
            && words.get(3).matches("[\\w.-]+\\.ya?ml");
    RepoPath folder = new RepoPath(".github/workflows");
    if (!runs || !isOurs || !paths.tree().isFolder(folder)) {
      return List.of();
    }
    RepoPath file = folder.child(words.get(3));
    Verdict verdict =
        paths.tree().isFile(file)
            ? Verdict.resolved(Kind.SCRIPT, paths.target(file))
            : Verdict.broken(Kind.SCRIPT, suggestions.near(file).map(RepoPath::name));
    return List.of(new Called(3, words.get(3), verdict));
  }

  /** JSON is YAML, as far as a list of scripts goes. */
  private Optional<Set<String>> npmScripts(RepoPath folder) {
    return texts
        .of(folder.child("package.json"))
        .flatMap(text -> YamlReader.read(text, 1, YamlLimits.FILE).documents().stream().findFirst())
        .map(root -> keysOf(root, "scripts"));
  }

  private static Set<String> keysOf(YamlNode root, String key) {
    Set<String> keys = new TreeSet<>();
    Stream.of(root)
        .filter(YamlNode.Mapping.class::isInstance)
        .flatMap(node -> ((YamlNode.Mapping) node).get(key).stream())
        .filter(YamlNode.Mapping.class::isInstance)
        .flatMap(node -> ((YamlNode.Mapping) node).entries().stream())
        .forEach(entry -> keys.add(entry.key().text()));
    return keys;
  }

  private List<Called> script(ShellCommand command, Document document) {
    int index = INTERPRETERS.contains(command.program()) ? 1 : 0;
    if (index >= command.words().size()) {
      return List.of();
    }
    String name = command.words().get(index);
    boolean isOne = SCRIPT.matcher(name).matches() && (index == 1 || name.contains("/"));
    return isOne
        ? script(name, command, document)
            .map(verdict -> List.of(new Called(index, name, verdict)))
            .orElse(List.of())
        : List.of();
  }

  private Optional<Verdict> script(String name, ShellCommand command, Document document) {
    List<RepoPath> candidates =
        Stream.concat(command.folders(), Stream.of(document.path().parent(), document.root()))
            .flatMap(folder -> folder.resolve(name).stream())
            .distinct()
            .toList();
    Optional<RepoPath> found =
        candidates.stream()
            .filter(path -> paths.tree().isFile(path) || paths.tree().isFolder(path))
            .findFirst();
    if (found.isPresent()) {
      return found.map(path -> Verdict.resolved(Kind.SCRIPT, paths.target(path)));
    }
    return candidates.stream().anyMatch(uncollected::mayHold)
        ? Optional.empty()
        : candidates.stream().findFirst().flatMap(path -> missing(name, path));
  }

  /**
   * A script the reader is to write, to download or to unpack is no mistake: only a folder that is
   * here tells that it should be.
   */
  private Optional<Verdict> missing(String name, RepoPath path) {
    String plain = name.replaceFirst("^(?:\\./)+", "");
    boolean isInAKnownFolder = plain.indexOf('/') > 0 && paths.tree().isFolder(path.parent());
    return isInAKnownFolder
        ? Optional.of(Verdict.broken(Kind.SCRIPT, suggestions.near(path).map(RepoPath::value)))
        : Optional.empty();
  }
}
