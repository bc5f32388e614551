package io.github.handbookmaven.site;

import io.github.handbookmaven.model.RepoPath;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * {@code hugo.toml}, {@code config.toml} and their kin, also in {@code config/_default}: {@code
 * contentDir}, one per language, by default {@code content}. Zola's {@code config.toml} has a
 * {@code base_url} and always {@code content}.
 */
final class HugoConfiguration implements Configuration {
  private static final Set<String> EXTENSIONS = Set.of("toml", "yaml", "yml", "json");
  private static final String DEFAULTS = "config/_default";

  @Override
  public boolean isNamed(RepoPath file) {
    String name = file.name();
    int dot = name.lastIndexOf('.');
    return dot > 0
        && EXTENSIONS.contains(name.substring(dot + 1))
        && (name.startsWith("hugo.") || name.startsWith("config."))
        && name.indexOf('.') == dot;
  }

  @Override
  public Optional<Site> read(RepoPath file, SiteFiles files) {
    String text = files.text(file);
    RepoPath folder = folder(file);
    boolean isZola = Written.gives(text, "base_url");
    boolean isHugo = file.name().startsWith("hugo.") || Written.gives(text, "(?i:baseURL)");
    if (!isZola && !isHugo) {
      return Optional.empty();
    }
    List<RepoPath> content = files.folders(folder, Written.literals(text, "contentDir"));
    return Optional.of(
        new Site(
            isZola ? SiteGenerator.ZOLA : SiteGenerator.HUGO,
            file,
            folder,
            content.isEmpty() ? files.folders(folder, Stream.of("content")) : content,
            List.of()));
  }

  private static RepoPath folder(RepoPath file) {
    RepoPath folder = file.parent();
    boolean isInDefaults = ("/" + folder).endsWith("/" + DEFAULTS);
    return isInDefaults ? folder.parent().parent() : folder;
  }
}
