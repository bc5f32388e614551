package io.github.handbookmaven.publish;

import io.github.handbookmaven.model.RepoPath;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/**
 * The folder a handbook is published in. A reader never sees half a file: each is written under
 * another name and moved. A file whose bytes are the same is left alone, and one that an earlier
 * edition wrote and this one did not is removed at the end. May be used by several threads.
 */
public final class OutputFolder implements Output {
  private static final String TEMPORARY = ".handbook-";
  private static final String TEMPORARY_END = ".tmp";
  private static final String MANIFEST = ".handbook-files";

  private final Path folder;
  private final Set<String> earlier;
  private final OwnFolders own;
  private final Set<String> written = new ConcurrentSkipListSet<>();
  private final Set<Path> folders = ConcurrentHashMap.newKeySet();
  private final AtomicLong number = new AtomicLong();

  private OutputFolder(Path folder, Set<String> earlier, OwnFolders own) {
    this.folder = folder;
    this.earlier = earlier;
    this.own = own;
  }

  /**
   * Opens a folder, which is made where it is missing, and removes what an interrupted build left.
   *
   * @param folder where the handbook goes
   * @return the folder
   * @throws UncheckedIOException where it cannot be written
   */
  public static OutputFolder open(Path folder) {
    try {
      refuseLink(folder);
      Files.createDirectories(folder);
      if (!Files.isWritable(folder)) {
        throw new FileSystemException(folder.toString(), null, "the folder cannot be written");
      }
      Set<String> earlier = manifestOf(folder);
      OwnFolders own = new OwnFolders(folder);
      removeLeftovers(folder, earlier, own);
      return new OutputFolder(folder, earlier, own);
    } catch (IOException e) {
      throw failed(folder, e);
    }
  }

  private static Set<String> manifestOf(Path folder) throws IOException {
    Path manifest = folder.resolve(MANIFEST);
    if (!Files.isRegularFile(manifest, LinkOption.NOFOLLOW_LINKS)) {
      return Set.of();
    }
    try (Stream<String> lines = Files.lines(manifest, StandardCharsets.UTF_8)) {
      Set<String> names = new TreeSet<>();
      lines.filter(line -> normal(line).isPresent()).forEach(names::add);
      return names;
    } catch (UncheckedIOException unreadable) {
      return Set.of();
    }
  }

  private static Optional<RepoPath> normal(String name) {
    return RepoPath.of(name).filter(path -> !name.isEmpty() && path.value().equals(name));
  }

  private static void removeLeftovers(Path folder, Set<String> earlier, OwnFolders own)
      throws IOException {
    Set<Path> folders = new TreeSet<>(List.of(folder));
    earlier.forEach(name -> folders.add(folder.resolve(name).getParent()));
    for (Path each : folders) {
      if (own.isOwn(each)) {
        removeTemporaryFiles(each);
      }
    }
  }

  private static void removeTemporaryFiles(Path folder) throws IOException {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(OutputFolder::isTemporary).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }

  private static boolean isTemporary(Path file) {
    String name = file.getFileName().toString();
    return name.startsWith(TEMPORARY) && name.endsWith(TEMPORARY_END);
  }

  private static UncheckedIOException failed(Path path, IOException cause) {
    return new UncheckedIOException("cannot write " + path + ": " + cause.getMessage(), cause);
  }

  @Override
  public void write(String name, byte[] bytes) {
    Path file = file(name);
    try {
      if (!hasBytes(file, bytes)) {
        replace(file, bytes);
      }
      written.add(name);
    } catch (IOException e) {
      throw failed(file, e);
    }
  }

  @Override
  public boolean stands(String name, FileMark mark) {
    Optional<Path> file = normal(name).flatMap(path -> path.on(folder));
    try {
      boolean isThere =
          file.isPresent()
              && own.isOwn(file.get().getParent())
              && isOfSize(file.get(), mark.size())
              && FileMark.of(Files.readAllBytes(file.get())).equals(mark);
      if (isThere) {
        written.add(name);
      }
      return isThere;
    } catch (IOException e) {
      throw failed(folder.resolve(name), e);
    }
  }

