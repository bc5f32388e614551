package io.github.handbookmaven.publish.reading;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.model.NaturalOrder;
import io.github.handbookmaven.model.RepoPath;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The order in which documents are read: each after those it rests on, else by title. */
public final class ReadingOrder {
  /** Documents as people look for them, whatever they rest on. */
  public static final Comparator<Entry> BY_TITLE =
      Comparator.comparing(Entry::title, NaturalOrder.NAMES)
          .thenComparing(entry -> entry.path().value(), NaturalOrder.NAMES);

  /** Nobody builds on foundations of foundations any deeper. */
  private static final int DEEPEST = 50;

  private final Map<RepoPath, Entry> wanted = new LinkedHashMap<>();
  private final Map<RepoPath, Entry> ordered = new LinkedHashMap<>();
  private final Handbook handbook;

  private ReadingOrder(Handbook handbook) {
    this.handbook = handbook;
  }

  /**
   * Puts documents in order.
   *
   * @param entries some documents
   * @param handbook where they are
   * @return the same, foundations first
   */
  public static List<Entry> of(Collection<Entry> entries, Handbook handbook) {
    ReadingOrder order = new ReadingOrder(handbook);
    entries.stream().sorted(BY_TITLE).forEach(entry -> order.wanted.put(entry.path(), entry));
    List.copyOf(order.wanted.values()).forEach(entry -> order.visit(entry, 0));
    return List.copyOf(order.ordered.values());
  }

  /** Who is being visited is wanted no more, so that circles end. */
  private void visit(Entry entry, int depth) {
    if (wanted.remove(entry.path()) == null) {
      return;
    }
    if (depth < DEEPEST) {
      entry.foundation().bases().stream()
          .flatMap(basis -> handbook.at(basis.document()).stream())
          .sorted(BY_TITLE)
          .forEach(base -> visit(base, depth + 1));
    }
    ordered.put(entry.path(), entry);
  }
}
