package io.github.handbookmaven.reference;

import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.EditDistance;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.reference.Reference.Kind;
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
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Looks up what commands call in this repository: scripts, make targets, npm scripts. */
final class ScriptLookup {

  private static final List<String> MAKEFILES = List.of("GNUmakefile", "makefile", "Makefile");

  private static final Pattern TARGET =
      Pattern.compile("^([^\\s:#=.][^:#=\\n]*):(?![=:])", Pattern.MULTILINE);

  /** What makes a Makefile's targets unknowable without running make. */
  private static final Pattern MORE_TARGETS =
      Pattern.compile(
          "^\\s*-?include\\b|^[^\\s#][^:\\n]*(?:%|\\$[({])[^:\\n]*:", Pattern.MULTILINE);

  private static final Pattern SCRIPT =
      Pattern.compile(
          "(?:\\./)?(?:[\\w.-]+/)*[\\w.-]+\\.(?:sh|bash|py|rb|pl|groovy)|\\./[\\w./-]+");

  private static final Set<String> INTERPRETERS =
      Set.of("sh", "bash", "zsh", "python", "python3", "ruby", "perl", "source", ".");

  private static final Set<String> MAKE_OPTIONS_WITH_VALUE =
      Set.of("-f", "-j", "-l", "-o", "-W", "-I");

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
  private final Uncollected uncollected;
  private final Suggestions suggestions;
  private final Map<RepoPath, Optional<Set<String>>> targets = new HashMap<>();
  private final Map<RepoPath, Optional<Set<String>>> npmScripts = new HashMap<>();

  /**
   * Makes a lookup.
   *
   * @param paths what stands where
   * @param texts gives Makefiles and package.json, each read once
   * @param uncollected what may be there although the tree does not know it
   */
  ScriptLookup(PathLookup paths, FileTexts texts, Uncollected uncollected) {
    this.paths = paths;
    this.texts = texts;
    this.uncollected = uncollected;
    this.suggestions = new Suggestions(paths);
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
      default -> script(command, document);
    };
  }

  private List<Called> makeTargets(ShellCommand command) {
    List<String> words = command.words();
    boolean isElsewhere = words.stream().anyMatch(word -> word.startsWith("-C"));
    Optional<Set<String>> known =
        isElsewhere ? Optional.empty() : targets.computeIfAbsent(command.folder(), this::targets);
    return known
        .map(
            names ->
                Stream.iterate(1, index -> index < words.size(), index -> index + 1)
                    .filter(index -> isTarget(words, index))
                    .map(index -> called(index, words.get(index), names))
                    .toList())
        .orElse(List.of());
  }

  private static boolean isTarget(List<String> words, int index) {
    return words.get(index).matches("[A-Za-z][\\w./-]*")
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

  private Optional<Set<String>> targets(RepoPath folder) {
    return MAKEFILES.stream()
        .flatMap(name -> texts.of(folder.child(name)).stream())
        .findFirst()
        .filter(text -> !MORE_TARGETS.matcher(text).find())
        .map(ScriptLookup::targets);
  }

  private static Set<String> targets(String makefile) {
    Set<String> names = new TreeSet<>();
    Matcher target = TARGET.matcher(makefile);
    while (target.find()) {
      names.addAll(List.of(target.group(1).strip().split("\\s+")));
    }
    Matcher phony = Pattern.compile("^\\.PHONY:(.*)$", Pattern.MULTILINE).matcher(makefile);
    while (phony.find()) {
      names.addAll(List.of(phony.group(1).strip().split("\\s+")));
    }
    return names;
  }

  private List<Called> npmScript(ShellCommand command) {
    List<String> words = command.words();
    boolean runs = words.size() > 2 && words.get(1).matches("run|run-script");
    if (!runs || !words.get(2).matches("[A-Za-z][\\w:.-]*")) {
      return List.of();
    }
    return npmScripts
        .computeIfAbsent(command.folder(), this::npmScripts)
        .map(names -> List.of(called(2, words.get(2), names)))
        .orElse(List.of());
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
        Stream.of(command.folder(), RepoPath.ROOT, document.path().parent(), document.root())
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
        : candidates.stream().findFirst().flatMap(this::missing);
  }

  /** A script the reader is to write or download is no mistake: only a known folder tells. */
  private Optional<Verdict> missing(RepoPath path) {
    Optional<String> hint = suggestions.near(path).map(RepoPath::value);
    boolean isInAKnownFolder =
        !path.parent().equals(RepoPath.ROOT) && paths.tree().isFolder(path.parent());
    return isInAKnownFolder || hint.isPresent()
        ? Optional.of(Verdict.broken(Kind.SCRIPT, hint))
        : Optional.empty();
  }
}
