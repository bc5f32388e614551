package io.github.handbookmaven.freshness;

import io.github.handbookmaven.model.PathPattern;
import io.github.handbookmaven.model.RepoPath;
import java.util.List;
import java.util.Optional;

/**
 * One entry of {@code covers}: files, or a named part of them.
 *
 * @param pattern the files, as written; a plain path to a folder means all below it
 * @param symbol a Java type or method in them; empty for the whole of them
 */
record Cover(PathPattern pattern, Optional<String> symbol) {

  /** Reads an entry as its author wrote it. */
  static Cover parse(String written) {
    int hash = written.indexOf('#');
    return hash < 0
        ? new Cover(new PathPattern(written.strip()), Optional.empty())
        : new Cover(
            new PathPattern(written.substring(0, hash).strip()),
            Optional.of(written.substring(hash + 1).strip()).filter(name -> !name.isEmpty()));
  }

  /** The patterns that find its files. */
  List<PathPattern> patterns() {
    return pattern.isPlain()
        ? List.of(pattern, new PathPattern(pattern.value() + "/**"))
        : List.of(pattern);
  }

  boolean matches(RepoPath path) {
    return patterns().stream().anyMatch(one -> one.matches(path));
  }

  /** Whether parts of a file can be told apart: only Java is parsed. */
  static boolean isParsed(RepoPath file) {
    return file.value().endsWith(".java");
  }
}
