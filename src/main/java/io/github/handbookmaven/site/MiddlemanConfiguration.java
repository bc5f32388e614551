package io.github.handbookmaven.site;

import io.github.handbookmaven.model.RepoPath;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Middleman's {@code config.rb}, and GOV.UK's {@code config/tech-docs.yml} beside it: {@code
 * source}, which {@code set :source, "x"} renames.
 */
final class MiddlemanConfiguration implements Configuration {
  private static final String TECH_DOCS = "config/tech-docs.yml";
  private static final String RUBY = "config.rb";

  @Override
  public boolean isNamed(RepoPath file) {
    return file.name().equals(RUBY)
        || file.name().equals("tech-docs.yml") && file.parent().name().equals("config");
  }

  @Override
  public Optional<Site> read(RepoPath file, SiteFiles files) {
    boolean isRuby = file.name().equals(RUBY);
    RepoPath folder = isRuby ? file.parent() : file.parent().parent();
    boolean isSaidTwice = isRuby && files.isFile(folder.resolve(TECH_DOCS).orElseThrow());
    String source =
        Written.literals(files.text(folder.child(RUBY)), "source").findFirst().orElse("source");
    List<RepoPath> content = files.folders(folder, Stream.of(source));
    return content.isEmpty() || isSaidTwice
        ? Optional.empty()
        : Optional.of(new Site(SiteGenerator.MIDDLEMAN, file, folder, content, List.of()));
  }
}
