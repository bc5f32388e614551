package io.github.handbookmaven.mojo.console;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.freshness.Freshness.State;
import io.github.handbookmaven.mojo.maven.GoalCommand;
import io.github.handbookmaven.publish.Edition;
import io.github.handbookmaven.rule.Finding;
import io.github.handbookmaven.rule.Finding.Silence;
import io.github.handbookmaven.rule.Severity;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What to do after a look at the documents: the way to a published handbook by what is printed.
 *
 * @param command how our goals are typed here
 * @param publishing what publishes the handbook here: {@code mvn site}, or our goal
 */
public record NextSteps(GoalCommand command, String publishing) {
  private static final Set<State> TO_REVIEW =
      EnumSet.of(
          State.NEVER_REVIEWED,
          State.DUE_SOON,
          State.OVERDUE,
          State.STALE,
          State.EXPIRED,
          State.SUSPECT);

  /** The lines that say it. */
  public List<String> after(Edition edition) {
    List<String> steps = new ArrayList<>();
    if (hasWarnings(edition.findings())) {
      steps.add(
          "fix what is listed above, or record it with '"
              + command.of("baseline")
              + "' so that only what is new is told");
    } else if (hasKnown(edition.findings())) {
      steps.add("nothing new; what the baseline silences is still to be fixed");
    }
    long toReview = edition.handbook().entries().stream().filter(NextSteps::isToReview).count();
    if (toReview > 0) {
      steps.add(
          "'"
              + command.of("review")
              + "' lists "
              + (toReview == 1 ? "the document" : "the " + toReview + " documents")
              + " to review");
    }
    steps.add("'" + publishing + "' publishes the handbook");
    return lines(steps);
  }

  private static boolean hasWarnings(List<Finding> findings) {
    return findings.stream()
        .anyMatch(finding -> finding.isActive() && finding.severity() != Severity.NOTE);
  }

  private static boolean hasKnown(List<Finding> findings) {
    return findings.stream()
        .flatMap(finding -> finding.silenced().stream())
        .anyMatch(silence -> silence.kind() == Silence.Kind.BASELINE);
  }

  private static boolean isToReview(Entry entry) {
    return TO_REVIEW.contains(entry.freshness().state());
  }

  private static List<String> lines(List<String> steps) {
    List<String> lines = new ArrayList<>();
    for (String step : steps) {
      lines.add((lines.isEmpty() ? "next: " : "then: ") + step);
    }
    return lines;
  }
}
