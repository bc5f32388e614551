package io.github.handbookmaven.publish.html.page.document;

import io.github.handbookmaven.history.Change;
import io.github.handbookmaven.history.Change.Stamp;
import io.github.handbookmaven.history.History.FileHistory;
import io.github.handbookmaven.publish.html.page.document.DocumentView.ReviewView;
import io.github.handbookmaven.publish.html.page.frame.NamedLink;
import io.github.handbookmaven.publish.html.page.frame.PageContext;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Document control: who reviewed a document and when, as its history tells. */
final class ReviewsPart {
  private static final int SHOWN = 20;

  /** Nobody's address is published because a front matter held it once. */
  private static final Pattern ADDRESS = Pattern.compile("[^\\s@]@[^\\s@.]++\\.\\S");

  private final PageContext shelf;
  private final Function<Change, String> kinds;
  private final Function<Change, NamedLink> commits;

  /**
   * @param shelf the handbook
   * @param kinds what a commit did, in the reader's words
   * @param commits a commit's name and page
   */
  ReviewsPart(
      PageContext shelf, Function<Change, String> kinds, Function<Change, NamedLink> commits) {
    this.shelf = shelf;
    this.kinds = kinds;
    this.commits = commits;
  }

  /** The latest first; each commit that wrote another review record is one. */
  List<ReviewView> of(Optional<FileHistory> history) {
    return history.map(FileHistory::changes).orElse(List.of()).stream()
        .filter(change -> change.stamp().isPresent())
        .limit(SHOWN)
        .map(change -> review(change, change.stamp().orElseThrow()))
        .toList();
  }

  private ReviewView review(Change change, Stamp stamp) {
    return new ReviewView(
        shelf.day(Optional.of(day(change, stamp))),
        by(change, stamp),
        kinds.apply(change),
        commits.apply(change));
  }

  /** The day on record; the commit's where the record cannot be read. */
  private static LocalDate day(Change change, Stamp stamp) {
    try {
      return LocalDate.parse(stamp.reviewed());
    } catch (DateTimeException unreadable) {
      return change.day(ZoneOffset.UTC);
    }
  }

  /** Who is on record; whoever wrote the record where nobody is, or only an address. */
  static String by(Change change, Stamp stamp) {
    boolean isNamed = !stamp.by().isEmpty() && !ADDRESS.matcher(stamp.by()).find();
    return isNamed ? stamp.by() : change.author();
  }
}
