package io.github.handbookmaven.classify.evidence;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Which repositories belong together: those of one owner, and those that copy each other. A model
 * is never judged on a repository whose relatives it has seen.
 */
final class Family {
  private static final Map<String, List<String>> RELATED =
      Map.of(
          "aws", List.of("aws-samples/", "awslabs/", "aws/", "aws-solutions/"),
          "exposure-notifications", List.of("exposure-notification"),
          "navapbc", List.of("hhs/simpler-grants"),
          "ministryofjustice", List.of("/opg-"),
          "oceangliders", List.of("oceanglider"));

  private Family() {}

  /** The name of the family of a repository, such as {@code owner/name}. */
  static String of(String repository) {
    String name = repository.toLowerCase(Locale.ROOT);
    return RELATED.entrySet().stream()
        .filter(family -> family.getValue().stream().anyMatch(part -> isIn(name, part)))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(name.replaceAll("/.*", ""));
  }

  private static boolean isIn(String name, String part) {
    return part.endsWith("/") ? name.startsWith(part) : name.contains(part);
  }
}
