package io.github.handbookmaven.source;

import io.github.handbookmaven.model.Flaw;
import io.github.handbookmaven.site.Sites;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What one walk over the project found.
 *
 * @param documents the documents' files, sorted by path
 * @param tree every file and folder of the project that git does not ignore
 * @param sites the documentation sites among them
 * @param otherMarkup how many files of other markup languages stand below the roots, by language
 *     ({@code AsciiDoc}, {@code MDX}, {@code reStructuredText}, …): counted, never checked
 * @param search where documents were looked for, and what lies elsewhere
 * @param flaws what was found wrong with files that are no documents here: links out of the
 *     project, unreadable names
 */
public record Sources(
    List<SourceFile> documents,
    ProjectTree tree,
    Sites sites,
    Map<String, Integer> otherMarkup,
    Search search,
    List<Flaw> flaws) {
  /** Copies what could change. */
  public Sources {
    documents = List.copyOf(documents);
    Objects.requireNonNull(tree, "tree");
    Objects.requireNonNull(sites, "sites");
    Objects.requireNonNull(search, "search");
    SortedMap<String, Integer> sorted = new TreeMap<>(otherMarkup);
    otherMarkup = Collections.unmodifiableSortedMap(sorted);
    flaws = List.copyOf(flaws);
  }

  /**
   * The same, with what later stages could not do.
   *
   * @param more further flaws
   * @return these sources
   */
  public Sources with(List<Flaw> more) {
    List<Flaw> all = Stream.concat(flaws.stream(), more.stream()).toList();
    return new Sources(documents, tree, sites, otherMarkup, search, all);
  }
}
