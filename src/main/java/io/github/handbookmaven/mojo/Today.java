package io.github.handbookmaven.mojo;

import io.github.handbookmaven.model.SettingsException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The day a goal judges on: the one place that looks at the clock.
 *
 * @param today the day
 * @param zone the zone it is told in
 */
record Today(LocalDate today, ZoneId zone) {

  static Today of(String today, String zone) {
    ZoneId read = zone(zone);
    return today == null || today.isBlank()
        ? new Today(LocalDate.now(Clock.system(read)), read)
        : new Today(day(today.strip()), read);
  }

  private static ZoneId zone(String zone) {
    try {
      return ZoneId.of(zone.strip());
    } catch (DateTimeException e) {
      throw SettingsException.near(
          "zone", zone, "a zone such as UTC or Europe/Berlin", ZoneId.getAvailableZoneIds());
    }
  }

  private static LocalDate day(String today) {
    try {
      return LocalDate.parse(today);
    } catch (DateTimeException e) {
      throw new SettingsException("today", today, "a day such as 2026-11-22");
    }
  }
}
