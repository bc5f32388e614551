package io.github.handbookmaven.site;

import io.github.handbookmaven.model.RepoPath;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code book.toml}: {@code src}, by default {@code src}; its summary declares the pages. */
final class MdBookConfiguration implements Configuration {
  static final String NAME = "book.toml";
  static final String SUMMARY = "SUMMARY.md";

  @Override
  public boolean isNamed(RepoPath file) {
    return file.name().equals(NAME);
  }

  @Override
  public Optional<Site> read(RepoPath file, SiteFiles files) {
    String source = Written.literals(files.text(file), "src").findFirst().orElse("src");
    List<RepoPath> content = files.folders(file.parent(), Stream.of(source));
    List<String> pages =
        content.stream()
            .map(folder -> folder.child(SUMMARY))
            .flatMap(summary -> Written.linkedPages(files.text(summary)))
            .toList();
    return Optional.of(new Site(SiteGenerator.MDBOOK, file, file.parent(), content, pages));
  }
}
