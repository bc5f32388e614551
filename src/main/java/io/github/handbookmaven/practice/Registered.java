package io.github.handbookmaven.practice;

import java.util.List;

/**
 * What is to be known of the register of readers as a whole.
 *
 * @param isNamed whether what is published may say who has read what
 * @param unreadable its lines that are no readings, counted from 1
 */
public record Registered(boolean isNamed, List<Integer> unreadable) {
  /** Where there is no register, and nobody may be named. */
  public static final Registered NONE = new Registered(false, List.of());

  /** Copies what could change. */
  public Registered {
    unreadable = List.copyOf(unreadable);
  }
}
