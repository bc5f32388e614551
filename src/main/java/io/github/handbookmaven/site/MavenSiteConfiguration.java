package io.github.handbookmaven.site;

import io.github.handbookmaven.model.RepoPath;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A {@code pom.xml} beside {@code src/site}, with or without a {@code site.xml} there. */
final class MavenSiteConfiguration implements Configuration {

  @Override
  public boolean isNamed(RepoPath file) {
    return file.name().equals("pom.xml");
  }

  @Override
  public Optional<Site> read(RepoPath file, SiteFiles files) {
    RepoPath folder = file.parent().resolve("src/site").orElseThrow();
    RepoPath descriptor = folder.child("site.xml");
    List<RepoPath> content = files.folders(folder, Stream.of("markdown"));
    RepoPath configuration = files.isFile(descriptor) ? descriptor : file;
    return files.isFolder(folder)
        ? Optional.of(new Site(SiteGenerator.MAVEN_SITE, configuration, folder, content, List.of()))
        : Optional.empty();
  }
}
