package io.github.handbookmaven.publish.html.page.practice;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.model.Status;
import io.github.handbookmaven.publish.html.page.frame.DocumentRow;
import io.github.handbookmaven.publish.html.page.frame.PageContext;
import java.util.List;

/** What the dashboard tells of runs. */
public final class PracticePart {
  private final PageContext shelf;

  /**
   * The runs of an edition.
   *
   * @param shelf what every page draws on
   */
  public PracticePart(PageContext shelf) {
    this.shelf = shelf;
  }

  /**
   * How many runbooks were ever exercised.
   *
   * @return a sentence; empty where there is no runbook
   */
  public String sentence() {
    long all = shelf.handbook().entries().stream().filter(PracticePart::isToExercise).count();
    int never = unexercised().size();
    if (all == 0) {
      return "";
    }
    return never == all
        ? shelf.labels().text("exercised_none", all)
        : shelf.labels().text("exercised_some", all - never, all);
  }

  /**
   * What was never exercised, where anything was.
   *
   * @return runbooks in force, by title; none where nobody keeps records of that here
   */
  public List<DocumentRow> toExercise() {
    long all = shelf.handbook().entries().stream().filter(PracticePart::isToExercise).count();
    List<Entry> never = unexercised();
    boolean isAsked = never.stream().anyMatch(entry -> entry.freshness().exercise().required());
    return never.size() < all || isAsked ? shelf.rows(never.stream()) : List.of();
  }

  private List<Entry> unexercised() {
    return shelf.handbook().entries().stream()
        .filter(PracticePart::isToExercise)
        .filter(entry -> entry.freshness().exercise().last().isEmpty())
        .filter(entry -> entry.practice().runs().isEmpty())
        .toList();
  }

  private static boolean isToExercise(Entry entry) {
    return entry.type() == DocType.RUNBOOK && entry.status() == Status.ACTIVE;
  }
}
