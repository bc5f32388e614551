package io.github.handbookmaven.kept;

import io.github.handbookmaven.model.RepoPath;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The bytes of one result while they are read. Nothing is made larger than what stands there. */
final class StoredResult {
  private final byte[] bytes;
  private final List<String> texts = new ArrayList<>();
  private final Map<String, RepoPath> paths = new HashMap<>();
  private int at;

  StoredResult(byte[] bytes) {
    this.bytes = bytes;
  }

  long number() {
    long value = 0;
    for (int shift = 0; shift < Long.SIZE; shift += 7) {
      byte next = bytes[at++];
      value |= (long) (next & 0x7F) << shift;
      if (next >= 0) {
        return value;
      }
    }
    throw new IllegalArgumentException("no number ends at " + at);
  }

  /** How many things follow; each takes a byte at least. */
  int count() {
    long count = number();
    if (count < 0 || count > bytes.length - at) {
      throw new IllegalArgumentException(count + " things in " + (bytes.length - at) + " bytes");
    }
    return (int) count;
  }

  String text() {
    long known = number();
    if (known > 0) {
      return texts.get(Math.toIntExact(known - 1));
    }
    int count = count();
    String text = new String(bytes, at, count, StandardCharsets.UTF_8);
    at += count;
    texts.add(text);
    return text;
  }

  /** A result names few files many times. */
  RepoPath path() {
    return paths.computeIfAbsent(text(), RepoPath::new);
  }

  byte[] raw() {
    int count = count();
    at += count;
    return Arrays.copyOfRange(bytes, at - count, at);
  }

  boolean isAtEnd() {
    return at == bytes.length;
  }
}
