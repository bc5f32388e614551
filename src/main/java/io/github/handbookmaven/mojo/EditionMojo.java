package io.github.handbookmaven.mojo;

import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.mojo.maven.Reactor;
import io.github.handbookmaven.publish.Edition;
import io.github.handbookmaven.publish.ThemeSettings;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.maven.plugins.annotations.Parameter;

/** A goal that makes pages. */
abstract class EditionMojo extends AssemblingMojo {
  private static final String DEFAULT_THEME = "src/handbook/theme";

  /**
   * A folder whose templates and assets win over the built-in ones of the same name.
   *
   * @since 0.1.0
   */
  @Parameter(property = "handbook.templateDirectory", defaultValue = DEFAULT_THEME)
  private String templateDirectory;

  /**
   * A picture shown beside the project's name, relative to the project.
   *
   * @since 0.1.0
   */
  @Parameter(property = "handbook.logo")
  private String logo;

  /**
   * The colour of links and marks, such as {@code #0b5394}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "handbook.accentColor")
  private String accentColor;

  /**
   * A sentence below every page.
   *
   * @since 0.1.0
   */
  @Parameter(property = "handbook.footer", defaultValue = "")
  private String footer;

  /**
   * Whether drafts are published, with a banner.
   *
   * @since 0.1.0
   */
  @Parameter(property = "handbook.publishDrafts", defaultValue = "false")
  private boolean publishDrafts;

  /**
   * The languages of the pages, such as {@code de} or {@code en,fr}: the first has its pages in the
   * site's folder, each other one in a folder of its own below it. English, German and French come
   * along. In {@code mvn site} the site plugin's own {@code locales} win.
   *
   * @since 0.1.0
   */
  @Parameter(property = "handbook.locales", defaultValue = "en")
  private List<String> locales = List.of();

  /** Where readers will find the pages; empty where that is not known. */
  abstract Optional<URI> address();

  /** The modules whose documents it shows. */
  abstract List<RepoPath> modules(Reactor reactor);

  @Override
  List<Path> filesBeside(List<Path> code) {
    Path folder = reactor().folderOnDisk();
    List<Path> files = new ArrayList<>(super.filesBeside(code));
    written(logo).map(folder::resolve).ifPresent(files::add);
    theme(folder).filter(Files::isDirectory).map(Folders::filesIn).ifPresent(files::addAll);
    return files;
  }

  /** Those it speaks. */
  final Languages languages() {
    return Languages.of(locales);
  }

  /** Everything it shows, in a language it speaks. */
  final Edition edition(Locale locale) {
    return edition(locale, new HashMap<>());
  }

  /** The same, made of what another goal left among what is shared, where that asked for it too. */
  final Edition edition(Locale locale, Map<Object, Object> shared) {
    Reactor reactor = reactor();
    ThemeSettings theme = theme(reactor, locale);
    Edition all = SharedEdition.of(build(reactor, modules(reactor)), theme, shared);
    Edition edition = baselines(reactor).apply(all, modules(reactor)).edition();
    return publishDrafts ? edition : edition.withoutDrafts();
  }

  /** How its pages look. */
  final ThemeSettings theme(Reactor reactor, Locale locale) {
    Path folder = reactor.folderOnDisk();
    return new ThemeSettings(
        written(logo).map(folder::resolve),
        written(accentColor),
        written(footer).orElse(""),
        theme(folder),
        locale,
        address());
  }

  private Optional<Path> theme(Path folder) {
    Optional<Path> theme = written(templateDirectory).map(folder::resolve);
    boolean mayBeMissing = DEFAULT_THEME.equals(templateDirectory);
    if (theme.isPresent() && !mayBeMissing && !Files.isDirectory(theme.get())) {
      throw Folders.missing("templateDirectory", folder, templateDirectory, "an existing folder");
    }
    return theme;
  }
}
