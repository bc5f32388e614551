package io.github.handbookmaven.history;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;

/**
 * The entries of one tree, read from git's own bytes: the mode in octal digits, a blank, the name,
 * a zero byte, the id (gitformat-pack is silent on it; git's tree.c is the source). Sorted by name,
 * a folder as if its name ended with a slash.
 */
final class TreeEntries {
  /** First digit of the mode of a folder, 40000; files and submodules start with 1. */
  private static final byte FOLDER = '4';

  private final byte[] bytes;
  private int at;

  /**
   * @param bytes a tree, or nothing
   */
  TreeEntries(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * Moves both on to the first entry that differs.
   *
   * @return whether there is one
   */
  boolean skipWhatEquals(TreeEntries other) {
    int equal = Arrays.mismatch(bytes, at, bytes.length, other.bytes, other.at, other.bytes.length);
    if (equal < 0) {
      return false;
    }
    int start = at;
    int end = endOfEntry(start);
    while (end <= at + equal) {
      start = end;
      end = endOfEntry(start);
    }
    other.at += start - at;
    at = start;
    return true;
  }

  /** Where the entry ends that starts here; beyond everything where none does. */
  private int endOfEntry(int start) {
    return start >= bytes.length
        ? Integer.MAX_VALUE
        : nameEnd(start) + 1 + Constants.OBJECT_ID_LENGTH;
  }

  private int nameEnd(int start) {
    int end = start;
    while (bytes[end] != 0) {
      end++;
    }
    return end;
  }

  private int nameStart() {
    int blank = at;
    while (bytes[blank] != ' ') {
      blank++;
    }
    return blank + 1;
  }

  /** Moves on by one entry. */
  void next() {
    at = endOfEntry(at);
  }

  private boolean isAtEnd() {
    return at >= bytes.length;
  }

  boolean isFolder() {
    return bytes[at] == FOLDER;
  }

  String name() {
    int start = nameStart();
    return new String(bytes, start, nameEnd(at) - start, StandardCharsets.UTF_8);
  }

  ObjectId id() {
    return ObjectId.fromRaw(bytes, nameEnd(at) + 1);
  }

  boolean hasSameObject(TreeEntries other) {
    int mine = nameEnd(at) + 1;
    int others = other.nameEnd(other.at) + 1;
    return Arrays.equals(
        bytes,
        mine,
        mine + Constants.OBJECT_ID_LENGTH,
        other.bytes,
        others,
        others + Constants.OBJECT_ID_LENGTH);
  }

  /** Git's order; the end comes after everything. A file and a folder never equal. */
  int compareTo(TreeEntries other) {
    if (isAtEnd() || other.isAtEnd()) {
      return Boolean.compare(isAtEnd(), other.isAtEnd());
    }
    int mine = nameStart();
    int others = other.nameStart();
    int end = nameEnd(at);
    int othersEnd = other.nameEnd(other.at);
    int equal = Arrays.mismatch(bytes, mine, end, other.bytes, others, othersEnd);
    return equal < 0
        ? Boolean.compare(isFolder(), other.isFolder())
        : byteAt(mine + equal, end) - other.byteAt(others + equal, othersEnd);
  }

  /** A byte of a name; behind it a folder has a slash. */
  private int byteAt(int position, int end) {
    if (position < end) {
      return bytes[position] & 0xFF;
    }
    return isFolder() ? '/' : 0;
  }
}
