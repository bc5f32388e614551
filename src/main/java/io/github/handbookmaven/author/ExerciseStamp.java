package io.github.handbookmaven.author;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.Located;
import java.time.LocalDate;
import java.util.Optional;

/** Writes into a document that it was exercised, as a review is written. */
final class ExerciseStamp {
  private ExerciseStamp() {}

  /** The document's bytes with the exercise in them; the same where a later one stands there. */
  static byte[] stamp(Entry entry, byte[] before, Exercise exercise) throws Refusal {
    Document document = entry.document();
    SourceLines lines = SourceLines.of(before);
    Objections.raise(entry, lines);
    if (isLater(document, exercise.on())) {
      return before;
    }
    try {
      FrontMatterEditor editor = new FrontMatterEditor(document.path(), lines);
      editor.ensureFrontMatter();
      editor.set("last_exercised", exercise.on().toString());
      if (exercise.by().isPresent()) {
        editor.set("exercised_by", exercise.by().get());
      }
    } catch (FrontMatterEditor.NotInPlace notInPlace) {
      throw new Refusal(notInPlace.getMessage() + ", so it cannot be stamped in place");
    }
    refuseWhatWouldBeReadOtherwise(document, Stamper.read(document, lines), exercise);
    return lines.bytes();
  }

  private static boolean isLater(Document document, LocalDate day) {
    return document
        .metadata()
        .review()
        .lastExercised()
        .filter(written -> written.value().isAfter(day))
        .isPresent();
  }

  private static void refuseWhatWouldBeReadOtherwise(
      Document before, Document after, Exercise exercise) throws Refusal {
    Optional<LocalDate> read = after.metadata().review().lastExercised().map(Located::value);
    boolean isStamped = read.equals(Optional.of(exercise.on()));
    boolean isOtherwiseSame =
        before.content().digest().equals(after.content().digest())
            && before.title().text().equals(after.title().text());
    if (!isStamped || !isOtherwiseSame) {
      throw new Refusal("a stamp would not be read as it is meant in a document written like this");
    }
  }
}
