package io.github.handbookmaven.rule;

import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.rule.EarlierFindings.Earlier;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * What changed since an earlier day: a finding is the same where rule and fingerprint are, at its
 * path first, then wherever its file has moved. Of reviews that fall due each rule follows another:
 * a document that was overdue and is stale got worse, and nothing about it is new or fixed.
 *
 * @param since the earlier day
 * @param added what was not found then
 * @param worse what was found then and is more severe now
 * @param fixed what was found then and is not any more
 */
public record Trend(
    LocalDate since, List<Finding> added, List<Finding> worse, List<Baseline.Known> fixed) {
  private static final List<String> REVIEWS =
      List.of("review-due-soon", "review-overdue", "review-stale", "expired");

  /** Copies what could change. */
  public Trend {
    Objects.requireNonNull(since, "since");
    added = List.copyOf(added);
    worse = List.copyOf(worse);
    fixed = List.copyOf(fixed);
  }

  /**
   * Holds today's findings against those of an earlier day.
   *
   * @param earlier those of that day
   * @param today today's; silenced ones are left out
   * @return what changed, in today's order, what was fixed in that day's
   */
  public static Trend between(EarlierFindings earlier, List<Finding> today) {
    Matching matching = new Matching(earlier.findings());
    List<Finding> left = today.stream().filter(Finding::isActive).toList();
    left = matching.take(left, Trend::finding, Trend::known, Trend::isAtTheSamePath);
    left = matching.take(left, Trend::finding, Trend::known, (finding, any) -> true);
    left = matching.take(left, Trend::review, Trend::review, (finding, any) -> true);
    return new Trend(
        earlier.day(),
        left,
        matching.worse.stream().sorted().toList(),
        matching.left.stream().map(Earlier::known).toList());
  }

  private static String finding(Finding finding) {
    return finding.rule() + " " + finding.fingerprint();
  }

  private static String known(Earlier earlier) {
    return earlier.known().rule() + " " + earlier.known().fingerprint();
  }

  private static boolean isAtTheSamePath(Finding finding, Earlier earlier) {
    return earlier.known().path().equals(finding.at().path());
  }

  private static String review(Finding finding) {
    return review(finding.rule(), finding.at().path());
  }

  private static String review(Earlier earlier) {
    return review(earlier.known().rule(), earlier.known().path());
  }

  private static String review(String rule, RepoPath path) {
    return REVIEWS.contains(rule) ? path.value() : "";
  }

  private static boolean isWorse(Finding now, Earlier before) {
    return now.severity().compareTo(before.severity()) > 0
        || REVIEWS.indexOf(now.rule()) > REVIEWS.indexOf(before.known().rule());
  }

  /** What of the earlier day nobody has found again so far. */
  private static final class Matching {
    private Collection<Earlier> left;
    private final List<Finding> worse = new ArrayList<>();

    Matching(List<Earlier> earlier) {
      this.left = earlier;
    }

    /** Takes pairs with the same key; those without a key, or without their pair, are left. */
    List<Finding> take(
        List<Finding> findings,
        Function<Finding, String> key,
        Function<Earlier, String> earlierKey,
        BiPredicate<Finding, Earlier> isMeant) {
      Map<String, Deque<Earlier>> byKey = new LinkedHashMap<>();
      left.forEach(
          each ->
              byKey.computeIfAbsent(earlierKey.apply(each), any -> new ArrayDeque<>()).add(each));
      byKey.remove("");
      List<Earlier> taken = new ArrayList<>();
      List<Finding> rest = new ArrayList<>();
      for (Finding finding : findings) {
        Deque<Earlier> alike = byKey.getOrDefault(key.apply(finding), new ArrayDeque<>());
        alike.stream()
            .filter(each -> isMeant.test(finding, each))
            .findFirst()
            .ifPresentOrElse(
                each -> {
                  alike.remove(each);
                  taken.add(each);
                  if (isWorse(finding, each)) {
                    worse.add(finding);
                  }
                },
                () -> rest.add(finding));
      }
      left = without(left, taken);
      return rest;
    }

    private static List<Earlier> without(Collection<Earlier> all, List<Earlier> taken) {
      Map<Earlier, Integer> counts = new LinkedHashMap<>();
      taken.forEach(each -> counts.merge(each, 1, Integer::sum));
      return all.stream().filter(each -> counts.merge(each, -1, Integer::sum) < 0).toList();
    }
  }
}
