package io.github.handbookmaven.author;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.Flaw;
import io.github.handbookmaven.model.Metadata;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Why a review of a document would not mean what it says. */
final class Objections {
  private static final Set<Flaw.Kind> FAULTY =
      EnumSet.of(Flaw.Kind.FRONT_MATTER_INVALID, Flaw.Kind.BAD_DATE, Flaw.Kind.BAD_INTERVAL);

  private Objections() {}

  /** Refuses with the first that applies; some can be overruled by force. */
  static void raise(Entry entry, SourceLines lines, Review review) throws Refusal {
    refuseUnread(entry.document(), lines);
    if (!review.force()) {
      refuseFaulty(entry.document());
      refuseExpired(entry, review);
    }
    refuseWithoutNextReview(entry, review);
  }

  /** The same for an exercise, which says nothing about the next review. */
  static void raise(Entry entry, SourceLines lines) throws Refusal {
    refuseUnread(entry.document(), lines);
    refuseFaulty(entry.document());
  }

  /** What is stamped must be what was judged. */
  private static void refuseUnread(Document document, SourceLines lines) throws Refusal {
    if (lines.bytes().length == 0) {
      throw new Refusal("it is empty, there is nothing to review");
    }
    if (document.text().isEmpty()) {
      throw new Refusal("it could not be read as text");
    }
    if (!document.text().equals(lines.asRead())) {
      throw new Refusal("it was changed just now: look at it again, then repeat this");
    }
  }

  private static void refuseFaulty(Document document) throws Refusal {
    Optional<Flaw> fault =
        document.flaws().stream().filter(flaw -> FAULTY.contains(flaw.kind())).findFirst();
    if (fault.isPresent()) {
      throw new Refusal(
          "its front matter has errors, fix line "
              + fault.get().at().line()
              + " first: "
              + fault.get().message());
    }
  }

  /** A review does not move a hard end, so the document would stay as red as it is. */
  private static void refuseExpired(Entry entry, Review review) throws Refusal {
    Optional<LocalDate> end =
        entry.freshness().schedule().expires().filter(day -> !day.isAfter(review.on()));
    if (end.isPresent()) {
      throw new Refusal(
          "it expired on "
              + end.get()
              + ", which no review changes: move that day, or retire it with 'status: archived'");
    }
  }

  private static void refuseWithoutNextReview(Entry entry, Review review) throws Refusal {
    Metadata.Review written = entry.document().metadata().review();
    boolean isGiven =
        written.reviewBy().filter(day -> day.value().isAfter(review.on())).isPresent();
    boolean isScheduled = entry.freshness().schedule().interval().isPresent();
    if (review.next().isEmpty() && !isGiven && !isScheduled) {
      throw new Refusal(
          "it has no review interval: give the day of its next review with"
              + " -Dhandbook.nextReview=yyyy-MM-dd");
    }
  }
}
