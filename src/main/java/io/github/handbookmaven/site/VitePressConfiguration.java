package io.github.handbookmaven.site;

import io.github.handbookmaven.model.RepoPath;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code .vitepress/config.js}: {@code srcDir}, by default the folder {@code .vitepress} is in. */
final class VitePressConfiguration implements Configuration {

  @Override
  public boolean isNamed(RepoPath file) {
    return file.name().startsWith("config.") && file.parent().name().equals(".vitepress");
  }

  @Override
  public Optional<Site> read(RepoPath file, SiteFiles files) {
    RepoPath folder = file.parent().parent();
    String source = Written.literals(files.text(file), "srcDir").findFirst().orElse(".");
    List<RepoPath> content = files.folders(folder, Stream.of(source));
    return Optional.of(new Site(SiteGenerator.VITEPRESS, file, folder, content, List.of()));
  }
}
