package io.github.handbookmaven.rule.builtin.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.freshness.Reviewed;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.ShelfOf;
import java.util.Map;
import org.junit.jupiter.api.Test;

class IntervalTooLongTest {
  private final IntervalTooLong rule = new IntervalTooLong();

  @Test
  void anIntervalBeyondThePolicysIsReported() {
    assertThat(
            ShelfOf.seen(
                rule,
                Reviewed.on("2026-01-01")
                    .every("2 years")
                    .policy(Map.of("paths", "docs/**", "maxInterval", "1 year")),
                "2026-01-02"))
        .extracting(Observation::message)
        .containsExactly(
            "its next review is further away than the 1 year the policy for its folder allows");
  }

  @Test
  void aDayGivenOutrightIsMeasuredToo() {
    assertThat(
            ShelfOf.seen(
                rule,
                Reviewed.on("2026-01-01")
                    .by("2027-01-02")
                    .policy(Map.of("paths", "docs/**", "maxInterval", "1 year")),
                "2026-01-02"))
        .hasSize(1);
  }

  @Test
  void anIntervalStaysTooLongWhenItIsOverdue() {
    assertThat(
            ShelfOf.seen(
                rule,
                Reviewed.on("2020-01-01")
                    .every("2 years")
                    .policy(Map.of("paths", "docs/**", "maxInterval", "1 year")),
                "2026-01-02"))
        .hasSize(1);
  }

  @Test
  void twelveMonthsAreNoLongerThanAYear() {
    assertThat(
            ShelfOf.seen(
                rule,
                Reviewed.on("2026-01-01")
                    .every("12 months")
                    .policy(Map.of("paths", "docs/**", "maxInterval", "1 year")),
                "2026-01-02"))
        .isEmpty();
  }

  @Test
  void withoutAPolicyNoIntervalIsTooLong() {
    assertThat(ShelfOf.seen(rule, Reviewed.on("2026-01-01").every("20 years"), "2026-01-02"))
        .isEmpty();
  }

  @Test
  void neverIsLongerThanAnyPolicyAllows() {
    assertThat(
            ShelfOf.seen(
                rule,
                Reviewed.on("2026-01-01")
                    .every("ad-hoc")
                    .policy(Map.of("type", "runbook", "maxInterval", "6 months")),
                "2026-01-02"))
        .extracting(Observation::message)
        .containsExactly(
            "it schedules no review, but the policy for its type allows 6 months at most");
  }
}
