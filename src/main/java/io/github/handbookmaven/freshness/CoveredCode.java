package io.github.handbookmaven.freshness;

import io.github.handbookmaven.freshness.Freshness.Gap.Why;
import io.github.handbookmaven.model.Digest;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.source.Unavailable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The files documents speak about, and digests of what they hold. */
public final class CoveredCode {
  private static final int DIGITS = 12;

  private final Path base;
  private final SortedSet<RepoPath> files;
  private final Function<String, Optional<String>> versions;
  private final Map<RepoPath, String> digests = new HashMap<>();
  private final Map<RepoPath, Optional<JavaSource>> sources = new HashMap<>();
  private final Map<Cover, CoveredParts> scopes = new HashMap<>();

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
    return Digest.of(String.join("\n", parts), DIGITS);
  }

  private Stream<String> digestsOf(Cover cover) {
    return scope(cover).parts().entrySet().stream()
        .map(
            part ->
                part.getValue()
                    .map(tokens -> Digest.of(tokens, Digest.DIGITS))
                    .orElseGet(() -> digests.computeIfAbsent(part.getKey(), this::digestOfFile)));
  }

  /** The text of an old version; empty where it cannot be read. */
  Optional<String> version(String blob) {
    return blob.isEmpty() ? Optional.empty() : versions.apply(blob);
  }

  /** Whether all that entries of {@code covers} find can be read here. */
  boolean isReadable(List<String> covers) {
    return covers.stream()
        .map(cover -> scope(Cover.parse(cover)).gap())
        .noneMatch(gap -> gap.equals(Optional.of(Why.NOT_READABLE)));
  }

  /** A link is read by nobody, and so is no gap; a pointer of Git LFS is not the file it is for. */
  private boolean isReadable(RepoPath file) {
    Optional<Path> disk = file.on(base).filter(at -> Files.exists(at, LinkOption.NOFOLLOW_LINKS));
    try {
      return disk.isPresent()
          && (!Files.isRegularFile(disk.get(), LinkOption.NOFOLLOW_LINKS)
              || Files.size(disk.get()) >= Unavailable.LARGEST_POINTER
              || !Unavailable.isPointer(
                  new String(Files.readAllBytes(disk.get()), StandardCharsets.UTF_8)));
    } catch (IOException gone) {
      return false;
    }
  }

  /** What of the project an entry finds. */
  CoveredParts scope(Cover cover) {
    return scopes.computeIfAbsent(cover, this::find);
  }

  private CoveredParts find(Cover cover) {
    List<RepoPath> found = filesIn(cover.pattern().folder()).filter(cover::matches).toList();
    if (found.isEmpty()) {
      return new CoveredParts(
          Map.of(), isOnDisk(cover) ? Optional.empty() : Optional.of(Why.NOT_THERE));
    }
    if (!found.stream().allMatch(this::isReadable)) {
      return new CoveredParts(whole(found), Optional.of(Why.NOT_READABLE));
    }
    if (cover.symbol().isEmpty()) {
      return new CoveredParts(whole(found), Optional.empty());
    }
    return declaring(cover.symbol().get(), found);
  }

  private Stream<RepoPath> filesIn(String folder) {
    return files.tailSet(RepoPath.of(folder).orElse(RepoPath.ROOT)).stream()
        .dropWhile(file -> !file.value().startsWith(folder))
        .takeWhile(file -> file.value().startsWith(folder));
  }

  /** A part counts where it is declared; where it is nowhere, all that might declare it does. */
  private CoveredParts declaring(String symbol, List<RepoPath> found) {
    List<RepoPath> java = found.stream().filter(Cover::isParsed).toList();
    Map<RepoPath, Optional<String>> declared = new HashMap<>();
    List<RepoPath> unparsed = new ArrayList<>();
    for (RepoPath file : java) {
      Optional<JavaSource> source = parsed(file);
      source
          .flatMap(unit -> unit.symbol(symbol))
          .map(Optional::of)
          .ifPresent(tokens -> declared.put(file, tokens));
      if (source.isEmpty()) {
        unparsed.add(file);
      }
    }
    if (!declared.isEmpty()) {
      return new CoveredParts(declared, Optional.empty());
    }
    if (!unparsed.isEmpty()) {
      return new CoveredParts(whole(unparsed), Optional.of(Why.NOT_PARSED));
    }
    return new CoveredParts(
        whole(found), Optional.of(java.isEmpty() ? Why.NOT_JAVA : Why.NOT_DECLARED));
  }

  private static Map<RepoPath, Optional<String>> whole(List<RepoPath> files) {
    return files.stream().collect(Collectors.toMap(file -> file, file -> Optional.empty()));
  }

  /** What is there though git does not track it, such as a file of a submodule, can be meant. */
  private boolean isOnDisk(Cover cover) {
    return cover.pattern().isPlain()
        && RepoPath.of(cover.pattern().value())
            .flatMap(path -> path.on(base))
            .filter(path -> Files.exists(path, LinkOption.NOFOLLOW_LINKS))
            .isPresent();
  }

  private Optional<JavaSource> parsed(RepoPath file) {
    return sources.computeIfAbsent(
        file,
        any ->
            read(file)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .flatMap(JavaSource::parse));
  }

  private String digestOfFile(RepoPath file) {
    return read(file)
        .map(bytes -> new Digest().add(withoutReturns(bytes)).hex(Digest.DIGITS))
        .orElse("");
  }

  /**
   * Whether what an entry means of a file differs from what an old version held.
   *
   * @param cover the entry, which matches the file
   * @param file the file
   * @param blob the old version's id; empty where the file was not there
   * @return false only where both can be read and are the same
   */
  boolean differs(Cover cover, RepoPath file, String blob) {
    CoveredParts scope = scope(cover);
    if (cover.symbol().isEmpty() || scope.gap().isPresent()) {
      return true;
    }
    if (!Cover.isParsed(file)) {
      return false;
    }
    return blob.isEmpty()
        ? scope.partOf(file).isPresent()
        : differs(cover.symbol().get(), scope.partOf(file), blob);
  }

  private boolean differs(String symbol, Optional<String> today, String blob) {
    Optional<JavaSource> then = versions.apply(blob).flatMap(JavaSource::parse);
    return then.isEmpty() || !then.get().symbol(symbol).equals(today);
  }

  /** Only regular files are opened: a link could lead out of the project. */
  private Optional<byte[]> read(RepoPath file) {
    Optional<Path> path = file.on(base);
    if (path.filter(at -> Files.isRegularFile(at, LinkOption.NOFOLLOW_LINKS)).isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Files.readAllBytes(path.get()));
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
}
