package io.github.handbookmaven.rule;

import io.github.handbookmaven.classify.ClassifiedDocument;
import io.github.handbookmaven.kept.Kept;
import io.github.handbookmaven.kept.KeptResults;
import io.github.handbookmaven.model.Digest;
import io.github.handbookmaven.model.Place;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What rules that look at one document saw in documents that are as they were. A rule keeps no
 * state, so a document, the rules that are asked and their options decide what is seen.
 */
final class SeenBefore {
  private static final int KEY_DIGITS = 32;

  private final Kept<Sightings> kept;
  private final String rules;

  /**
   * All that was seen in a document.
   *
   * @param all in the order it was seen
   */
  record Sightings(List<Sighting> all) {}

  /**
   * What was seen.
   *
   * @param rule its id
   * @param at where
   * @param message what
   * @param remedy do this
   * @param subject as in an observation
   * @param rated as in an observation
   */
  record Sighting(
      String rule,
      Place at,
      String message,
      String remedy,
      Optional<String> subject,
      Optional<Severity> rated) {

    static Sighting of(Rule rule, Observation seen) {
      return new Sighting(
          rule.id(), seen.at(), seen.message(), seen.remedy(), seen.subject(), seen.rated());
    }

    Observation observation() {
      return new Observation(at, message, remedy, subject, rated);
    }
  }

  /**
   * Looks among results.
   *
   * @param results of all runs
   * @param rules which are asked, and with which options
   */
  SeenBefore(KeptResults results, Stream<String> rules) {
    this.kept = results.of("sightings", Sightings.class);
    this.rules = String.join("\0", rules.toList());
  }

  /** Empty where nothing is kept of the document, or other rules were asked. */
  Optional<Sightings> find(ClassifiedDocument document) {
    return key(document)
        .flatMap(kept::find)
        .filter(
            found ->
                found.all().stream().allMatch(seen -> seen.at().path().equals(document.path())));
  }

  void keep(ClassifiedDocument document, List<Sighting> all) {
    key(document).ifPresent(key -> kept.keep(key, new Sightings(all)));
  }

  private Optional<String> key(ClassifiedDocument document) {
    return Optional.of(document.key())
        .filter(key -> !key.isEmpty())
        .map(key -> Digest.of(key + "\0" + rules, KEY_DIGITS));
  }
}
