package io.github.handbookmaven.reference.route;

import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.source.ProjectTree;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files a site is made of.
 *
 * @param tree every file of the project
 * @param texts reads a small file; empty where it cannot be read
 */
record SiteSources(ProjectTree tree, Function<RepoPath, Optional<String>> texts) {

  String text(RepoPath file) {
    return texts.apply(file).orElse("");
  }

  /** The folders of some names, told from another folder, that are there, served from the root. */
  Stream<Mount> atRoot(RepoPath folder, String... names) {
    return Stream.of(names)
        .flatMap(name -> folder.resolve(name).stream())
        .filter(tree::isFolder)
        .map(found -> new Mount("", found));
  }

  /** The folders directly below another. */
  List<RepoPath> foldersIn(RepoPath folder) {
    return tree.foldersIn(folder);
  }

  /**
   * The values a configuration gives a key, in TOML, YAML, JSON, JavaScript, Python or Ruby: what
   * stands in quotes, or one bare word.
   */
  Stream<String> values(RepoPath configuration, String key) {
    String name = "(?<![\\w.-])[\"':]?" + key + "[\"']?";
    String value = "\\s*[:=,]\\s*(?:[\"']([^\"'\\n]{0,200})[\"']|([\\w./:-]{1,200}))";
    return Pattern.compile(name + value)
        .matcher(text(configuration))
        .results()
        .map(found -> found.group(1) == null ? found.group(2) : found.group(1));
  }
}
