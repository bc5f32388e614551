package io.github.handbookmaven.source;

import io.github.handbookmaven.model.Flaw;
import io.github.handbookmaven.model.PackedText;
import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.RepoPath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;

/** Reads one document's bytes, once. */
final class DocumentFile {
  /** Characters that lie unpacked: the texts of a project of two thousand documents. */
  static final long ROOM = 1L << 24;

  private final long maxSize;
  private final Packing packing;

  private DocumentFile(long maxSize, Packing packing) {
    this.maxSize = maxSize;
    this.packing = packing;
  }

  /** How a text lies in memory until it is looked at. */
  private interface Packing {
    PackedText of(Decoder.Decoded text, byte[] bytes);
  }

  /**
   * A reader of documents on a disk.
   *
   * @param maxSize what is larger is not read, in bytes
   * @param room how many characters may lie unpacked where memory is short; packing costs time
   */
  static DocumentFile onDisk(long maxSize, long room) {
    AtomicLong left = new AtomicLong(room);
    return new DocumentFile(
        maxSize,
        (decoded, bytes) ->
            left.addAndGet(-decoded.text().length()) >= 0
                ? PackedText.asItIs(decoded.text())
                : PackedText.whereShort(decoded.text()));
  }

  /**
   * A reader of documents whose bytes somebody holds anyway: what is read of them is not held
   * beside them.
   *
   * @param maxSize what is larger is not read, in bytes
   */
  static DocumentFile inMemory(long maxSize) {
    return new DocumentFile(
        maxSize,
        (decoded, bytes) ->
            decoded.isVerbatim()
                ? PackedText.ofUtf8(decoded.text(), bytes)
                : PackedText.of(decoded.text()));
  }

  /**
   * A file that is to be read.
   *
   * @param path its name
   * @param disk its real path: no link left in it
   * @param root the root it is collected from
   */
  record Candidate(RepoPath path, Path disk, SourceRoot root) {}

  /**
   * What came of it.
   *
   * @param file the file, where there is one
   * @param flaws why there is none
   */
  record Outcome(Optional<SourceFile> file, List<Flaw> flaws) {}

  Outcome read(Candidate candidate) {
    try {
      return new Outcome(Optional.of(sourceFile(candidate)), List.of());
    } catch (NoSuchFileException gone) {
      return lost(
          candidate,
          Flaw.Kind.VANISHED,
          "the file was there when its folder was listed and gone when it was to be read",
          "run the build when nothing else writes the sources");
    } catch (AccessDeniedException denied) {
      return lost(
          candidate,
          Flaw.Kind.UNREADABLE_DOCUMENT,
          "the file may not be read, so it was not checked",
          "give the build the right to read it, or exclude it");
    } catch (IOException failed) {
      throw new UncheckedIOException("cannot read " + candidate.path(), failed);
    }
  }

  private static Outcome lost(Candidate candidate, Flaw.Kind kind, String message, String remedy) {
    Flaw flaw = new Flaw(kind, Place.file(candidate.path()), message, remedy);
    return new Outcome(Optional.empty(), List.of(flaw));
  }

  private SourceFile sourceFile(Candidate candidate) throws IOException {
    return sourceFile(candidate.path(), candidate.root(), bytes(candidate.disk()));
  }

  /**
   * The file of bytes that are at hand: one more than allowed is enough to tell it is too large.
   */
  SourceFile sourceFile(RepoPath path, SourceRoot root, byte[] bytes) {
    if (bytes.length > maxSize) {
      return new SourceFile(path, root, "", List.of(tooLarge(path, maxSize)));
    }
    Decoder.Decoded decoded = Decoder.decode(path, bytes);
    return new SourceFile(path, root, packing.of(decoded, bytes), decoded.flaws());
  }

  /** At most one byte more than allowed; a link put in the file's place meanwhile is refused. */
  private byte[] bytes(Path disk) throws IOException {
    try (InputStream in =
        Channels.newInputStream(
            Files.newByteChannel(
                disk, Set.of(StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)))) {
      return in.readNBytes((int) maxSize + 1);
    }
  }

  private static Flaw tooLarge(RepoPath path, long maxSize) {
    return new Flaw(
        Flaw.Kind.DOCUMENT_TOO_LARGE,
        Place.file(path),
        String.format(Locale.ROOT, "the file is larger than %,d bytes and was not read", maxSize),
        "split it, exclude it, or raise <maxDocumentSize>");
  }
}
