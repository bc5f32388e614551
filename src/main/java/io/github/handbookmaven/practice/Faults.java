package io.github.handbookmaven.practice;

import io.github.handbookmaven.model.Block;
import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.Located;
import io.github.handbookmaven.model.Section;
import io.github.handbookmaven.practice.InPractice.Fault;
import io.github.handbookmaven.practice.LoggedRun.Outcome;
import io.github.handbookmaven.practice.LoggedRun.Step;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What did not work in a run, as long as nothing was done about it. */
final class Faults {
  private static final int SHORTEST = 8;

  private Faults() {}

  /** Empty where the text changed since, or nobody noted which text it was. */
  static List<Fault> of(RunRecord record, Document document) {
    boolean isOfThisText = record.run().revision().equals(document.content().digest());
    if (!isOfThisText || wasExercisedAfter(record.day(), document)) {
      return List.of();
    }
    return record.run().steps().stream()
        .filter(step -> step.outcome() != Outcome.DONE)
        .map(step -> new Fault(step, lineOf(step, document)))
        .toList();
  }

  private static boolean wasExercisedAfter(LocalDate day, Document document) {
    Optional<Located<LocalDate>> last = document.metadata().review().lastExercised();
    return last.filter(written -> written.value().isAfter(day)).isPresent();
  }

  private static int lineOf(Step step, Document document) {
    List<Section> own =
        document.sections().stream()
            .filter(section -> plain(section.heading()).equals(plain(step.section())))
            .toList();
    return Stream.concat(own.stream(), document.sections().stream())
        .flatMap(section -> lineIn(section, plain(step.text())).stream())
        .findFirst()
        .orElse(0);
  }

  /** A step is an item of a list, or the whole section. */
  private static Optional<Integer> lineIn(Section section, String text) {
    return section.blocks().stream()
        .filter(block -> block.kind().isItem() && isSame(plain(block.text()), text))
        .map(Block::line)
        .findFirst()
        .or(
            () ->
                Optional.of(section)
                    .filter(one -> isSame(plain(one.heading()), text))
                    .map(Section::line));
  }

  /** Logs shorten what is long, and add to headings how their text begins. */
  private static boolean isSame(String written, String logged) {
    return written.equals(logged)
        || written.length() >= SHORTEST && (logged.startsWith(written) || logged.endsWith(written))
        || logged.length() >= SHORTEST && written.startsWith(logged);
  }

  private static String plain(String text) {
    return text.replaceAll("\\s+", " ").strip();
  }
}
