package io.github.handbookmaven.kept;

import java.util.Optional;

/**
 * Results of one kind, by what they were made from. Safe for several threads.
 *
 * @param <T> the kind
 */
public interface Kept<T> {

  /**
   * Looks for a result.
   *
   * @param key 32 hexadecimal digits: a digest of everything the result depends on
   * @return the result, equal to what was kept; empty where there is none that can be trusted
   */
  Optional<T> find(String key);

  /**
   * Keeps a result. What cannot be kept is not, and nobody is the worse for it.
   *
   * @param key as for {@link #find}
   * @param result the result
   */
  void keep(String key, T result);
}
