package io.github.handbookmaven.site;

import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.yaml.YamlNode;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** {@code .gitbook.yaml}: {@code root}; or a {@code SUMMARY.md} that is not an mdBook's. */
final class GitBookConfiguration implements Configuration {
  private static final String SUMMARY = MdBookConfiguration.SUMMARY;
  private static final Set<String> NAMES = Set.of(".gitbook.yaml", ".gitbook.yml", SUMMARY);

  @Override
  public boolean isNamed(RepoPath file) {
    return NAMES.contains(file.name());
  }

  @Override
  public Optional<Site> read(RepoPath file, SiteFiles files) {
    RepoPath folder = file.parent();
    if (isMdBooks(folder, files)) {
      return Optional.empty();
    }
    List<RepoPath> content = files.folders(folder, Stream.of(root(file, files)));
    List<String> pages =
        content.stream()
            .flatMap(root -> Written.linkedPages(files.text(root.child(SUMMARY))))
            .toList();
    Site site = new Site(SiteGenerator.GITBOOK, file, folder, content, pages);
    return Optional.of(site).filter(any -> !file.name().equals(SUMMARY) || isHere(any, files));
  }

  private static boolean isMdBooks(RepoPath folder, SiteFiles files) {
    return files.isFile(folder.child(MdBookConfiguration.NAME))
        || files.isFile(folder.parent().child(MdBookConfiguration.NAME));
  }

  /** Contents of which no page stands here are a template of a book's, or of another's. */
  private static boolean isHere(Site site, SiteFiles files) {
    return site.declared().stream()
        .flatMap(page -> site.folder().resolve(page).stream())
        .anyMatch(files::isFile);
  }

  private static String root(RepoPath file, SiteFiles files) {
    return file.name().equals(SUMMARY)
        ? "."
        : Written.yaml(files.text(file))
            .flatMap(map -> map.scalar("root"))
            .map(YamlNode.Scalar::text)
            .orElse(".");
  }
}
