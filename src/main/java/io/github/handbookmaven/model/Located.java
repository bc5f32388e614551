package io.github.handbookmaven.model;

import java.util.Objects;

/**
 * A value together with where the author wrote it.
 *
 * @param value the value, read
 * @param at where it stands
 * @param <T> the value's type
 */
public record Located<T>(T value, Place at) {
  /** Refuses a value without a place. */
  public Located {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(at, "at");
  }
}
