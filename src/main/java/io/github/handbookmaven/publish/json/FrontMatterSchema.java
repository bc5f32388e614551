package io.github.handbookmaven.publish.json;

import io.github.handbookmaven.frontmatter.FrontMatterKey;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.model.Status;
import io.github.handbookmaven.publish.Output;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The JSON Schema of front matter, for the completion of editors. It is made from the keys that are
 * read, so that it cannot say anything else than the reader does.
 */
final class FrontMatterSchema {
  private static final String FILE = "front-matter.schema.json";
  private static final String DATE = "A date as yyyy-MM-dd.";
  private static final String INTERVAL = "Such as 6 months, P6M, 90d or quarterly.";
  private static final String ONE_OR_SEVERAL = "One, or a list.";

  private FrontMatterSchema() {}

  /**
   * Writes the schema beside the pages.
   *
   * @param folder the handbook's folder
   */
  public static void publish(Output folder) {
    folder.write(FILE, render());
  }

  static String render() {
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("$id", "https://handbookmaven.github.io/schema/front-matter-1.json");
    schema.put("title", "Front matter of a procedure document");
    schema.put("type", "object");
    schema.put("properties", properties());
    schema.put("patternProperties", spellings());
    schema.put("additionalProperties", true);
    return Json.write(schema);
  }

  private static Map<String, Object> properties() {
    Map<String, Object> properties = new LinkedHashMap<>();
    Stream.of(FrontMatterKey.values())
        .forEach(key -> properties.put(key.canonical(), described(key)));
    return properties;
  }

  /** Case, blanks, hyphens, dots and underscores in keys do not matter; editors must not mind. */
  private static Map<String, Object> spellings() {
    Map<String, Object> spellings = new LinkedHashMap<>();
    for (FrontMatterKey key : FrontMatterKey.values()) {
      spellings.put(pattern(key), form(key));
    }
    return spellings;
  }

  private static String pattern(FrontMatterKey key) {
    return Stream.concat(Stream.of(key.canonical().replace("_", "")), key.synonyms().stream())
        .map(FrontMatterSchema::anySpelling)
        .collect(Collectors.joining("|", "^(?:", ")$"));
  }

  private static String anySpelling(String plain) {
    return plain
        .chars()
        .mapToObj(c -> "[" + (char) c + Character.toUpperCase((char) c) + "]")
        .collect(Collectors.joining("[ _.-]*"));
  }

  private static Map<String, Object> described(FrontMatterKey key) {
    Map<String, Object> property = new LinkedHashMap<>(form(key));
    String synonyms =
        key.synonyms().isEmpty() ? "" : " Also read: " + String.join(", ", key.synonyms()) + ".";
    property.put("description", meaning(key) + synonyms);
    return property;
  }

  private static Map<String, Object> form(FrontMatterKey key) {
    return switch (key) {
      case TYPE ->
          Map.of("anyOf", List.of(Map.of("enum", DocType.DECLARABLE), Map.of("type", "string")));
      case STATUS -> Map.of("anyOf", List.of(Map.of("enum", statuses()), Map.of("type", "string")));
      case OWNER, AUDIENCE, REVIEWERS, BASED_ON, RELATED, ALERTS, SERVICES, COVERS, TAGS, ALIASES ->
          oneOrSeveral();
      case REVIEW_INTERVAL, EXERCISE_INTERVAL -> Map.of("type", List.of("string", "integer"));
      case ID,
          TITLE,
          SUPERSEDED_BY,
          LAST_REVIEWED,
          REVIEWED_BY,
          REVIEW_BY,
          EXPIRES,
          LAST_EXERCISED,
          EXERCISED_BY,
          SEVERITY,
          PERMALINK,
          SLUG,
          URL,
          REVIEWED_CONTENT,
          REVIEWED_COVERS ->
          Map.of("type", List.of("string", "number", "array"));
    };
  }

  /** A map with an order of its own, unlike {@code Map.of}: the same bytes on every run. */
  private static Map<String, Object> oneOrSeveral() {
    Map<String, Object> form = new LinkedHashMap<>();
    form.put("type", List.of("string", "array"));
    form.put("items", Map.of("type", "string"));
    return form;
  }

  private static List<String> statuses() {
    return Stream.of(Status.values()).map(Status::word).toList();
  }

  private static String meaning(FrontMatterKey key) {
    return switch (key) {
      case ID -> "The document's name in references; by default its path without extension.";
      case TITLE -> "By default the first heading.";
      case TYPE -> "sop, runbook, or none for what is no procedure.";
      case STATUS -> "Where it stands in its life: draft, active, deprecated or archived.";
      case SUPERSEDED_BY -> "The id of the document that takes its place.";
      case OWNER -> "Who keeps it true; by default from CODEOWNERS. " + ONE_OR_SEVERAL;
      case AUDIENCE -> "Who reads it. " + ONE_OR_SEVERAL;
      case LAST_REVIEWED -> "When a person last reviewed it. " + DATE;
      case REVIEWED_BY -> "Who reviewed it.";
      case REVIEWERS -> "Who may review it. " + ONE_OR_SEVERAL;
      case REVIEW_INTERVAL -> "How often it is to be reviewed. " + INTERVAL;
      case REVIEW_BY -> "The day the next review is due. " + DATE;
      case EXPIRES -> "The day it ends, reviewed or not. " + DATE;
      case LAST_EXERCISED -> "The last drill or real run of a runbook. " + DATE;
      case EXERCISED_BY -> "Who exercised it.";
      case EXERCISE_INTERVAL -> "How often a runbook is to be exercised. " + INTERVAL;
      case BASED_ON ->
          "The SOPs a runbook is based on, by id; or 'none: reason'. " + ONE_OR_SEVERAL;
      case RELATED -> "Documents to see as well, by id. " + ONE_OR_SEVERAL;
      case ALERTS -> "The alerts a runbook answers, by name. " + ONE_OR_SEVERAL;
      case SERVICES -> "The services it is about. " + ONE_OR_SEVERAL;
      case SEVERITY -> "How bad what it answers is, in the words of the project.";
      case COVERS -> "The files it is true about, as paths or globs. " + ONE_OR_SEVERAL;
      case TAGS -> "Words to find it by. " + ONE_OR_SEVERAL;
      case ALIASES -> "Its former ids, and with a leading slash its former URLs. " + ONE_OR_SEVERAL;
      case PERMALINK, SLUG, URL -> "Where a site generator publishes it.";
      case REVIEWED_CONTENT -> "Stamped by handbook:review: a digest of the text reviewed.";
      case REVIEWED_COVERS -> "Stamped by handbook:review: a digest of what it covers.";
    };
  }
}
