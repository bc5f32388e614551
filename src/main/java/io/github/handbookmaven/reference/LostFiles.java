package io.github.handbookmaven.reference;

import io.github.handbookmaven.history.Loss;
import io.github.handbookmaven.history.Mention;
import java.util.Map;
import java.util.Set;

/** Tells a file that is gone from one that was only an example; the history package answers. */
@FunctionalInterface
public interface LostFiles {

  /** Where history cannot be read: nothing is known to be gone. */
  LostFiles UNKNOWN = mentions -> Map.of();

  /**
   * Asks what became of files.
   *
   * @param mentions lines that name files which are not there now
   * @return those that were there when they were named
   */
  Map<Mention, Loss> among(Set<Mention> mentions);
}
