package io.github.handbookmaven.publish;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/**
 * Keeps two builds from writing one folder at once: readers would find pages of both. The lock is
 * the operating system's, so that a killed build leaves none behind; its empty file stays.
 */
public final class FolderLock {
  private static final String NAME = ".handbook-lock";
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Duration PAUSE = Duration.ofMillis(100);

  private FolderLock() {}

  /**
   * Works when no other build writes a folder; waits for a minute at most.
   *
   * @param folder the folder, which is made where it is missing
   * @param work what writes it
   * @throws UncheckedIOException where the other build goes on, or the disk refuses
   */
  public static void hold(Path folder, Runnable work) {
    hold(folder, PATIENCE, work);
  }

  static void hold(Path folder, Duration patience, Runnable work) {
    try (FileChannel channel = open(folder)) {
      take(channel, folder, patience);
      work.run();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + folder + ": " + e.getMessage(), e);
    }
  }

  private static void take(FileChannel channel, Path folder, Duration patience) throws IOException {
    long end = System.nanoTime() + patience.toNanos();
    while (!isTaken(channel)) {
      if (System.nanoTime() >= end) {
        throw busy(folder, patience);
      }
      pause();
    }
  }

  private static FileChannel open(Path folder) throws IOException {
    if (Files.isSymbolicLink(folder)) {
      throw new FileSystemException(
          folder.toString(), null, "it is a symbolic link, which is not followed; remove it");
    }
    Files.createDirectories(folder);
    if (!Files.isWritable(folder)) {
      throw new FileSystemException(folder.toString(), null, "the folder cannot be written");
    }
    return FileChannel.open(
        folder.resolve(NAME),
        StandardOpenOption.CREATE,
        StandardOpenOption.WRITE,
        LinkOption.NOFOLLOW_LINKS);
  }

  /** A disk that knows no locks must not stop a build; the same JVM's own lock is one too. */
  private static boolean isTaken(FileChannel channel) {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException ours) {
      return false;
    } catch (IOException unsupported) {
      return true;
    }
  }

  private static FileSystemException busy(Path folder, Duration patience) {
    return new FileSystemException(
        folder.toString(),
        null,
        "another build has been writing it for "
            + patience.toSeconds()
            + " s (it holds "
            + folder.resolve(NAME)
            + "); try again when it is done");
  }

  private static void pause() throws IOException {
    try {
      Thread.sleep(PAUSE.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    }
  }
}
