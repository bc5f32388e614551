package io.github.handbookmaven.freshness;

import java.time.ZoneId;
import java.util.Objects;

/**
 * What the POM says about freshness.
 *
 * @param policies what is demanded of which documents
 * @param zone the zone commits are dated in
 * @param namesReaders whether what is published may say who has read what
 */
public record FreshnessSettings(Policies policies, ZoneId zone, boolean namesReaders) {
  /** Refuses nothing but null. */
  public FreshnessSettings {
    Objects.requireNonNull(policies, "policies");
    Objects.requireNonNull(zone, "zone");
  }

  /**
   * Settings that publish no reader's name.
   *
   * @param policies what is demanded of which documents
   * @param zone the zone commits are dated in
   */
  public FreshnessSettings(Policies policies, ZoneId zone) {
    this(policies, zone, false);
  }
}
