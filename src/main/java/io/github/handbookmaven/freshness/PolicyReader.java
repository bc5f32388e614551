package io.github.handbookmaven.freshness;

import io.github.handbookmaven.freshness.FreshnessPolicy.Assignment;
import io.github.handbookmaven.freshness.FreshnessPolicy.Demands;
import io.github.handbookmaven.freshness.FreshnessPolicy.Selection;
import io.github.handbookmaven.freshness.FreshnessPolicy.Timing;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.model.Interval;
import io.github.handbookmaven.model.PathPattern;
import io.github.handbookmaven.model.SettingsException;
import java.time.Period;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads what the POM says into a policy, one sentence for each value nobody can work with. */
public final class PolicyReader {
  private static final Set<String> ELEMENTS =
      Set.of(
          "type",
          "paths",
          "assignType",
          "owner",
          "interval",
          "warnBefore",
          "grace",
          "maxInterval",
          "exerciseInterval",
          "requireOwner",
          "requireReview",
          "requireExercise",
          "requireReading");
  private static final String AN_INTERVAL = "an interval such as 6 months, 90d or P6M";

  private final Map<String, String> elements;

  private PolicyReader(Map<String, String> elements) {
    this.elements = new TreeMap<>(elements);
  }

  /**
   * Reads a policy as the POM gives it.
   *
   * @param elements element name ({@code type}, {@code paths}, {@code assignType}, {@code owner},
   *     {@code interval}, {@code warnBefore}, {@code grace}, {@code maxInterval}, {@code
   *     exerciseInterval}, {@code requireOwner}, {@code requireReview}, {@code requireExercise},
   *     {@code requireReading}) to text; {@code paths} and {@code requireReading} are separated by
   *     commas or line ends; blank texts count as absent
   * @return the policy
   * @throws io.github.handbookmaven.model.SettingsException where a value cannot be used
   */
  public static FreshnessPolicy read(Map<String, String> elements) {
    return new PolicyReader(elements).read();
  }

  private FreshnessPolicy read() {
    refuseUnknownElements();
    FreshnessPolicy policy =
        new FreshnessPolicy(
            new Selection(type("type"), paths()),
            new Assignment(type("assignType"), text("owner")),
            new Timing(
                interval("interval"),
                period("warnBefore"),
                period("grace"),
                interval("maxInterval").flatMap(Interval::period),
                interval("exerciseInterval")),
            new Demands(
                truth("requireOwner"),
                truth("requireReview"),
                truth("requireExercise"),
                readers()));
    refuseCircularType(policy);
    return policy;
  }

  private void refuseUnknownElements() {
    for (Map.Entry<String, String> element : elements.entrySet()) {
      if (!ELEMENTS.contains(element.getKey())) {
        throw SettingsException.near(
            "policies", element.getKey(), "an element that a policy has", ELEMENTS);
      }
    }
  }

  /** A type cannot be assigned to those that are known by their type. */
  private static void refuseCircularType(FreshnessPolicy policy) {
    if (policy.assignment().type().isPresent() && policy.selection().type().isPresent()) {
      throw new SettingsException(
          "assignType",
          policy.assignment().type().get().word(),
          "no <type> beside it: what selects by type cannot assign one");
    }
  }

  private Optional<String> text(String element) {
    return Optional.ofNullable(elements.get(element))
        .map(String::strip)
        .filter(text -> !text.isEmpty());
  }

  private List<PathPattern> paths() {
    return text("paths").stream().flatMap(PolicyReader::parts).map(PathPattern::new).toList();
  }

  /** {@code none} takes back what an earlier policy demands. */
  private Optional<List<String>> readers() {
    return text("requireReading")
        .map(text -> text.equals("none") ? List.of() : parts(text).distinct().toList());
  }

  private static Stream<String> parts(String text) {
    return Stream.of(text.split("[,\n]")).map(String::strip).filter(part -> !part.isEmpty());
  }

  private Optional<DocType> type(String element) {
    return text(element)
        .map(
            word ->
                DocType.declared(word)
                    .orElseThrow(() -> SettingsException.oneOf(element, word, DocType.DECLARABLE)));
  }

  private Optional<Interval> interval(String element) {
    return text(element)
        .map(
            text ->
                Interval.parse(text)
                    .orElseThrow(() -> new SettingsException(element, text, AN_INTERVAL)));
  }

  /** A length of time that may be none at all. */
  private Optional<Period> period(String element) {
    Optional<String> text = text(element);
    if (text.filter(given -> given.matches("(?i)0|0\\s*d(ays)?|p0d|none")).isPresent()) {
      return Optional.of(Period.ZERO);
    }
    return interval(element).flatMap(Interval::period);
  }

  private Optional<Boolean> truth(String element) {
    return text(element)
        .map(
            text ->
                switch (text.toLowerCase(Locale.ROOT)) {
                  case "true" -> true;
                  case "false" -> false;
                  default ->
                      throw SettingsException.near(
                          element, text, "true or false", List.of("true", "false"));
                });
  }
}
