package io.github.handbookmaven.site;

import io.github.handbookmaven.model.RepoPath;
import java.util.List;
import java.util.Optional;

/** {@code _sidebar.md} beside an {@code index.html}: the folder is served as it is. */
final class DocsifyConfiguration implements Configuration {

  @Override
  public boolean isNamed(RepoPath file) {
    return file.name().equals("_sidebar.md");
  }

  @Override
  public Optional<Site> read(RepoPath file, SiteFiles files) {
    RepoPath folder = file.parent();
    List<String> pages = Written.linkedPages(files.text(file)).toList();
    return files.isFile(folder.child("index.html"))
        ? Optional.of(new Site(SiteGenerator.DOCSIFY, file, folder, List.of(folder), pages))
        : Optional.empty();
  }
}
