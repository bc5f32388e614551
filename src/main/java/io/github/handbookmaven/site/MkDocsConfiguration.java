package io.github.handbookmaven.site;

import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.yaml.YamlNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code mkdocs.yml}: {@code docs_dir}, by default {@code docs}, and {@code nav}. */
final class MkDocsConfiguration implements Configuration {

  @Override
  public boolean isNamed(RepoPath file) {
    return file.name().equals("mkdocs.yml") || file.name().equals("mkdocs.yaml");
  }

  @Override
  public Optional<Site> read(RepoPath file, SiteFiles files) {
    Optional<YamlNode.Mapping> map = Written.yaml(files.text(file));
    String docs =
        map.flatMap(found -> found.scalar("docs_dir")).map(YamlNode.Scalar::text).orElse("docs");
    List<String> pages =
        map.stream()
            .flatMap(found -> found.get("nav").stream())
            .flatMap(Written::texts)
            .filter(text -> text.endsWith(".md"))
            .toList();
    List<RepoPath> content = files.folders(file.parent(), Stream.of(docs));
    return Optional.of(new Site(SiteGenerator.MKDOCS, file, file.parent(), content, pages));
  }
}
