package io.github.handbookmaven.history;

import java.util.LinkedHashMap;
import java.util.Map;

/** A map that forgets what was longest not asked for. */
final class LruMap<K, V> extends LinkedHashMap<K, V> {
  private static final long serialVersionUID = 1L;
  private final int size;

  LruMap(int size) {
    super(16, 0.75f, true);
    this.size = size;
  }

  @Override
  protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
    return size() > size;
  }
}
