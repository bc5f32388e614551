package io.github.handbookmaven.classify.evidence;

import io.github.handbookmaven.Corpora;
import io.github.handbookmaven.markdown.MarkdownReader;
import io.github.handbookmaven.markdown.RawHtml;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.source.SourceFile;
import io.github.handbookmaven.source.SourceRoot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A real document and what people say it is.
 *
 * @param repository where it is from
 * @param draw how it was chosen
 * @param label what it was judged to be by the definitions of the handbook
 * @param clear whether that was clear
 * @param document the document
 */
public record LabelledDocument(
    String repository, Draw draw, DocType label, boolean clear, Document document) {

  /** All documents of the first corpus; skips the calling test where they are missing. */
  public static List<LabelledDocument> all() {
    return of(Draw.COLLECTIONS).toList();
  }

  /** All documents of all corpora; skips the calling test where they are missing. */
  public static List<LabelledDocument> everywhere() {
    return Stream.of(Draw.values()).flatMap(LabelledDocument::of).toList();
  }

  private static Stream<LabelledDocument> of(Draw draw) {
    Path folder = Corpora.folder(draw.folder());
    return draw.rows()
        .filter(row -> !row[4].equals("mixed"))
        .map(
            row -> {
              RepoPath path = new RepoPath(row[0].replace("/", "__") + "/" + row[2]);
              DocType label = labelled(row[4].equals("neither") ? "none" : row[4]);
              boolean isClear = row[5].equals("clear");
              return new LabelledDocument(row[0], draw, label, isClear, read(path, folder));
            });
  }

  /** Its text as written. */
  public String text() {
    try {
      return Files.readString(Corpora.folder(draw.folder()).resolve(document.path().value()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static DocType labelled(String label) {
    return DocType.valueOf(label.toUpperCase(Locale.ROOT));
  }

  /** A document somebody else judged: its path, its type, and {@code clear} or not. */
  static LabelledDocument read(Path folder, String[] cells) {
    RepoPath path = new RepoPath(cells[0]);
    String repository = cells[0].substring(0, cells[0].indexOf('/'));
    boolean isClear = cells[2].equals("clear");
    return new LabelledDocument(
        repository, Draw.BROAD, labelled(cells[1]), isClear, read(path, folder));
  }

  private static Document read(RepoPath path, Path folder) {
    try {
      String text =
          Files.readString(folder.resolve(path.value()))
              .replace("\r\n", "\n")
              .replace("\uFEFF", "");
      SourceRoot root = new SourceRoot(RepoPath.ROOT, List.of(), List.of(), Optional.empty());
      return new MarkdownReader(RawHtml.ESCAPE).read(new SourceFile(path, root, text, List.of()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
