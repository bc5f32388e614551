package io.github.handbookmaven.freshness;

import io.github.handbookmaven.model.RepoPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** The files documents speak about, and digests of what they hold. */
public final class CoveredCode {
  private static final int DIGITS = 12;

  private final Path base;
  private final SortedSet<RepoPath> files;
  private final Function<String, Optional<String>> versions;
  private final Map<RepoPath, String> digests = new HashMap<>();

  /**
   * @param base the folder paths are told from
   * @param files the tracked files; without git all files that are not ignored
   * @param versions gives the text of an old version for its blob id, as {@code
   *     GitRepository::text} does
   */
  public CoveredCode(
      Path base, SortedSet<RepoPath> files, Function<String, Optional<String>> versions) {
    this.base = Objects.requireNonNull(base, "base");
    this.files = new TreeSet<>(files);
    this.versions = Objects.requireNonNull(versions, "versions");
  }

  /**
   * A digest of what entries of {@code covers} hold today. Neither line ends nor the names of files
   * count, nor, for an entry that names a Java type or method, anything else in its file.
   *
   * @param covers as written
   * @return 12 hex digits
   */
  public String digest(List<String> covers) {
    List<String> parts =
        covers.stream().map(Cover::parse).flatMap(this::digestsOf).sorted().distinct().toList();
    return hex(sha256(String.join("\n", parts).getBytes(StandardCharsets.UTF_8)))
        .substring(0, DIGITS);
  }

  private Stream<String> digestsOf(Cover cover) {
    return files.stream().filter(cover::matches).map(file -> digestOf(cover, file));
  }

  private String digestOf(Cover cover, RepoPath file) {
    return cover
        .symbolIn(file)
        .findFirst()
        .flatMap(symbol -> symbolToday(file, symbol))
        .map(source -> hex(sha256(source.getBytes(StandardCharsets.UTF_8))))
        .orElseGet(() -> digests.computeIfAbsent(file, this::digestOfFile));
  }

  private Optional<String> symbolToday(RepoPath file, String symbol) {
    return read(file)
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .flatMap(source -> JavaSymbols.source(source, symbol));
  }

  private String digestOfFile(RepoPath file) {
    return read(file).map(bytes -> hex(sha256(withoutReturns(bytes)))).orElse("");
  }

  /**
   * Whether a named part of a file differs from what an old version held.
   *
   * @param file the file
   * @param symbol a Java type or method in it
   * @param blob the old version's id
   * @return false only where both can be read and are the same
   */
  boolean differs(RepoPath file, String symbol, String blob) {
    Optional<String> then =
        versions.apply(blob).flatMap(source -> JavaSymbols.source(source, symbol));
    return then.isEmpty() || !then.equals(symbolToday(file, symbol));
  }

  /** Only regular files are opened: a link could lead out of the project. */
  private Optional<byte[]> read(RepoPath file) {
    Path path = base.resolve(file.value());
    if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    try {
      return Optional.of(Files.readAllBytes(path));
    } catch (IOException gone) {
      return Optional.empty();
    }
  }

  private static byte[] withoutReturns(byte[] bytes) {
    byte[] kept = new byte[bytes.length];
    int length = 0;
    for (int at = 0; at < bytes.length; at++) {
      boolean isReturn = bytes[at] == '\r' && at + 1 < bytes.length && bytes[at + 1] == '\n';
      if (!isReturn) {
        kept[length++] = bytes[at];
      }
    }
    return Arrays.copyOf(kept, length);
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException everyJavaHasIt) {
      throw new IllegalStateException(everyJavaHasIt);
    }
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
