package io.github.handbookmaven.site;

import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.yaml.YamlNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * {@code _config.yml}: {@code source}, by default its own folder, and {@code collections}. Beside a
 * {@code _toc.yml} the file is Jupyter Book's.
 */
final class JekyllConfiguration implements Configuration {

  @Override
  public boolean isNamed(RepoPath file) {
    return file.name().equals("_config.yml") || file.name().equals("_config.yaml");
  }

  @Override
  public Optional<Site> read(RepoPath file, SiteFiles files) {
    if (files.isFile(file.parent().child("_toc.yml"))) {
      return Optional.empty();
    }
    Optional<YamlNode.Mapping> map = Written.yaml(files.text(file));
    List<RepoPath> content = files.folders(file.parent(), Stream.of(text(map, "source", ".")));
    String folder = text(map, "collections_dir", "").replaceFirst("^\\./", "");
    String above = folder.isEmpty() ? "" : folder + "/";
    List<String> declared =
        Stream.concat(Stream.of("pages"), collections(map))
            .map(collection -> above + "_" + collection + "/**")
            .toList();
    return Optional.of(new Site(SiteGenerator.JEKYLL, file, file.parent(), content, declared));
  }

  private static String text(Optional<YamlNode.Mapping> map, String key, String otherwise) {
    return map.flatMap(found -> found.scalar(key)).map(YamlNode.Scalar::text).orElse(otherwise);
  }

  private static Stream<String> collections(Optional<YamlNode.Mapping> map) {
    return map.stream()
        .flatMap(found -> found.get("collections").stream())
        .flatMap(
            node ->
                node.match(
                    one -> Stream.of(one.text()),
                    list -> list.items().stream().flatMap(Written::texts),
                    names -> names.entries().stream().map(entry -> entry.key().text())))
        .filter(name -> !name.isBlank() && !name.equals("posts"));
  }
}
