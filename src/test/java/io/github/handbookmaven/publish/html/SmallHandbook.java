package io.github.handbookmaven.publish.html;

import io.github.handbookmaven.GitProject;
import io.github.handbookmaven.publish.Edition;
import io.github.handbookmaven.publish.ThemeSettings;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jgit.api.errors.GitAPIException;

/** A few documents that give every kind of page, with a history of one commit. */
final class SmallHandbook {
  private static final Path SOURCE = Path.of("src/test/resources/projects/small-handbook");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Instant WRITTEN = Instant.parse("2026-09-01T10:00:00Z");

  private SmallHandbook() {}

  /** Everything that is published, with a project of its own in a folder. */
  static Edition edition(Path folder, ThemeSettings theme) throws IOException, GitAPIException {
    Path project = folder.resolve("project");
    if (!Files.exists(project)) {
      copy(SOURCE, project);
      GitProject.commitAll(project, WRITTEN);
    }
    return PublishedHandbook.edition(PublishedHandbook.settings(project, TODAY), theme);
  }

  /** Publishes it into a folder beside its project. */
  static Path publish(Path folder, String name, ThemeSettings theme)
      throws IOException, GitAPIException {
    edition(folder, theme);
    Path published = folder.resolve(name);
    PublishedHandbook.publish(
        PublishedHandbook.settings(folder.resolve("project"), TODAY), theme, published);
    return published;
  }

  /** A theme of nothing but a language and, perhaps, an address. */
  static ThemeSettings theme(Locale locale, String address) {
    return new ThemeSettings(
        Optional.empty(),
        Optional.empty(),
        "",
        Optional.empty(),
        locale,
        Optional.of(address).filter(known -> !known.isEmpty()).map(URI::create));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
  }
}
