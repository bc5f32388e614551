package io.github.handbookmaven.freshness;

import java.time.ZoneId;
import java.util.Objects;

/**
 * What the POM says about freshness.
 *
 * @param policies what is demanded of which documents
 * @param zone the zone commits are dated in
 */
public record FreshnessSettings(Policies policies, ZoneId zone) {
  /** Refuses nothing but null. */
  public FreshnessSettings {
    Objects.requireNonNull(policies, "policies");
    Objects.requireNonNull(zone, "zone");
  }
}
