package io.github.handbookmaven.publish.html;

import io.github.handbookmaven.hub.Repositories;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.model.UriPath;
import io.github.handbookmaven.publish.Edition;
import io.github.handbookmaven.publish.Output;
import io.github.handbookmaven.reference.Reference;
import io.github.handbookmaven.reference.Target;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/**
 * The pictures documents show, copied beside them: those of kinds that cannot run anything, that
 * lie in the repository, and that are of a size somebody waits for.
 */
public final class Pictures {
  private static final Set<String> KINDS =
      Set.of("png", "jpg", "jpeg", "gif", "webp", "avif", "svg");
  private static final long LARGEST = 10_000_000;

  private final Path root;
  private final Repositories others;
  private final Map<RepoPath, String> files;

  private Pictures(Path root, Repositories others, Map<RepoPath, String> files) {
    this.root = root;
    this.others = others;
    this.files = files;
  }

  /**
   * The pictures of an edition.
   *
   * @param edition what is published
   * @return those that may be copied
   */
  public static Pictures of(Edition edition) {
    RepoPath base = edition.handbook().project().base();
    Map<RepoPath, String> files = new TreeMap<>();
    edition.handbook().references().all().stream()
        .filter(reference -> reference.kind() == Reference.Kind.IMAGE)
        .flatMap(reference -> reference.to().stream())
        .flatMap(target -> file(target).stream())
        .distinct()
        .filter(path -> isSafe(edition, path))
        .forEach(path -> files.put(path, name(path, base)));
    return new Pictures(edition.root(), edition.handbook().repositories(), files);
  }

  private static Optional<RepoPath> file(Target target) {
    return target.match(
        doc -> Optional.empty(),
        Pictures::file,
        web -> Optional.empty(),
        elsewhere -> Optional.empty());
  }

  private static Optional<RepoPath> file(Target.Code code) {
    return code.folder() ? Optional.empty() : Optional.of(code.path());
  }

  /** Beside its document where that lies in the project, else in a folder no document has. */
  private static String name(RepoPath path, RepoPath base) {
    return path.isWithin(base) ? path.below(base) : "assets/elsewhere/" + path.value();
  }

  private static boolean isSafe(Edition edition, RepoPath path) {
    Repositories others = edition.handbook().repositories();
    return others.of(path).isEmpty()
        ? isSafe(edition.root(), path)
        : others.bytes(path).filter(bytes -> isSafe(path, bytes)).isPresent();
  }

  private static boolean isSafe(RepoPath path, byte[] bytes) {
    String kind = kind(path);
    return KINDS.contains(kind)
        && bytes.length <= LARGEST
        && (!kind.equals("svg") || StillSvg.is(bytes));
  }

  private static String kind(RepoPath path) {
    String extension = path.name().substring(path.name().lastIndexOf('.') + 1);
    return extension.toLowerCase(Locale.ROOT);
  }

  private static boolean isSafe(Path root, RepoPath path) {
    String kind = kind(path);
    Path file = path.on(root).orElse(root);
    try {
      return KINDS.contains(kind)
          && Files.isRegularFile(file)
          && file.toRealPath().startsWith(root.toRealPath())
          && Files.size(file) <= LARGEST
          && (!kind.equals("svg") || StillSvg.is(Files.readAllBytes(file)));
    } catch (IOException unreadable) {
      return false;
    }
  }

  /** Where each copy lies below {@code handbook/}, percent-encoded. */
  Map<RepoPath, String> urls() {
    return files.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, each -> UriPath.encode(each.getValue())));
  }

  void copyTo(Output output) {
    files.forEach(
        (path, name) -> output.whenAsked(List.of(name), () -> output.write(name, bytes(path))));
  }

  /**
   * Hands out every picture.
   *
   * @param taker takes its path and its bytes
   */
  public void forEach(BiConsumer<RepoPath, byte[]> taker) {
    files.keySet().forEach(path -> taker.accept(path, bytes(path)));
  }

  private byte[] bytes(RepoPath path) {
    Optional<byte[]> other = others.bytes(path);
    if (other.isPresent()) {
      return other.get();
    }
    Path file = root.resolve(path.value());
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path + ": " + e.getMessage(), e);
    }
  }
}
