package io.github.handbookmaven.reference;

import io.github.handbookmaven.model.RepoPath;
import java.util.Locale;
import java.util.Set;

/**
 * A file that looks like alert rules and could not be read as YAML, or not wholly: a chart's
 * template, a file with a slip.
 *
 * @param file the file
 * @param words the words of its lines that name alerts and runbooks, in lower case
 */
public record UnreadRules(RepoPath file, Set<String> words) {
  /** Copies what could change. */
  public UnreadRules {
    words = Set.copyOf(words);
  }

  /**
   * Whether the file may speak of something.
   *
   * @param name an alert's or a runbook's, in any case
   * @return true where one of its lines holds the name
   */
  public boolean mayName(String name) {
    return words.contains(name.strip().toLowerCase(Locale.ROOT));
  }
}
