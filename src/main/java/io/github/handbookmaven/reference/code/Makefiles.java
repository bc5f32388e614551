package io.github.handbookmaven.reference.code;

import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.reference.FileTexts;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the targets of Makefiles, as far as they can be known without running make. */
final class Makefiles {

  private static final List<String> NAMES = List.of("GNUmakefile", "makefile", "Makefile");

  /** A Makefile of more files is not read to its end: its targets are unknown. */
  private static final int MOST_INCLUDED = 200;

  private static final Pattern RULE =
      Pattern.compile("^([^\\s:#=][^:#=\\n]*+)::?(?![=:])", Pattern.MULTILINE);

  private static final Pattern PHONY =
      Pattern.compile("^\\.PHONY\\s*:((?:[^\\\\\\n]|\\\\\\n|\\\\.)*+)$", Pattern.MULTILINE);

  private static final Pattern INCLUDE =
      Pattern.compile("^[ \\t]*+[-s]?include[ \\t]++([^#\\n]++)", Pattern.MULTILINE);

  /** Targets that only a run of make makes known. */
  private static final Pattern COMPUTED =
      Pattern.compile(
          "\\$[({](?:eval|call)\\b|^\\.DEFAULT\\s*:|^(?![\\s#=:])[^:=\\n$]*+\\$[^:=\\n]*+:(?!=)",
          Pattern.MULTILINE);

  /**
   * The targets of a Makefile.
   *
   * @param names those written out
   * @param patterns pattern rules: a name that one makes may be a target
   */
  record Targets(Set<String> names, List<Stem> patterns) {
    /** Copies what could change. */
    Targets {
      names = Set.copyOf(names);
      patterns = List.copyOf(patterns);
    }

    boolean mayMake(String name) {
      return patterns.stream().anyMatch(pattern -> pattern.makes(name));
    }
  }

  /**
   * The target of a pattern rule. Only its first {@code %} stands for something, as in <a
   * href="https://www.gnu.org/software/make/manual/html_node/Pattern-Intro.html">make</a>.
   *
   * @param before what a name starts with
   * @param after what it ends with, at least one letter behind
   */
  record Stem(String before, String after) {
    static Stem of(String target) {
      int sign = target.indexOf('%');
      return new Stem(target.substring(0, sign), target.substring(sign + 1));
    }

    boolean makes(String name) {
      return name.length() > before.length() + after.length()
          && name.startsWith(before)
          && name.endsWith(after);
    }
  }

  private final FileTexts texts;
  private final Map<RepoPath, Optional<Targets>> read = new HashMap<>();

  /**
   * Makes a reader.
   *
   * @param texts gives the files, each read once
   */
  Makefiles(FileTexts texts) {
    this.texts = texts;
  }

  /** The Makefile that make takes in a folder. */
  Optional<RepoPath> find(RepoPath folder) {
    return NAMES.stream().map(folder::child).filter(texts.tree()::isFile).findFirst();
  }

  /** The targets of a Makefile; empty where they cannot be known. */
  Optional<Targets> of(RepoPath file) {
    return read.computeIfAbsent(file, this::read);
  }

  private Optional<Targets> read(RepoPath file) {
    StringBuilder all = new StringBuilder();
    if (!append(file, file.parent(), all, new HashSet<>()) || COMPUTED.matcher(all).find()) {
      return Optional.empty();
    }
    Set<String> targets = targets(all.toString());
    List<Stem> patterns =
        targets.stream().filter(name -> name.contains("%")).map(Stem::of).toList();
    return Optional.of(
        new Targets(
            targets.stream().filter(name -> !name.contains("%")).collect(Collectors.toSet()),
            patterns));
  }

  /** Adds a file and what it includes; false where one of them cannot be read. */
  private boolean append(RepoPath file, RepoPath folder, StringBuilder all, Set<RepoPath> seen) {
    if (!seen.add(file)) {
      return true;
    }
    if (seen.size() > MOST_INCLUDED) {
      return false;
    }
    Optional<String> text = texts.of(file);
    text.ifPresent(found -> all.append(found).append('\n'));
    return text.isPresent()
        && INCLUDE
            .matcher(text.get())
            .results()
            .flatMap(include -> Stream.of(include.group(1).strip().split("\\s+")))
            .allMatch(
                written ->
                    folder
                        .resolve(written)
                        .filter(path -> append(path, folder, all, seen))
                        .isPresent());
  }

  private static Set<String> targets(String makefile) {
    Set<String> names = new TreeSet<>();
    Matcher rule = RULE.matcher(makefile);
    while (rule.find()) {
      names.addAll(List.of(rule.group(1).strip().split("\\s+")));
    }
    Matcher phony = PHONY.matcher(makefile);
    while (phony.find()) {
      names.addAll(List.of(phony.group(1).replace("\\\n", " ").strip().split("\\s+")));
    }
    return names;
  }
}
