package io.github.handbookmaven.frontmatter;

import io.github.handbookmaven.model.Interval;
import io.github.handbookmaven.model.Status;
import io.github.handbookmaven.yaml.YamlNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What a document says of itself in its text, in the block of document control that people write
 * near its top or its end: bold or quoted {@code Last reviewed:} lines, tables of two columns,
 * comments. Only values that can mean but one thing are taken: text is prose, so what is not
 * understood is no mistake of its author.
 */
public final class DocumentControl {
  private static final int NEAR_TOP = 40;
  private static final int NEAR_END = 25;

  private DocumentControl() {}

  /**
   * Whether a line does nothing but record a review, so that a change of it is no change of what
   * the document says.
   *
   * @param line of a document's text
   * @return false for all lines that name no day of a review
   */
  public static boolean recordsReview(String line) {
    return Statement.in(line, 0)
        .anyMatch(
            statement ->
                statement.key() == FrontMatterKey.LAST_REVIEWED && dayOf(statement).isPresent()
                    || statement.key() == FrontMatterKey.REVIEW_BY && dayOf(statement).isPresent());
  }

  /**
   * The review a text records.
   *
   * @param body a text without front matter
   * @return the day as ISO 8601 writes it; empty where there is none
   */
  public static Optional<String> reviewed(String body) {
    return fields(body).stream()
        .filter(field -> field.plainKey().equals(plain(FrontMatterKey.LAST_REVIEWED)))
        .map(field -> ((YamlNode.Scalar) field.value()).text())
        .findFirst();
  }

  /** The fields of a body, in order of their lines. */
  static List<Field> fields(String body) {
    List<String> lines = outsideFences(body);
    IntStream top = IntStream.range(0, Math.min(NEAR_TOP, lines.size()));
    IntStream end = IntStream.range(Math.max(NEAR_TOP, lines.size() - NEAR_END), lines.size());
    return IntStream.concat(top, end)
        .boxed()
        .flatMap(line -> Statement.in(lines.get(line), line))
        .flatMap(DocumentControl::field)
        .toList();
  }

  /** The lines, those of code emptied. */
  private static List<String> outsideFences(String body) {
    List<String> lines = new ArrayList<>(Arrays.asList(body.split("\n", -1)));
    boolean isCode = false;
    for (int line = 0; line < lines.size(); line++) {
      String text = lines.get(line).stripLeading();
      boolean isFence = text.startsWith("```") || text.startsWith("~~~");
      isCode ^= isFence;
      if (isCode || isFence) {
        lines.set(line, "");
      }
    }
    return lines;
  }

  private static Stream<Field> field(Statement statement) {
    return switch (statement.key()) {
      case LAST_REVIEWED ->
          Stream.concat(
              dayOf(statement).stream().map(day -> field(statement, statement.key(), day)),
              dayOf(statement).flatMap(day -> reviewerIn(statement)).stream()
                  .map(name -> field(statement, FrontMatterKey.REVIEWED_BY, name)));
      case REVIEW_BY ->
          dayOf(statement).stream().map(day -> field(statement, statement.key(), day));
      case REVIEW_INTERVAL ->
          Stream.of(statement.value())
              .filter(value -> statement.isFramed() && Interval.parse(value).isPresent())
              .map(value -> field(statement, statement.key(), value));
      case STATUS ->
          retired(statement.value()).stream()
              .filter(word -> statement.isFramed())
              .map(word -> field(statement, statement.key(), word));
      default ->
          Stream.of(statement.value())
              .filter(value -> statement.isFramed() && isName(value))
              .map(value -> field(statement, statement.key(), value));
    };
  }

  private static Field field(Statement statement, FrontMatterKey key, String value) {
    YamlNode.Scalar text =
        new YamlNode.Scalar(value, true, statement.line() + 1, statement.column() + 1);
    return new Field(plain(key), statement.written(), text, true);
  }

  private static String plain(FrontMatterKey key) {
    return key.canonical().replace("_", "");
  }

  /** The day, alone or with a name behind it: {@code 2026-11-01 by @ada}. */
  private static Optional<String> dayOf(Statement statement) {
    String day =
        statement.value().split("(?:(?<!\\s)\\s++)?\\(|(?<!\\s)\\s++(?:by|-|–|—)\\s", 2)[0].strip();
    return DateText.iso(day).or(() -> DateText.guess(day)).map(Object::toString);
  }

  private static Optional<String> reviewerIn(Statement statement) {
    String[] parts = statement.value().split("\\bby\\s+", 2);
    return parts.length < 2
        ? Optional.empty()
        : Optional.of(parts[1].replaceAll("(?<![).])[).]++$", "").strip())
            .filter(DocumentControl::isName);
  }

  /** That a document is in force needs no saying, and a draft's author says so in its head. */
  private static Optional<String> retired(String value) {
    String word = value.toLowerCase(Locale.ROOT);
    return Stream.of("deprecated", "superseded", "obsolete", "archived", "retired")
        .filter(word::startsWith)
        .findFirst()
        .map(
            found ->
                found.startsWith("a") || found.startsWith("r")
                    ? Status.ARCHIVED
                    : Status.DEPRECATED)
        .map(Status::word);
  }

  private static boolean isName(String value) {
    boolean isLong = value.length() > 80 || value.split("\\s+").length > 6;
    boolean isPlaceholder =
        value.matches("(?i)(?:tbd|tba|todo|n/?a|none|unknown|-+|\\.+)?")
            || value.contains("<")
            || value.contains("{{")
            || value.contains("…");
    return !isLong && !isPlaceholder;
  }
}
