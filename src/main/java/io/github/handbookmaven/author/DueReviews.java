package io.github.handbookmaven.author;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.freshness.Freshness;
import io.github.handbookmaven.model.ShellWord;
import io.github.handbookmaven.publish.calendar.ReviewPlan;
import io.github.handbookmaven.publish.calendar.ReviewPlan.Item;
import io.github.handbookmaven.publish.text.Printable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What is to be reviewed, person by person, with the command that records each review. */
public final class DueReviews {
  private final Handbook handbook;
  private final String command;

  /**
   * The reviews due in a handbook.
   *
   * @param handbook all documents, judged
   * @param command how the goal is called where this is read, such as {@code mvn handbook:review}
   */
  public DueReviews(Handbook handbook, String command) {
    this.handbook = Objects.requireNonNull(handbook, "handbook");
    this.command = Objects.requireNonNull(command, "command");
  }

  /**
   * The list as lines of text.
   *
   * @return at least one line
   */
  public List<String> lines() {
    ReviewPlan plan = ReviewPlan.of(handbook);
    if (plan.pressing().isEmpty()) {
      return List.of("no document needs a review on " + handbook.today());
    }
    List<String> lines = new ArrayList<>();
    lines.add(counted(plan.pressing().size()) + " a review on " + handbook.today());
    plan.byOwner()
        .forEach(
            (owner, items) -> {
              lines.add((owner.isEmpty() ? "owned by nobody" : Printable.line(owner)) + ":");
              items.forEach(item -> lines.addAll(lines(item)));
            });
    return lines;
  }

  private static String counted(int documents) {
    return documents == 1 ? "1 document needs" : documents + " documents need";
  }

  /** Who types the command is the reviewer: a name printed here would be stamped unread. */
  private List<String> lines(Item item) {
    Entry entry = item.entry();
    return List.of(
        "  " + Printable.line(entry.path() + ": " + state(item)),
        "    " + command + " -Dhandbook.document=" + ShellWord.of(entry.id()));
  }

  private static String state(Item item) {
    Freshness freshness = item.entry().freshness();
    String late = item.daysOverdue() == 0 ? "" : " (" + item.daysOverdue() + " days ago)";
    int changes = freshness.drift().size();
    String drift = changes == 0 ? "" : ", " + changes + " changed since its review";
    return freshness.state().word() + day(freshness) + late + drift;
  }

  private static String day(Freshness freshness) {
    Freshness.Schedule schedule = freshness.schedule();
    return switch (freshness.state()) {
      case EXPIRED -> day(", expired on ", schedule.expires());
      case FUTURE_REVIEW -> day(", its review is dated ", schedule.lastReviewed());
      case NEVER_REVIEWED, UNSCHEDULED, EXEMPT -> "";
      case FRESH, DUE_SOON, OVERDUE, STALE, SUSPECT, UNKNOWN -> day(", due ", schedule.due());
    };
  }

  private static String day(String words, Optional<LocalDate> day) {
    return day.map(date -> words + date).orElse("");
  }
}
