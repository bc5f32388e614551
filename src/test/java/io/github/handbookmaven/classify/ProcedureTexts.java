package io.github.handbookmaven.classify;

import io.github.handbookmaven.markdown.MarkdownReader;
import io.github.handbookmaven.markdown.RawHtml;
import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.source.SourceFile;
import io.github.handbookmaven.source.SourceRoot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Documents from text, and those written for these tests, each in a folder named for its type. */
public final class ProcedureTexts {
  private static final Path FOLDER = Path.of("src/test/resources/classify");

  private ProcedureTexts() {}

  /** A document of a text. */
  public static Document document(String path, String text) {
    SourceRoot root = new SourceRoot(RepoPath.ROOT, List.of(), List.of(), Optional.empty());
    return new MarkdownReader(RawHtml.ESCAPE)
        .read(new SourceFile(new RepoPath(path), root, text, List.of()));
  }

  /** What a text is. */
  public static Classification classify(String text) {
    return Classifier.standard().classify(document("docs/a.md", text), Optional.empty());
  }

  /** The text of a written document, such as {@code runbook/high-cpu.md}. */
  public static String text(String name) {
    try {
      return Files.readString(FOLDER.resolve(name));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** All written documents' names. */
  public static Stream<String> names() {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList()
          .stream();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
