package io.github.handbookmaven.author;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;

/**
 * Puts a stamped document in the place of the old one at once: a full disk or a killed build must
 * not leave half of what somebody wrote.
 */
final class StampedFile {
  private StampedFile() {}

  /**
   * Writes a file that is not there yet: all of it, or none.
   *
   * @throws java.nio.file.FileAlreadyExistsException where it is there
   */
  static void create(Path file, byte[] bytes) throws IOException {
    Files.createFile(file);
    try {
      replace(file, bytes);
    } catch (IOException failed) {
      Files.deleteIfExists(file);
      throw failed;
    }
  }

  static void replace(Path file, byte[] bytes) throws IOException {
    if (!Files.isWritable(file.getParent())) {
      Files.write(file, bytes);
      return;
    }
    Path temporary = Files.createTempFile(file.getParent(), ".handbook-", ".tmp");
    try {
      Files.write(temporary, bytes);
      copyPermissions(file, temporary);
      move(temporary, file);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private static void copyPermissions(Path from, Path to) throws IOException {
    PosixFileAttributeView source = Files.getFileAttributeView(from, PosixFileAttributeView.class);
    PosixFileAttributeView target = Files.getFileAttributeView(to, PosixFileAttributeView.class);
    if (source != null && target != null) {
      target.setPermissions(source.readAttributes().permissions());
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
