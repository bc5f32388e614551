package io.github.handbookmaven.publish.html.page.practice;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.model.Excerpt;
import io.github.handbookmaven.model.Located;
import io.github.handbookmaven.model.Metadata.Review;
import io.github.handbookmaven.practice.LoggedRun;
import io.github.handbookmaven.practice.LoggedRun.Outcome;
import io.github.handbookmaven.practice.RunRecord;
import io.github.handbookmaven.publish.html.page.frame.NamedLink;
import io.github.handbookmaven.publish.html.page.frame.PageContext;
import io.github.handbookmaven.publish.html.template.Labels;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The runs of a document, the newest first. */
public final class RunsPart {
  private static final int SHOWN = 10;
  private static final int LONGEST = 160;

  /** Nobody's address is published because a log held it once. */
  private static final Pattern ADDRESS = Pattern.compile("[^\\s@]@[^\\s@.]++\\.\\S");

  private final PageContext shelf;
  private final Labels labels;

  /**
   * The runs of an edition's documents.
   *
   * @param shelf what every page draws on
   */
  public RunsPart(PageContext shelf) {
    this.shelf = shelf;
    this.labels = shelf.labels();
  }

  /**
   * A document's runs.
   *
   * @param entry the document
   * @return the latest, those without a log included
   */
  public List<RunView> of(Entry entry) {
    List<RunRecord> runs = entry.practice().runs();
    Stream<RunView> filed = runs.stream().limit(SHOWN).map(run -> view(run, entry));
    return Stream.concat(unlogged(entry.document().metadata().review(), runs), filed).toList();
  }

  /** What front matter alone tells. */
  private Stream<RunView> unlogged(Review review, List<RunRecord> runs) {
    Optional<LocalDate> last = review.lastExercised().map(Located::value);
    String by = review.exercisedBy().map(Located::value).orElse("");
    NamedLink nothing = new NamedLink("", "");
    String outcome = labels.text("run_unlogged");
    return last
        .filter(day -> runs.isEmpty() || runs.get(0).day().isBefore(day))
        .map(day -> new RunView(shelf.day(last), person(by), outcome, "quiet", List.of(), nothing))
        .stream();
  }

  private RunView view(RunRecord record, Entry entry) {
    LoggedRun run = record.run();
    boolean isSound = run.count(Outcome.FAILED) == 0;
    boolean isOfThisText = run.revision().equals(entry.document().content().digest());
    String older = isOfThisText ? "" : " " + labels.text("run_of_older_text");
    return new RunView(
        shelf.day(Optional.of(record.day())),
        person(run.by()),
        outcome(run) + older,
        isSound ? "good" : isOfThisText ? "bad" : "quiet",
        run.steps(Outcome.FAILED).map(RunsPart::fault).toList(),
        new NamedLink(record.file().name(), shelf.forge().file(record.file(), Optional.empty())));
  }

  private String outcome(LoggedRun run) {
    int failed = run.count(Outcome.FAILED);
    int skipped = run.count(Outcome.SKIPPED);
    return labels.text("run_done", run.count(Outcome.DONE), run.steps().size())
        + (failed == 0 ? "" : ", " + labels.text("run_failed_steps", failed))
        + (skipped == 0 ? "" : ", " + labels.text("run_skipped_steps", skipped));
  }

  private static String fault(LoggedRun.Step step) {
    String note = step.note().replaceAll("\\s+", " ");
    return Excerpt.ofWords(step.text(), LONGEST)
        + (note.isEmpty() ? "" : " — " + Excerpt.ofWords(note, LONGEST));
  }

  private static String person(String name) {
    return ADDRESS.matcher(name).find() ? "" : name;
  }
}
