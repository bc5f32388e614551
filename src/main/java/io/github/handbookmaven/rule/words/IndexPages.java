package io.github.handbookmaven.rule.words;

import io.github.handbookmaven.model.RepoPath;
import java.util.Locale;
import java.util.Set;

/** Pages that list others: nothing needs to lead to them, and they are no procedure themselves. */
public final class IndexPages {
  private static final Set<String> NAMES = Set.of("index", "_index", "readme");

  private IndexPages() {}

  /**
   * Whether a document is an index page.
   *
   * @param document its path
   * @return true for {@code index}, {@code _index} and {@code README}, whatever their case
   */
  public static boolean contains(RepoPath document) {
    String name = new RepoPath(document.name()).withoutMarkdownExtension();
    return NAMES.contains(name.toLowerCase(Locale.ROOT));
  }
}
