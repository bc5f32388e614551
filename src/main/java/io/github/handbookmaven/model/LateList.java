package io.github.handbookmaven.model;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.Supplier;

/**
 * A list that cannot change and is made when somebody first looks at it: of a thousand documents
 * that are as they were, nobody reads the text.
 *
 * @param <T> its elements
 */
public final class LateList<T> extends AbstractList<T> implements RandomAccess {
  private Supplier<List<T>> maker;
  private volatile List<T> made;

  /**
   * A list that is not made yet.
   *
   * @param maker makes it, the same whenever it is asked
   */
  public LateList(Supplier<List<T>> maker) {
    this.maker = Objects.requireNonNull(maker, "maker");
  }

  /**
   * The list as one that cannot change.
   *
   * @param <T> its elements
   * @param list any
   * @return the list itself where it is made late, so that nobody looks at it for this; else a copy
   */
  public static <T> List<T> copyOf(List<T> list) {
    return list instanceof LateList<T> ? list : List.copyOf(list);
  }

  @Override
  public T get(int at) {
    return made().get(at);
  }

  @Override
  public int size() {
    return made().size();
  }

  private List<T> made() {
    List<T> known = made;
    return known == null ? make() : known;
  }

  private synchronized List<T> make() {
    if (made == null) {
      made = List.copyOf(maker.get());
      maker = null;
    }
    return made;
  }
}
