package io.github.handbookmaven.frontmatter;

import io.github.handbookmaven.model.Word;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The keys of front matter that mean something here, with the names other tools and hands give
 * them: freshness.md lists them. Synonyms are plain: without case, blanks, {@code _}, {@code -} and
 * {@code .}
 */
public enum FrontMatterKey {
  ID,
  TITLE,
  TYPE("documenttype", "doctype"),
  STATUS,
  SUPERSEDED_BY,
  OWNER(
      "owners",
      "ownerslack",
      "team",
      "maintainer",
      "maintainers",
      "msauthor",
      "specowner",
      "freshnessowner"),
  AUDIENCE,
  LAST_REVIEWED(
      "reviewed",
      "lastreviewedon",
      "lastreviewdate",
      "reviewedon",
      "lastvalidated",
      "lastverified",
      "freshnessreviewed",
      "msdate"),
  REVIEWED_BY("lastreviewedby", "reviewer", "msreviewer"),
  REVIEWERS,
  REVIEW_INTERVAL(
      "reviewin",
      "reviewevery",
      "reviewcadence",
      "reviewcycle",
      "reviewfrequency",
      "reviewperiod",
      "msupdatecycle",
      "reviewintervaldays",
      "staleafterdays"),
  REVIEW_BY("nextreview", "nextreviewdate", "nextreviewon", "reviewdue"),
  EXPIRES("expireson", "expirydate", "validuntil"),
  LAST_EXERCISED("lasttested", "tested", "drilledon", "gameday"),
  EXERCISED_BY,
  EXERCISE_INTERVAL,
  BASED_ON,
  RELATED,
  ALERTS,
  SERVICES,
  SEVERITY,
  COVERS,
  TAGS,
  ALIASES("redirectfrom"),
  PERMALINK,
  SLUG,
  URL,
  REVIEWED_CONTENT,
  REVIEWED_COVERS;

  private static final Map<String, FrontMatterKey> BY_PLAIN = byPlain();

  private final List<String> synonyms;

  FrontMatterKey(String... synonyms) {
    this.synonyms = List.of(synonyms);
  }

  private static Map<String, FrontMatterKey> byPlain() {
    Map<String, FrontMatterKey> index = new TreeMap<>();
    for (FrontMatterKey key : values()) {
      index.put(key.plain(), key);
      key.synonyms.forEach(synonym -> index.put(synonym, key));
    }
    return Collections.unmodifiableMap(index);
  }

  /**
   * What other tools and hands call it.
   *
   * @return plain names: lower case, without blanks, {@code _}, {@code -} and {@code .}
   */
  public List<String> synonyms() {
    return synonyms;
  }

  /**
   * The canonical name.
   *
   * @return in lower case, such as {@code last_reviewed}
   */
  public String canonical() {
    return Word.key(this);
  }

  private String plain() {
    return canonical().replace("_", "");
  }

  /** Whether a plain key is the canonical name and no synonym. */
  boolean isCanonical(String plainKey) {
    return plain().equals(plainKey);
  }

  /**
   * The key of a name.
   *
   * @param plainKey without case, blanks, {@code _}, {@code -} and {@code .}
   * @return the key whose name or synonym it is; empty for another tool's
   */
  public static Optional<FrontMatterKey> of(String plainKey) {
    return Optional.ofNullable(BY_PLAIN.get(plainKey));
  }

  static List<FrontMatterKey> all() {
    return Arrays.asList(values());
  }
}
