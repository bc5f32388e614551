package io.github.handbookmaven.site;

import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.yaml.YamlNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Sphinx's {@code conf.py}, MyST's {@code myst.yml} and Jupyter Book's {@code _toc.yml}: pages
 * stand in the folder of the configuration and are declared by tables of contents.
 */
final class SphinxConfiguration implements Configuration {
  private static final String SPHINX = "conf.py";
  private static final Set<String> NAMES = Set.of(SPHINX, "myst.yml", "_toc.yml");
  private static final String SPHINX_KEYS =
      "project|extensions|html_theme|master_doc|root_doc|source_suffix";

  @Override
  public boolean isNamed(RepoPath file) {
    return NAMES.contains(file.name());
  }

  @Override
  public Optional<Site> read(RepoPath file, SiteFiles files) {
    String text = files.text(file);
    RepoPath folder = file.parent();
    boolean isSphinx = file.name().equals(SPHINX);
    if (isSphinx && !Written.gives(text, SPHINX_KEYS)) {
      return Optional.empty();
    }
    List<String> pages = isSphinx ? TocTree.pages(folder, root(text), files) : listed(text);
    return Optional.of(new Site(SiteGenerator.SPHINX, file, folder, List.of(folder), pages));
  }

  private static String root(String text) {
    return Written.literals(text, "(?:root|master)_doc").findFirst().orElse("index");
  }

  /** Each {@code file:} and {@code root:}, which need no extension. */
  private static List<String> listed(String text) {
    return Written.yaml(text).stream()
        .flatMap(SphinxConfiguration::entries)
        .filter(entry -> Set.of("file", "root").contains(entry.key().text()))
        .flatMap(entry -> Written.texts(entry.value()))
        .map(page -> page.endsWith(".md") ? page : page + ".md")
        .toList();
  }

  private static Stream<YamlNode.Entry> entries(YamlNode node) {
    return node.match(
        scalar -> Stream.empty(),
        list -> list.items().stream().flatMap(SphinxConfiguration::entries),
        map ->
            map.entries().stream()
                .flatMap(entry -> Stream.concat(Stream.of(entry), entries(entry.value()))));
  }
}
