package io.github.handbookmaven.author;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.freshness.CoveredCode;
import io.github.handbookmaven.markdown.MarkdownReader;
import io.github.handbookmaven.markdown.RawHtml;
import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.Located;
import io.github.handbookmaven.model.Metadata;
import io.github.handbookmaven.source.DefaultRoots;
import io.github.handbookmaven.source.SourceFile;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Stamps one document, and reads what it wrote: a stamp that would not be read as it was meant, or
 * that changed anything else, is not written.
 */
final class Stamper {
  private static final Pattern MONTH_FIRST = Pattern.compile("\\d{1,2}/\\d{1,2}/\\d{4}");
  private static final DateTimeFormatter MICROSOFTS =
      DateTimeFormatter.ofPattern("MM/dd/uuuu", Locale.ROOT);

  private final CoveredCode covered;

  Stamper(CoveredCode covered) {
    this.covered = covered;
  }

  /** The document's bytes with the review in them. */
  byte[] stamp(Entry entry, byte[] before, Review review) throws Refusal {
    Document document = entry.document();
    SourceLines lines = SourceLines.of(before);
    Objections.raise(entry, lines, review);
    write(document, lines, review);
    refuseWhatWouldBeReadOtherwise(document, read(document, lines), review);
    return lines.bytes();
  }

  private void write(Document document, SourceLines lines, Review review) throws Refusal {
    FrontMatterEditor editor = new FrontMatterEditor(document.path(), lines);
    try {
      editor.ensureFrontMatter();
      editor.set("last_reviewed", day(document, review.on()));
      if (review.by().isPresent()) {
        editor.set("reviewed_by", review.by().get());
      }
      if (review.next().isPresent()) {
        editor.set("review_by", review.next().get().toString());
      }
      editor.set("reviewed_content", document.content().digest());
      List<String> covers = covers(document);
      if (!covers.isEmpty()) {
        editor.set("reviewed_covers", covered.digest(covers));
      }
    } catch (FrontMatterEditor.NotInPlace notInPlace) {
      throw new Refusal(notInPlace.getMessage() + ", so it cannot be stamped in place");
    }
  }

  /** Microsoft's dates stay in Microsoft's form. */
  private static String day(Document document, LocalDate day) {
    DateTimeFormatter form = isMicrosofts(document) ? MICROSOFTS : DateTimeFormatter.ISO_LOCAL_DATE;
    return day.format(form);
  }

  private static boolean isMicrosofts(Document document) {
    return document
        .metadata()
        .review()
        .lastReviewed()
        .map(Located::at)
        .map(at -> document.text().split("\n", -1)[at.line() - 1])
        .filter(Stamper::holdsMicrosoftsDate)
        .isPresent();
  }

  private static boolean holdsMicrosoftsDate(String line) {
    int key = line.indexOf("ms.date");
    return key >= 0 && MONTH_FIRST.matcher(line).find(key);
  }

  private static List<String> covers(Document document) {
    return document.metadata().relations().covers().stream().map(Located::value).toList();
  }

  /** A document with other lines, as it would be read. */
  static Document read(Document document, SourceLines lines) {
    return new MarkdownReader(RawHtml.ESCAPE)
        .read(
            new SourceFile(
                document.path(), DefaultRoots.root(document.root()), lines.asRead(), List.of()));
  }

  private static void refuseWhatWouldBeReadOtherwise(Document before, Document after, Review review)
      throws Refusal {
    Metadata.Review stamped = after.metadata().review();
    boolean isStamped =
        stamped.lastReviewed().map(Located::value).equals(Optional.of(review.on()))
            && stamped
                .reviewedContent()
                .map(Located::value)
                .equals(Optional.of(after.content().digest()))
            && (review.by().isEmpty()
                || stamped.reviewedBy().map(Located::value).equals(review.by().map(String::strip)));
    boolean isOtherwiseSame =
        before.content().digest().equals(after.content().digest())
            && before.title().text().equals(after.title().text())
            && covers(before).equals(covers(after));
    if (!isStamped || !isOtherwiseSame) {
      throw new Refusal("a stamp would not be read as it is meant in a document written like this");
    }
  }
}
