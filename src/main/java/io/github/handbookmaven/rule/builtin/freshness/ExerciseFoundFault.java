package io.github.handbookmaven.rule.builtin.freshness;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.model.Excerpt;
import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.ShellWord;
import io.github.handbookmaven.practice.InPractice.Fault;
import io.github.handbookmaven.practice.LoggedRun.Outcome;
import io.github.handbookmaven.practice.RunRecord;
import io.github.handbookmaven.rule.HandbookRule;
import io.github.handbookmaven.rule.Mistake;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Severity;
import io.github.handbookmaven.rule.words.ReviewPlace;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What failed when it was tried fails again in the night, unless somebody mends the text. */
@Mistake(severity = Severity.WARNING)
public final class ExerciseFoundFault implements HandbookRule {
  private static final int LONGEST = 80;
  private static final int MOST_NAMED = 3;

  @Override
  public Stream<Observation> inspect(Handbook handbook, Options options) {
    return handbook.entries().stream()
        .filter(entry -> !entry.practice().faults().isEmpty() && !ReviewPlace.isExempt(entry))
        .flatMap(ExerciseFoundFault::observations);
  }

  private static Stream<Observation> observations(Entry entry) {
    RunRecord run = entry.practice().runs().get(0);
    Stream<Observation> failed =
        faults(entry, Outcome.FAILED).stream().map(fault -> failure(entry, run, fault));
    List<Fault> skipped = faults(entry, Outcome.SKIPPED);
    return skipped.isEmpty()
        ? failed
        : Stream.concat(failed, Stream.of(omission(entry, run, skipped)));
  }

  private static List<Fault> faults(Entry entry, Outcome outcome) {
    return entry.practice().faults().stream()
        .filter(fault -> fault.step().outcome() == outcome)
        .toList();
  }

  private static Observation failure(Entry entry, RunRecord run, Fault fault) {
    String note = fault.step().note();
    return Observation.of(
            place(entry, fault),
            "step "
                + step(fault)
                + " failed in the run of "
                + run.day()
                + (note.isEmpty() ? "" : ": " + Excerpt.ofWords(line(note), LONGEST)),
            remedy(entry, run))
        .about(entry.id() + " failed " + fault.step().text());
  }

  /** Of two branches one is left out rightly, so it is told once, and mildly. */
  private static Observation omission(Entry entry, RunRecord run, List<Fault> skipped) {
    String steps = skipped.size() == 1 ? "a step was" : skipped.size() + " steps were";
    return Observation.of(
            place(entry, skipped.get(0)),
            steps + " skipped in the run of " + run.day() + ": " + names(skipped),
            "say in the text when a step is not needed, or run it whole; " + again(entry))
        .about(entry.id() + " skipped")
        .rated(Severity.NOTE);
  }

  private static String names(List<Fault> faults) {
    int more = faults.size() - MOST_NAMED;
    return faults.stream()
            .limit(MOST_NAMED)
            .map(ExerciseFoundFault::step)
            .collect(Collectors.joining(", "))
        + (more > 0 ? " and " + more + " more" : "");
  }

  private static Place place(Entry entry, Fault fault) {
    return fault.line() > 0
        ? Place.line(entry.path(), fault.line())
        : entry.document().titlePlace();
  }

  private static String step(Fault fault) {
    return "'" + Excerpt.ofWords(line(fault.step().text()), LONGEST) + "'";
  }

  private static String line(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }

  private static String remedy(Entry entry, RunRecord run) {
    return "fix the text (the record is "
        + run.file()
        + "); where the text is right, "
        + again(entry);
  }

  private static String again(Entry entry) {
    return "record the next run that passes with handbook:exercise -Dhandbook.document="
        + ShellWord.of(entry.id());
  }
}
