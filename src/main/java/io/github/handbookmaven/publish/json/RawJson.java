package io.github.handbookmaven.publish.json;

/** A value that is JSON already. */
interface RawJson {
  /** The value as it is written: one line, without blanks between its parts. */
  String text();

  /** Told when all of it, and nothing after it, went to where JSON is written. */
  default void written() {}
}
