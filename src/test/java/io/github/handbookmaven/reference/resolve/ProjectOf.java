package io.github.handbookmaven.reference.resolve;

import io.github.handbookmaven.markdown.MarkdownReader;
import io.github.handbookmaven.markdown.RawHtml;
import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.reference.ReferenceSettings;
import io.github.handbookmaven.reference.References;
import io.github.handbookmaven.source.DefaultRoots;
import io.github.handbookmaven.source.IgnoredFiles;
import io.github.handbookmaven.source.RootChoice;
import io.github.handbookmaven.source.SourceReader;
import io.github.handbookmaven.source.SourceRoot;
import io.github.handbookmaven.source.SourceSettings;
import io.github.handbookmaven.source.Sources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A project on disk, read up to where references are resolved. */
public final class ProjectOf {
  private final Path base;
  private final List<SourceRoot> roots;
  private UnaryOperator<ReferenceSettings> settings = UnaryOperator.identity();

  private ProjectOf(Path base, List<SourceRoot> roots) {
    this.base = base;
    this.roots = roots;
  }

  /** A folder that is there, with the given source roots. */
  public static ProjectOf folder(Path base, String... roots) {
    return new ProjectOf(
        base, Stream.of(roots).map(RepoPath::new).map(DefaultRoots::root).toList());
  }

  /** Files written below a folder; their Markdown is collected from the whole of it. */
  public static ProjectOf files(Path base, Map<String, String> files) {
    files.forEach((path, text) -> write(base.resolve(path), text));
    return folder(base, "");
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  public ProjectOf with(UnaryOperator<ReferenceSettings> change) {
    settings = change;
    return this;
  }

  Sources sources() {
    return SourceReader.read(
        new SourceSettings(
            base,
            RootChoice.of(roots),
            SourceSettings.DEFAULT_MAX_DOCUMENT_SIZE,
            IgnoredFiles.WITHOUT_GIT));
  }

  static List<Document> documents(Sources sources) {
    MarkdownReader reader = new MarkdownReader(RawHtml.parse("escape"));
    return sources.documents().stream().map(reader::read).toList();
  }

  public References references() {
    Sources sources = sources();
    return ReferenceResolver.resolve(
        settings.apply(ReferenceSettings.of(base)), sources, documents(sources));
  }
}
