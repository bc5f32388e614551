package io.github.handbookmaven.classify.evidence;

import io.github.handbookmaven.Corpora;
import io.github.handbookmaven.classify.language.DocumentText;
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

/**
 * A real document and what people say it is.
 *
 * @param repository where it is from
 * @param filed what its author filed it as; empty for anything but SOP and runbook
 * @param label what it was judged to be by the definitions of the handbook
 * @param clear whether that was clear
 * @param document the document
 */
public record LabelledDocument(
    String repository, Optional<DocType> filed, DocType label, boolean clear, Document document) {

  /** All documents of {@code labels.tsv}; skips the calling test where they are missing. */
  public static List<LabelledDocument> all() {
    Path procedures = Corpora.folder("procedures");
    return Corpora.table("labels.tsv").stream().map(cells -> read(procedures, cells)).toList();
  }

  private static LabelledDocument read(Path procedures, String[] cells) {
    String path = cells[0].replace("/", "__") + "/" + cells[2];
    return new LabelledDocument(
        cells[0],
        DocType.declared(cells[3]).filter(DocType::isProcedure),
        cells[4].equals("neither")
            ? DocType.NONE
            : DocType.valueOf(cells[4].toUpperCase(Locale.ROOT)),
        cells[5].equals("clear"),
        document(new RepoPath(path), procedures.resolve(path)));
  }

  /** A document somebody else judged. */
  static LabelledDocument read(Path folder, String path, String label, String clarity) {
    return new LabelledDocument(
        path.substring(0, path.indexOf('/')),
        Optional.empty(),
        DocType.valueOf(label.toUpperCase(Locale.ROOT)),
        clarity.equals("clear"),
        document(new RepoPath(path), folder.resolve(path)));
  }

  private static Document document(RepoPath path, Path file) {
    try {
      String text = Files.readString(file).replace("\r\n", "\n").replace("\uFEFF", "");
      SourceRoot root = new SourceRoot(RepoPath.ROOT, List.of(), List.of(), Optional.empty());
      return new MarkdownReader(RawHtml.ESCAPE).read(new SourceFile(path, root, text, List.of()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The document as the trainer sees it. */
  Example example() {
    return new Example(
        repository,
        document.path().value(),
        label,
        clear,
        Example.strengths(DocumentText.of(document)));
  }
}
