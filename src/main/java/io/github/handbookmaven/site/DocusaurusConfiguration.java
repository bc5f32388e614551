package io.github.handbookmaven.site;

import io.github.handbookmaven.model.RepoPath;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * {@code docusaurus.config.js}: every {@code path:} of its documentation plugins, by default {@code
 * docs}. A blog is no documentation.
 */
final class DocusaurusConfiguration implements Configuration {
  private static final String NAME = "docusaurus.config.";

  @Override
  public boolean isNamed(RepoPath file) {
    return file.name().startsWith(NAME) && file.name().length() <= NAME.length() + 3;
  }

  @Override
  public Optional<Site> read(RepoPath file, SiteFiles files) {
    Stream<String> paths =
        Written.literals(files.text(file), "path").filter(path -> !path.contains("blog"));
    List<RepoPath> content = files.folders(file.parent(), Stream.concat(Stream.of("docs"), paths));
    return Optional.of(new Site(SiteGenerator.DOCUSAURUS, file, file.parent(), content, List.of()));
  }
}
