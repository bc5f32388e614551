package io.github.handbookmaven.publish.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.freshness.Reviewed;
import io.github.handbookmaven.rule.ShelfOf;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class ReviewCalendarTest {
  private static String text(Handbook handbook, Optional<URI> address) {
    return new ReviewCalendar(handbook, address, ReviewPlan.of(handbook))
        .text(handbook.project().name(), handbook.entries());
  }

  private static String calendar(Reviewed reviewed) {
    return text(ShelfOf.with(reviewed, "2026-03-01"), Optional.empty());
  }

  @Test
  void itHasAName() {
    assertThat(calendar(Reviewed.on("2026-01-01"))).containsPattern("X-WR-CALNAME:.+: reviews");
  }

  @Test
  void anEventLeadsToItsPageWhereTheHandbooksAddressIsKnown() {
    String calendar =
        text(
            ShelfOf.with(Reviewed.on("2026-01-01"), "2026-03-01"),
            Optional.of(URI.create("https://acme.example/handbook/")));
    assertThat(Biweekly.parse(calendar).first().getEvents().get(0).getUrl().getValue())
        .isEqualTo("https://acme.example/handbook/docs/a.html");
  }

  @Test
  void whatNobodyReviewedStandsWhereThePlanProposesIt() {
    VEvent event = Biweekly.parse(calendar(Reviewed.never())).first().getEvents().get(0);
    assertThat(event.getSummary().getValue()).isEqualTo("First review (proposed): A");
    assertThat(event.getDateStart().getValue().getRawComponents().toString()).contains("20260301");
  }

  @Test
  void anotherLibraryReadsOneAllDayEventForADocument() {
    ICalendar read = Biweekly.parse(calendar(Reviewed.on("2026-01-01"))).first();
    assertThat(read.validate(ICalVersion.V2_0).getWarnings()).isEmpty();
    VEvent event = read.getEvents().get(0);
    assertThat(event.getSummary().getValue()).isEqualTo("Review: A");
    assertThat(event.getDateStart().getValue().hasTime()).isFalse();
    assertThat(event.getDateStart().getValue().getRawComponents().toString()).contains("20260701");
    assertThat(event.getDescription().getValue())
        .isEqualTo("docs/a.md\nOwner: @acme/ops\nLast reviewed: 2026-01-01");
  }

  @Test
  void theEventKeepsItsIdentityWhenItsDayMoves() {
    assertThat(uid(calendar(Reviewed.on("2026-01-01"))))
        .isEqualTo(uid(calendar(Reviewed.on("2026-02-01"))));
  }

  private static String uid(String calendar) {
    return Biweekly.parse(calendar).first().getEvents().get(0).getUid().getValue();
  }

  @Test
  void theSameDocumentsGiveTheSameBytesOnEveryMachine() {
    String here = calendar(Reviewed.on("2026-01-01"));
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(calendar(Reviewed.on("2026-01-01"))).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }
}
