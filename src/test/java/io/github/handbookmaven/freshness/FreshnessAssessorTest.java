package io.github.handbookmaven.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.freshness.Freshness.State;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.model.Status;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FreshnessAssessorTest {

  @ParameterizedTest
  @CsvSource({
    "2024-01-31, 1 month, 2024-02-29",
    "2024-02-29, 1 year, 2025-02-28",
    "2023-01-31, P1M, 2023-02-28",
    "2024-01-31, 12 months, 2025-01-31",
    "2024-08-31, quarterly, 2024-11-30",
    "2024-01-01, 90d, 2024-03-31",
    "2024-01-01, 2w, 2024-01-15",
    "2024-03-30, P1D, 2024-03-31"
  })
  void theDueDayIsOneCalendarStepFromTheReview(String reviewed, String every, String due) {
    assertThat(Reviewed.on(reviewed).every(every).asOf("2025-06-01").schedule().due())
        .contains(LocalDate.parse(due));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-06-16, FRESH",
    "2026-06-17, DUE_SOON",
    "2026-06-30, DUE_SOON",
    "2026-07-01, OVERDUE",
    "2026-07-08, OVERDUE",
    "2026-07-09, STALE"
  })
  void aRunbookReviewedAtNewYearAgesDayByDay(String today, State state) {
    assertThat(Reviewed.on("2026-01-01").asOf(today).state()).isEqualTo(state);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-17, FRESH",
    "2026-12-18, DUE_SOON",
    "2027-01-01, OVERDUE",
    "2027-01-15, OVERDUE",
    "2027-01-16, STALE"
  })
  void anSopHasAYearAndTwoWeeks(String today, State state) {
    assertThat(Reviewed.on("2026-01-01").type(DocType.SOP).asOf(today).state()).isEqualTo(state);
  }

  @Test
  void withoutAUsableDateItWasNeverReviewed() {
    assertThat(Reviewed.never().asOf("2026-01-01").state()).isEqualTo(State.NEVER_REVIEWED);
    assertThat(Reviewed.on("2026-01-01").unreadable().asOf("2026-01-01").state())
        .isEqualTo(State.NEVER_REVIEWED);
  }

  @Test
  void theZeroOfClocksIsNoReview() {
    assertThat(Reviewed.on("1970-01-01").asOf("2026-01-01").state())
        .isEqualTo(State.NEVER_REVIEWED);
    assertThat(Reviewed.on("1970-01-01").asOf("2026-01-01").schedule().due()).isEmpty();
    assertThat(Reviewed.on("1970-01-01").type(DocType.NONE).asOf("2026-01-01").state())
        .isEqualTo(State.EXEMPT);
    assertThat(Reviewed.on("1970-01-02").asOf("2026-01-01").state()).isEqualTo(State.STALE);
  }

  @Test
  void tomorrowIsToleratedForOtherZonesButNoLaterDay() {
    assertThat(Reviewed.on("2026-01-02").asOf("2026-01-01").state()).isEqualTo(State.FRESH);
    Freshness future = Reviewed.on("2026-01-03").asOf("2026-01-01");
    assertThat(future.state()).isEqualTo(State.FUTURE_REVIEW);
    assertThat(future.schedule().due()).isEmpty();
  }

  @Test
  void itsHardEndBeatsItsReview() {
    Reviewed reviewed = Reviewed.on("2026-01-01").expiring("2026-02-01");
    assertThat(reviewed.asOf("2026-01-31").state()).isEqualTo(State.FRESH);
    assertThat(reviewed.asOf("2026-02-01").state()).isEqualTo(State.EXPIRED);
  }

  @Test
  void aDayGivenOutrightBeatsTheInterval() {
    Freshness freshness =
        Reviewed.on("2026-01-01").every("1 month").by("2026-05-01").asOf("2026-03-01");
    assertThat(freshness.state()).isEqualTo(State.FRESH);
    assertThat(freshness.schedule().due()).contains(LocalDate.parse("2026-05-01"));
    assertThat(freshness.schedule().notes())
        .containsExactly(
            "review_by says 2026-05-01 and the interval 2026-02-01; review_by was taken");
  }

  @Test
  void aDayGivenOutrightThatAReviewHasMetIsSpent() {
    Freshness freshness =
        Reviewed.on("2026-01-01").every("1 year").by("2026-01-01").asOf("2026-03-01");
    assertThat(freshness.schedule().due()).contains(LocalDate.parse("2027-01-01"));
    assertThat(freshness.schedule().notes())
        .containsExactly("review_by 2026-01-01 was met by the review of 2026-01-01");
  }

  @Test
  void aDayGivenOutrightCountsForADocumentNobodyReviewed() {
    assertThat(Reviewed.never().by("2026-05-01").asOf("2026-06-01").state()).isEqualTo(State.STALE);
  }

  @Test
  void anEventSchedulesNothing() {
    assertThat(Reviewed.on("2020-01-01").every("ad-hoc").asOf("2026-01-01").state())
        .isEqualTo(State.UNSCHEDULED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ARCHIVED", "DEPRECATED"})
  void whatIsKeptForTheRecordIsExempt(Status status) {
    assertThat(Reviewed.on("2001-01-01").status(status).asOf("2026-01-01").state())
        .isEqualTo(State.EXEMPT);
  }

  @Test
  void whatIsNoProcedureIsExemptUnlessItCarriesADateOrAPolicyDemandsAReview() {
    assertThat(Reviewed.never().type(DocType.NONE).asOf("2026-01-01").state())
        .isEqualTo(State.EXEMPT);
    assertThat(Reviewed.on("2025-12-31").type(DocType.NONE).asOf("2026-01-01").state())
        .isEqualTo(State.FRESH);
    assertThat(
            Reviewed.never()
                .type(DocType.NONE)
                .policy(Map.of("paths", "docs/**", "requireReview", "true"))
                .asOf("2026-01-01")
                .state())
        .isEqualTo(State.NEVER_REVIEWED);
  }

  @Test
  void everyValueTellsWhereItComesFrom() {
    Map<String, String> byType = Map.of("type", "runbook", "interval", "1 month");
    Map<String, String> byPath = Map.of("paths", "docs/**", "interval", "2 months");
    assertThat(Reviewed.on("2026-01-01").asOf("2026-01-02").schedule().intervalFrom())
        .isEqualTo(Provenance.DEFAULT);
    assertThat(
            Reviewed.on("2026-01-01").policy(byType).asOf("2026-01-02").schedule().intervalFrom())
        .isEqualTo(Provenance.TYPE_POLICY);
    Freshness both = Reviewed.on("2026-01-01").policy(byPath).policy(byType).asOf("2026-01-02");
    assertThat(both.schedule().intervalFrom()).isEqualTo(Provenance.PATH_POLICY);
    assertThat(both.schedule().interval()).contains("P2M");
    assertThat(
            Reviewed.on("2026-01-01")
                .every("3 months")
                .policy(byPath)
                .asOf("2026-01-02")
                .schedule()
                .intervalFrom())
        .isEqualTo(Provenance.FRONT_MATTER);
  }

  @Test
  void anExerciseIsDueOneIntervalAfterTheLast() {
    Freshness freshness =
        Reviewed.on("2026-01-01").exercised("2026-01-31", "1 month").asOf("2026-03-01");
    assertThat(freshness.exercise().due()).contains(LocalDate.parse("2026-02-28"));
    assertThat(freshness.exercise().required()).isTrue();
    assertThat(Reviewed.on("2026-01-01").asOf("2026-03-01").exercise())
        .isEqualTo(Freshness.Exercise.NONE);
  }

  @ParameterizedTest
  @CsvSource({
    "tr-TR, Pacific/Kiritimati",
    "ar-SA-u-nu-arab, Etc/GMT+12",
    "th-TH-u-ca-buddhist, Asia/Tehran"
  })
  void neitherLocaleNorZoneOfTheMachineMatters(String locale, String zone) {
    Locale before = Locale.getDefault();
    TimeZone zoneBefore = TimeZone.getDefault();
    try {
      Freshness here = Reviewed.on("2026-01-31").every("1 MONTH").asOf("2026-02-15");
      Locale.setDefault(Locale.forLanguageTag(locale));
      TimeZone.setDefault(TimeZone.getTimeZone(zone));
      assertThat(Reviewed.on("2026-01-31").every("1 MONTH").asOf("2026-02-15")).isEqualTo(here);
    } finally {
      Locale.setDefault(before);
      TimeZone.setDefault(zoneBefore);
    }
  }
}
