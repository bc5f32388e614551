package io.github.handbookmaven.rule.builtin.freshness;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.ShellWord;
import io.github.handbookmaven.model.Status;
import io.github.handbookmaven.practice.ReaderRegister;
import io.github.handbookmaven.practice.Readership;
import io.github.handbookmaven.practice.Readership.Reader;
import io.github.handbookmaven.practice.Readership.Standing;
import io.github.handbookmaven.rule.HandbookRule;
import io.github.handbookmaven.rule.Mistake;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Severity;
import io.github.handbookmaven.rule.words.ReaderWords;
import java.util.List;
import java.util.stream.Stream;

/** Whoever never read how it is done does it some other way. */
@Mistake(severity = Severity.WARNING)
public final class ReadingMissing implements HandbookRule {
  @Override
  public Stream<Observation> inspect(Handbook handbook, Options options) {
    boolean isNamed = handbook.readers().isNamed();
    List<Entry> asked = handbook.entries().stream().filter(ReadingMissing::isAsked).toList();
    Stream<Integer> unreadable =
        asked.isEmpty() ? Stream.empty() : handbook.readers().unreadable().stream();
    return Stream.concat(
        asked.stream()
            .filter(entry -> !missing(entry).isEmpty())
            .map(entry -> observation(entry, isNamed)),
        unreadable.map(ReadingMissing::line));
  }

  private static boolean isAsked(Entry entry) {
    return isInForce(entry) && entry.practice().readership().required() > 0;
  }

  private static boolean isInForce(Entry entry) {
    return entry.status() == Status.ACTIVE && entry.document().isRead();
  }

  private static List<Reader> missing(Entry entry) {
    return entry.practice().readership().required(Standing.MISSING);
  }

  private static Observation observation(Entry entry, boolean isNamed) {
    Readership readership = entry.practice().readership();
    List<Reader> missing = missing(entry);
    boolean isOne = isNamed ? missing.size() == 1 : readership.required() == 1;
    return Observation.of(
            entry.document().titlePlace(),
            ReaderWords.subject(missing, readership.required(), isNamed)
                + (isOne ? " has" : " have")
                + " not read it",
            "whoever reads it records that with handbook:acknowledge -Dhandbook.document="
                + ShellWord.of(entry.id()))
        .about(entry.id());
  }

  /** Who stands there may have read everything. */
  private static Observation line(int number) {
    return Observation.of(
            Place.line(ReaderRegister.FILE, number),
            "this line is no reading, so whoever it was about counts as one who has not read",
            "write it as document,digest,reader,yyyy-MM-dd, or take it out")
        .about(ReaderRegister.FILE + " " + number);
  }
}
