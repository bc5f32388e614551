package io.github.handbookmaven.history;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.eclipse.jgit.lib.ObjectId;

/**
 * What was read of git's objects, as much as fits; what was longest not asked for is forgotten.
 *
 * @param <T> what is made of an object
 */
final class ByteBoundedCache<T> {
  private final Map<ObjectId, T> objects = new LinkedHashMap<>(256, 0.75f, true);
  private final long room;
  private final ToIntFunction<T> size;
  private long taken;

  /**
   * @param room how many bytes are kept
   * @param size how many one takes
   */
  ByteBoundedCache(long room, ToIntFunction<T> size) {
    this.room = room;
    this.size = size;
  }

  /** What was made of the object, or null where it is not remembered. */
  T get(ObjectId id) {
    return objects.get(id);
  }

  void put(ObjectId id, T object) {
    objects.put(id, object);
    taken += size.applyAsInt(object);
    Iterator<T> oldest = objects.values().iterator();
    while (taken > room) {
      taken -= size.applyAsInt(oldest.next());
      oldest.remove();
    }
  }
}
