package io.github.handbookmaven.frontmatter;

import io.github.handbookmaven.model.Excerpt;
import io.github.handbookmaven.model.Flaw;
import io.github.handbookmaven.model.Interval;
import io.github.handbookmaven.model.Located;
import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.yaml.YamlNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads the values of front matter, and reports those of the wrong shape. */
final class FieldReader {
  private static final Set<String> NOTHING = Set.of("", "~", "null", "none", "never", "n/a", "tbd");

  private final RepoPath path;
  private final Fields fields;
  private final List<Flaw> flaws = new ArrayList<>();
  private boolean unreadable;

  FieldReader(RepoPath path, Fields fields) {
    this.path = path;
    this.fields = fields;
  }

  List<Flaw> flaws() {
    return List.copyOf(flaws);
  }

  /** Whether a date or interval was written that could not be read. */
  boolean hasUnreadableDates() {
    return unreadable;
  }

  /** One text. */
  Optional<Located<String>> text(FrontMatterKey key) {
    return fields.get(key).flatMap(this::scalar).map(this::said);
  }

  /** A text with a meaning; a foreign one is noted and counts as not written. */
  <T> Optional<Located<T>> word(
      FrontMatterKey key, Function<String, Optional<T>> reading, String expected) {
    Optional<Located<String>> text =
        fields.get(key).flatMap(field -> scalar(field, field.value())).map(this::said);
    Optional<Located<T>> word =
        text.flatMap(said -> reading.apply(said.value()).map(v -> new Located<>(v, said.at())));
    boolean isForeign =
        word.isEmpty() && text.filter(said -> !saysNothing(said.value())).isPresent();
    if (isForeign && isOurs(key)) {
      String value = text.get().value();
      add(
          Flaw.Kind.UNKNOWN_VALUE,
          text.get().at(),
          key.canonical() + " '" + shortened(value) + "' counts as not declared",
          "write one of " + expected + ", or leave it where it belongs to another tool");
    }
    return word;
  }

  private boolean isOurs(FrontMatterKey key) {
    return fields
        .get(key)
        .filter(field -> !field.nested() && key.isCanonical(field.plainKey()))
        .isPresent();
  }

  /** One text or a list of texts. */
  List<Located<String>> texts(FrontMatterKey key) {
    return fields.get(key).map(this::items).orElse(List.of());
  }

  private List<Located<String>> items(Field field) {
    return field
        .value()
        .match(
            one -> separated(one),
            list -> list.items().stream().flatMap(item -> item(field, item)).toList(),
            map -> item(field, map).toList());
  }

  /** {@code @a, @b} is a list to everybody but YAML; {@code none: reason, more} is not. */
  private List<Located<String>> separated(YamlNode.Scalar text) {
    String[] parts = text.text().split(",");
    boolean isList =
        text.text().indexOf('{') < 0
            && Stream.of(parts).map(String::strip).noneMatch(part -> part.matches(".*\\s.*"));
    Stream<String> values = isList ? Stream.of(parts) : Stream.of(text.text());
    return values
        .map(String::strip)
        .filter(value -> !value.isEmpty() && !value.equals("~") && !value.equals("null"))
        .map(value -> new Located<>(value, place(text)))
        .toList();
  }

  private Stream<Located<String>> item(Field field, YamlNode node) {
    if (node instanceof YamlNode.Mapping map) {
      Optional<YamlNode.Scalar> name = map.scalar("name").or(() -> map.scalar("id"));
      if (name.isPresent() || map.entries().isEmpty()) {
        return name.stream().map(this::said);
      }
    }
    return scalar(field, node).stream().map(this::said).filter(said -> !said.value().isEmpty());
  }

  /** A day. */
  Optional<Located<LocalDate>> date(FrontMatterKey key) {
    return fields
        .get(key)
        .flatMap(field -> scalar(field).flatMap(value -> date(key, field, value)));
  }

  private Optional<Located<LocalDate>> date(
      FrontMatterKey key, Field field, YamlNode.Scalar value) {
    Optional<LocalDate> day = dayOf(field, value.text());
    if (day.isEmpty()) {
      unreadable = true;
      String meant =
          DateText.guess(value.text())
              .map(guess -> "write `" + field.written() + ": " + guess + "`")
              .orElse("write the day as yyyy-MM-dd, such as 2026-05-01");
      String message = field.written() + " '" + shortened(value.text()) + "' is no date";
      add(Flaw.Kind.BAD_DATE, place(value), message, meant);
    }
    return day.map(found -> new Located<>(found, place(value)));
  }

  private static Optional<LocalDate> dayOf(Field field, String text) {
    Optional<LocalDate> day = DateText.iso(text);
    if (day.isEmpty() && field.isMicrosofts()) {
      return DateText.us(text);
    }
    return day.isEmpty() && field.isGoogles() ? DateText.googles(text) : day;
  }

  /** How often. */
  Optional<Located<Interval>> interval(FrontMatterKey key) {
    return fields.get(key).flatMap(field -> scalar(field).flatMap(value -> interval(field, value)));
  }

  private Optional<Located<Interval>> interval(Field field, YamlNode.Scalar value) {
    String text = value.text().strip();
    Optional<Interval> interval =
        field.countsDays() && text.matches("\\d+")
            ? Interval.days(text)
            : Interval.parse(text.replaceFirst("^(\\d+)-(?=[A-Za-z])", "$1 "));
    if (interval.isEmpty()) {
      unreadable = true;
      String message =
          field.written() + " '" + shortened(text) + "' is no interval, or could be read two ways";
      add(Flaw.Kind.BAD_INTERVAL, place(value), message, IntervalAdvice.on(field.written(), text));
    }
    return interval.map(found -> new Located<>(found, place(value)));
  }

  private Optional<YamlNode.Scalar> scalar(Field field) {
    return scalar(field, field.value()).filter(value -> !saysNothing(value.text()));
  }

  private static boolean saysNothing(String value) {
    return NOTHING.contains(value.strip().toLowerCase(Locale.ROOT));
  }

  private Optional<YamlNode.Scalar> scalar(Field field, YamlNode node) {
    return node.match(
        Optional::of,
        list -> wrongShape(field, list, "a list"),
        map -> map.entries().isEmpty() ? Optional.empty() : wrongShape(field, map, "a map"));
  }

  private Optional<YamlNode.Scalar> wrongShape(Field field, YamlNode node, String found) {
    if (!field.nested()) {
      add(
          Flaw.Kind.FRONT_MATTER_INVALID,
          new Place(path, node.line(), node.column()),
          field.written() + " holds " + found + " where a text was expected",
          "write `" + field.written() + ": \"…\"` on one line");
    }
    return Optional.empty();
  }

  private void add(Flaw.Kind kind, Place at, String message, String remedy) {
    flaws.add(new Flaw(kind, at, message, remedy));
  }

  private Located<String> said(YamlNode.Scalar scalar) {
    return new Located<>(scalar.text().strip(), place(scalar));
  }

  private Place place(YamlNode node) {
    return new Place(path, node.line(), node.column());
  }

  private static String shortened(String text) {
    return Excerpt.of(text.strip().replaceAll("\\s+", " "), 80);
  }
}
