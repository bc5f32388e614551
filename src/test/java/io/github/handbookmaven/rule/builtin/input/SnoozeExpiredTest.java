package io.github.handbookmaven.rule.builtin.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Rules;
import java.util.List;
import org.junit.jupiter.api.Test;

class SnoozeExpiredTest {

  private static List<Observation> on(String day) {
    return Rules.ask(
            new SnoozeExpired(),
            HandbookOf.file(
                    "docs/a.md",
                    """
                    # Restart the proxy

                    <!-- handbook:snooze missing-escalation 2026-09-30 rota is being rebuilt -->
                    <!-- handbook:ignore missing-scope for good -->
                    1. Restart it.
                    """)
                .today(day)
                .build(),
            Options.NONE)
        .toList();
  }

  @Test
  void aSnoozeIsReportedTheDayAfterItEnds() {
    assertThat(on("2026-10-01"))
        .singleElement()
        .returns(Place.line(new RepoPath("docs/a.md"), 3), each -> lineOf(each.at()))
        .returns("the snooze of 'missing-escalation' ended on 2026-09-30", Observation::message);
  }

  @Test
  void itsLastDayIsStillCoveredAndAnIgnoreNeverEnds() {
    assertThat(on("2026-09-30")).isEmpty();
  }

  @Test
  void aSnoozeShownAsCodeHidesNothingAndEndsNever() {
    HandbookOf project =
        HandbookOf.file(
                "docs/a.md",
                """
                # How to snooze

                ```html
                <!-- handbook:snooze missing-escalation 2026-09-30 rota is being rebuilt -->
                ```
                """)
            .today("2026-10-01");

    assertThat(Rules.ask(new SnoozeExpired(), project.build(), Options.NONE)).isEmpty();
  }

  private static Place lineOf(Place place) {
    return Place.line(place.path(), place.line());
  }
}
