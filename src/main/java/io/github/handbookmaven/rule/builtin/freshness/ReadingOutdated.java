package io.github.handbookmaven.rule.builtin.freshness;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.ShellWord;
import io.github.handbookmaven.model.Status;
import io.github.handbookmaven.practice.Readership;
import io.github.handbookmaven.practice.Readership.Reader;
import io.github.handbookmaven.practice.Readership.Standing;
import io.github.handbookmaven.rule.HandbookRule;
import io.github.handbookmaven.rule.Mistake;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Severity;
import io.github.handbookmaven.rule.words.ReaderWords;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whoever read the old text works by the old text. */
@Mistake(severity = Severity.WARNING)
public final class ReadingOutdated implements HandbookRule {
  @Override
  public Stream<Observation> inspect(Handbook handbook, Options options) {
    boolean isNamed = handbook.readers().isNamed();
    return handbook.entries().stream()
        .filter(entry -> isInForce(entry) && !outdated(entry).isEmpty())
        .map(entry -> observation(entry, isNamed));
  }

  private static boolean isInForce(Entry entry) {
    return entry.status() == Status.ACTIVE && entry.document().isRead();
  }

  private static List<Reader> outdated(Entry entry) {
    return entry.practice().readership().required(Standing.OUTDATED);
  }

  private static Observation observation(Entry entry, boolean isNamed) {
    Readership readership = entry.practice().readership();
    List<Reader> outdated = outdated(entry);
    return Observation.of(
            place(entry, outdated),
            ReaderWords.subject(outdated, readership.required(), isNamed)
                + " read an older text: "
                + ReaderWords.changes(outdated),
            "whoever has read what changed records that with"
                + " handbook:acknowledge -Dhandbook.document="
                + ShellWord.of(entry.id()))
        .about(entry.id());
  }

  /** The first section that changed, where anybody noted that. */
  private static Place place(Entry entry, List<Reader> outdated) {
    return outdated.stream()
        .map(Reader::change)
        .flatMap(Optional::stream)
        .flatMap(change -> change.sections().stream())
        .min(Comparator.comparingInt(Readership.Changed::line))
        .map(section -> Place.line(entry.path(), Math.max(1, section.line())))
        .orElseGet(() -> entry.document().titlePlace());
  }
}