  @Override
  public Optional<SeekableByteChannel> before(String name) {
    try {
      Path file = file(name);
      return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
          ? Optional.of(Files.newByteChannel(file, StandardOpenOption.READ))
          : Optional.empty();
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  @Override
  public void stream(String name, Content content) {
    Path file = file(name);
    try {
      Path temporary = besides(file);
      try {
        write(temporary, content);
        boolean isSame =
            Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && Files.mismatch(temporary, file) < 0;
        if (!isSame) {
          move(temporary, file);
        }
      } finally {
        Files.deleteIfExists(temporary);
      }
      written.add(name);
    } catch (IOException e) {
      throw failed(file, e);
    }
  }

  private static void write(Path file, Content content) throws IOException {
    try (OutputStream out =
        new BufferedOutputStream(
            Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
            1 << 16)) {
      content.writeTo(out);
    }
  }

  private Path file(String name) {
    if (normal(name).isEmpty()) {
      throw new IllegalArgumentException("not a file below the handbook: '" + name + "'");
    }
    Path file = folder.resolve(name);
    try {
      refuseLinks(name);
      return file;
    } catch (IOException e) {
      throw failed(file, e);
    }
  }

  private static boolean hasBytes(Path file, byte[] bytes) throws IOException {
    return isOfSize(file, bytes.length) && Arrays.equals(Files.readAllBytes(file), bytes);
  }

  /** Asked of the system at once: a run asks about every page. */
  private static boolean isOfSize(Path file, long bytes) throws IOException {
    try {
      BasicFileAttributes known =
          Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
      return known.isRegularFile() && known.size() == bytes;
    } catch (NoSuchFileException missing) {
      return false;
    }
  }

  private void replace(Path file, byte[] bytes) throws IOException {
    if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new FileSystemException(
          file.toString(), null, "a folder stands where a page goes; remove it");
    }
    Path temporary = besides(file);
    try {
      Files.write(temporary, bytes, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      move(temporary, file);
    } catch (IOException | RuntimeException failed) {
      Files.deleteIfExists(temporary);
      throw failed;
    }
  }

  /** Another name in the file's folder, which is made where it is missing. */
  private Path besides(Path file) throws IOException {
    Path parent = file.getParent();
    if (!folders.contains(parent)) {
      Files.createDirectories(parent);
      folders.add(parent);
    }
    return parent.resolve(TEMPORARY + number.incrementAndGet() + TEMPORARY_END);
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  /**
   * Ends an edition: what an earlier one wrote and this one did not is removed. Not called where
   * publishing failed, so that the earlier edition stays readable.
   *
   * @throws UncheckedIOException where the disk refuses
   */
  public void finish() {
    try {
      for (String name : earlier) {
        if (!written.contains(name) && own.isOwn(folder.resolve(name).getParent())) {
          remove(folder.resolve(name));
        }
      }
      byte[] manifest = String.join("\n", written).concat("\n").getBytes(StandardCharsets.UTF_8);
      if (!hasBytes(folder.resolve(MANIFEST), manifest)) {
        replace(folder.resolve(MANIFEST), manifest);
      }
    } catch (IOException e) {
      throw failed(folder, e);
    }
  }

  /**
   * The files of this edition, its list of them last.
   *
   * @return sorted by name
   */
  public List<Path> files() {
    return Stream.concat(written.stream(), Stream.of(MANIFEST)).map(folder::resolve).toList();
  }

  private void refuseLinks(String name) throws IOException {
    if (own.isOwn(folder.resolve(name).getParent())) {
      refuseLink(folder.resolve(name));
      return;
    }
    Path below = folder;
    for (String segment : name.split("/")) {
      below = below.resolve(segment);
      refuseLink(below);
    }
  }

  private static void refuseLink(Path path) throws IOException {
    if (Files.isSymbolicLink(path)) {
      throw new FileSystemException(
          path.toString(), null, "it is a symbolic link, which is not followed; remove it");
    }
  }

  private void remove(Path file) throws IOException {
    Files.deleteIfExists(file);
    Path parent = file.getParent();
    while (!parent.equals(folder) && isEmpty(parent)) {
      Files.delete(parent);
      parent = parent.getParent();
    }
  }

  private static boolean isEmpty(Path directory) throws IOException {
    if (!Files.isDirectory(directory, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try (Stream<Path> files = Files.list(directory)) {
      return files.findAny().isEmpty();
    }
  }
}
