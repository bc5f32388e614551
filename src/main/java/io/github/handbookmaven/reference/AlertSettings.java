package io.github.handbookmaven.reference;

import io.github.handbookmaven.model.PathPattern;
import io.github.handbookmaven.model.RepoPath;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where alert rules are looked for, and how their runbooks are found.
 *
 * @param includes files that may hold alert rules
 * @param excludes files that may not; they win
 * @param keys annotations or labels that name a runbook, the most telling first; compared without
 *     case, {@code _}, {@code -} and {@code .}
 * @param runbookUrls sites that serve folders of this repository
 */
public record AlertSettings(
    List<PathPattern> includes,
    List<PathPattern> excludes,
    List<String> keys,
    List<ServedFolder> runbookUrls) {

  private static final List<String> DEFAULT_KEYS =
      List.of(
          "runbook_url",
          "runbook",
          "runbook_link",
          "playbook_url",
          "playbook",
          "sop_url",
          "sop",
          "documentation_url",
          "documentation");

  /** Any YAML file outside hidden and generated folders and what tests read. */
  public static final AlertSettings DEFAULT =
      new AlertSettings(
          patterns("**/*.yml", "**/*.yaml"),
          patterns(
              "**/target/**",
              "**/node_modules/**",
              "**/.*/**",
              "**/src/test/**",
              "**/testdata/**",
              "**/fixtures/**"),
          DEFAULT_KEYS,
          List.of());

  /** Copies what could change. */
  public AlertSettings {
    includes = List.copyOf(includes);
    excludes = List.copyOf(excludes);
    keys = List.copyOf(keys);
    runbookUrls = List.copyOf(runbookUrls);
  }

  private static List<PathPattern> patterns(String... patterns) {
    return Stream.of(patterns).map(PathPattern::new).toList();
  }

  /**
   * The same, looking elsewhere.
   *
   * @param files patterns a person gave; what they name is not excluded
   * @return the settings
   */
  public AlertSettings in(List<PathPattern> files) {
    return new AlertSettings(files, List.of(), keys, runbookUrls);
  }

  /**
   * The same, reading other annotations.
   *
   * @param names of annotations or labels
   * @return the settings
   */
  public AlertSettings under(List<String> names) {
    return new AlertSettings(includes, excludes, names, runbookUrls);
  }

  /**
   * The same, with sites that serve this repository's runbooks.
   *
   * @param sites in any order
   * @return the settings
   */
  public AlertSettings servedAt(List<ServedFolder> sites) {
    return new AlertSettings(includes, excludes, keys, sites);
  }

  /**
   * Whether a file may hold alert rules.
   *
   * @param file the file
   * @return true where it is included and not excluded
   */
  public boolean mayHoldRules(RepoPath file) {
    return includes.stream().anyMatch(pattern -> pattern.matches(file))
        && excludes.stream().noneMatch(pattern -> pattern.matches(file));
  }
}
