package io.github.handbookmaven.history;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * Where the last walk over history is kept, for the next one to go on from.
 *
 * @param file written after a long walk; empty where none is kept
 * @param maker the plugin with its version: another one may tell changes apart in another way
 */
public record KeptHistory(Optional<Path> file, String maker) {

  /** Every walk starts anew. */
  public static final KeptHistory NONE = new KeptHistory(Optional.empty(), "");

  /** Refuses nothing but null. */
  public KeptHistory {
    Objects.requireNonNull(file, "file");
    Objects.requireNonNull(maker, "maker");
  }
}
