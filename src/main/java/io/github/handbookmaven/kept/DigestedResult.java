package io.github.handbookmaven.kept;

import java.nio.charset.StandardCharsets;

/** Bytes that nobody reads again: to look for a text among those before would cost more. */
final class DigestedResult extends WrittenResult {
  @Override
  void text(String text) {
    raw(text.getBytes(StandardCharsets.UTF_8));
  }
}
