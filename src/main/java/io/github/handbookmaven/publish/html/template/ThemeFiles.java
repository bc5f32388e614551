package io.github.handbookmaven.publish.html.template;

import io.github.handbookmaven.model.Digest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files of the theme: of equal names a project's own wins over that of a jar among the plugin's
 * dependencies ({@code META-INF/handbook/theme/}), and that over the built-in one.
 */
final class ThemeFiles {
  private static final String BUILT_IN = "theme/default/";
  private static final String COMPANY = "META-INF/handbook/theme/";
  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9_.-]*");

  private final Optional<Path> own;

  /**
   * Looks at a folder once.
   *
   * @param directory the project's templates; need not exist
   */
  ThemeFiles(Optional<Path> directory) {
    this.own = directory.filter(Files::isDirectory).map(ThemeFiles::real);
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path + ": " + e.getMessage(), e);
    }
  }

  /** The bytes of a file; empty where there is none of this name, or it lies outside the theme. */
  Optional<byte[]> read(String name) {
    return isName(name) ? own(name).or(() -> packed(BUILT_IN + name)) : Optional.empty();
  }

  /** The bytes of the project's own file, else of a company's jar; empty where neither has one. */
  Optional<byte[]> own(String name) {
    return own.flatMap(folder -> within(folder, name))
        .map(file -> bytes(name, file))
        .or(() -> packed(COMPANY + name));
  }

  private static byte[] bytes(String name, Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read theme file " + name + ": " + e.getMessage(), e);
    }
  }

  private static boolean isName(String name) {
    return Stream.of(name.split("/", -1)).allMatch(part -> NAME.matcher(part).matches());
  }

  /** Symbolic links may lead about within the folder, but not out of it. */
  private static Optional<Path> within(Path folder, String name) {
    Path file = folder.resolve(name);
    return Files.isRegularFile(file) && real(file).startsWith(folder)
        ? Optional.of(real(file))
        : Optional.empty();
  }

  private static Optional<byte[]> packed(String name) {
    try (InputStream in = ThemeFiles.class.getClassLoader().getResourceAsStream(name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + name + " of a jar", e);
    }
  }

  /** Names of the project's own assets, in a folder of the theme; a jar cannot be listed. */
  List<String> ownBelow(String folderName) {
    return own.map(theme -> theme.resolve(folderName))
        .filter(Files::isDirectory)
        .map(this::namesIn)
        .orElse(List.of());
  }

  private List<String> namesIn(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> own.orElseThrow().relativize(file).toString().replace('\\', '/'))
          .filter(ThemeFiles::isName)
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + folder + ": " + e.getMessage(), e);
    }
  }

  /** Of the names and bytes of all own files that can be read; jars are not looked into. */
  String ownDigest() {
    Digest digest = new Digest();
    for (String name : own.map(this::namesIn).orElse(List.of())) {
      byte[] bytes = own(name).orElse(new byte[0]);
      digest.add(name + "\0" + bytes.length + "\0").add(bytes);
    }
    return digest.hex(Digest.DIGITS);
  }
}
