package io.github.handbookmaven.site;

import io.github.handbookmaven.model.RepoPath;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code antora.yml}: a component, whose pages stand in {@code modules/x/pages}. */
final class AntoraConfiguration implements Configuration {

  @Override
  public boolean isNamed(RepoPath file) {
    return file.name().equals("antora.yml");
  }

  @Override
  public Optional<Site> read(RepoPath file, SiteFiles files) {
    RepoPath modules = file.parent().child("modules");
    Stream<String> pages =
        files.below(modules).map(page -> page.below(modules).split("/")[0] + "/pages").distinct();
    List<RepoPath> content = files.folders(modules, pages);
    return Optional.of(new Site(SiteGenerator.ANTORA, file, file.parent(), content, List.of()));
  }
}
