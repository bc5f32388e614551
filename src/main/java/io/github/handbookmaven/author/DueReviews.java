package io.github.handbookmaven.author;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.freshness.Freshness;
import io.github.handbookmaven.publish.calendar.ReviewPlan;
import io.github.handbookmaven.publish.calendar.ReviewPlan.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

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
              lines.add((owner.isEmpty() ? "owned by nobody" : owner) + ":");
              items.forEach(item -> lines.addAll(lines(item)));
            });
    return lines;
  }

  private static String counted(int documents) {
    return documents == 1 ? "1 document needs" : documents + " documents need";
  }

  private List<String> lines(Item item) {
    Entry entry = item.entry();
    String reviewer = item.owner().isEmpty() ? "NAME" : item.owner();
    return List.of(
        "  " + entry.path() + ": " + state(item),
        "    "
            + command
            + " -Dhandbook.document="
            + shellWord(entry.id())
            + " -Dhandbook.reviewer="
            + shellWord(reviewer));
  }

  private static String state(Item item) {
    Freshness freshness = item.entry().freshness();
    String due = freshness.schedule().due().map(day -> ", due " + day).orElse("");
    String late = item.daysOverdue() == 0 ? "" : " (" + item.daysOverdue() + " days ago)";
    int changes = freshness.drift().size();
    String drift = changes == 0 ? "" : ", " + changes + " changed since its review";
    return freshness.state().word() + due + late + drift;
  }

  /** Names of files are anybody's: what a shell would act on is quoted. */
  private static String shellWord(String text) {
    String plain = text.replaceAll("\\p{Cntrl}", "?");
    return plain.matches("[A-Za-z0-9@%+=:,./_-]+")
        ? plain
        : "'" + plain.replace("'", "'\\''") + "'";
  }
}
