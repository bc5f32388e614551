package io.github.handbookmaven.reference.link;

import io.github.handbookmaven.model.RepoPath;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Documents that are copied, filled in or shown elsewhere, and lead from there. */
final class TemplatePaths {
  private static final Set<String> FOLDERS =
      Set.of(
          "template",
          "templates",
          "archetype",
          "archetypes",
          "skeleton",
          "skeletons",
          "cookiecutter",
          "cookiecutters",
          "pull_request_template",
          "issue_template",
          "merge_request_templates");

  private static final Pattern WORD = Pattern.compile("[._ -]+");

  private TemplatePaths() {}

  /** Whether a document's path says that it is a template. */
  static boolean hold(RepoPath document) {
    List<String> segments = List.of(document.value().toLowerCase(Locale.ROOT).split("/"));
    List<String> folders = segments.subList(0, segments.size() - 1);
    String name = document.name().toLowerCase(Locale.ROOT);
    return folders.stream().anyMatch(TemplatePaths::isFolder)
        || name.startsWith("pull_request_template.")
        || name.startsWith("issue_template.")
        || List.of(WORD.split(name)).contains("template");
  }

  /** Also those that a generator of projects names: {@code {{cookiecutter.name}}}. */
  private static boolean isFolder(String name) {
    String plain = name.startsWith(".") || name.startsWith("_") ? name.substring(1) : name;
    return FOLDERS.contains(plain) || name.contains("{{");
  }
}
