package io.github.handbookmaven;

import io.github.handbookmaven.assemble.Assembler;
import io.github.handbookmaven.assemble.AssemblySettings;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.assemble.Modules;
import io.github.handbookmaven.assemble.ProjectFacts;
import io.github.handbookmaven.freshness.FreshnessSettings;
import io.github.handbookmaven.freshness.Policies;
import io.github.handbookmaven.markdown.RawHtml;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.reference.AlertSettings;
import io.github.handbookmaven.reference.MavenFacts;
import io.github.handbookmaven.source.DefaultRoots;
import io.github.handbookmaven.source.SourceSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A handbook of a few files given as text, made by the real stages.
 *
 * <pre>{@code
 * Handbook handbook = HandbookOf.file("docs/a.md", "# A").and("docs/b.md", "# B").build();
 * }</pre>
 */
public final class HandbookOf {
  private final Map<String, String> files = new LinkedHashMap<>();
  private final List<UnaryOperator<AssemblySettings>> changes = new ArrayList<>();
  private LocalDate today = LocalDate.of(2026, 11, 22);

  private HandbookOf() {}

  /** A project with one file. */
  public static HandbookOf file(String path, String text) {
    return new HandbookOf().and(path, text);
  }

  /** A project of many files. */
  public static HandbookOf files(Map<String, String> files) {
    HandbookOf project = new HandbookOf();
    files.forEach(project::and);
    return project;
  }

  /** The same with one file more. */
  public HandbookOf and(String path, String text) {
    files.put(path, text);
    return this;
  }

  /** The day freshness is judged on; 2026-11-22 unless said. */
  public HandbookOf today(String day) {
    today = LocalDate.parse(day);
    return this;
  }

  /** The same with settings changed. */
  public HandbookOf with(UnaryOperator<AssemblySettings> change) {
    changes.add(change);
    return this;
  }

  /** Writes the files to a folder of their own, runs the stages and removes the folder. */
  public Handbook build() {
    try {
      Path folder = Files.createTempDirectory("handbook-of-");
      try {
        return build(folder);
      } finally {
        delete(folder);
      }
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  private Handbook build(Path folder) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue().getBytes(StandardCharsets.UTF_8));
    }
    AssemblySettings settings = settings(folder, today);
    for (UnaryOperator<AssemblySettings> change : changes) {
      settings = change.apply(settings);
    }
    return new Assembler(settings).assemble();
  }

  /** The settings of a folder nobody configured. */
  public static AssemblySettings settings(Path base, LocalDate today) {
    return new AssemblySettings(
        base,
        today,
        new ProjectFacts("", "", "", "Example", RepoPath.ROOT, Optional.empty(), Optional.empty()),
        Modules.NONE,
        new AssemblySettings.Collection(
            DefaultRoots.of(List.of(RepoPath.ROOT)),
            SourceSettings.DEFAULT_MAX_DOCUMENT_SIZE,
            RawHtml.ESCAPE),
        AlertSettings.DEFAULT,
        MavenFacts.NONE,
        new FreshnessSettings(Policies.NONE, ZoneOffset.UTC));
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
