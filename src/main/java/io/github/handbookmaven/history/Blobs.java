package io.github.handbookmaven.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.jgit.errors.LargeObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;

/** Contents of files as commits left them. */
final class Blobs {
  private static final int LARGEST_TEXT = 2 * 1024 * 1024;
  private final Repository repository;

  Blobs(Repository repository) {
    this.repository = repository;
  }

  /** The text of a blob; empty where it is not there or too large to be a procedure. */
  Optional<String> text(String blob) {
    try (ObjectReader reader = repository.newObjectReader()) {
      return text(reader, ObjectId.fromString(blob));
    } catch (RuntimeException noId) {
      return Optional.empty();
    }
  }

  static Optional<String> text(ObjectReader reader, ObjectId blob) {
    return bytes(reader, blob).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
  }

  /** What a blob holds; empty where it is not there or too large to be a procedure. */
  static Optional<byte[]> bytes(ObjectReader reader, ObjectId blob) {
    if (blob.equals(ObjectId.zeroId())) {
      return Optional.empty();
    }
    try {
      return Optional.of(reader.open(blob, Constants.OBJ_BLOB).getCachedBytes(LARGEST_TEXT));
    } catch (LargeObjectException | IOException unreadable) {
      return Optional.empty();
    }
  }
}
