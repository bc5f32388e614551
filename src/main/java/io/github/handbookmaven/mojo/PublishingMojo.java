package io.github.handbookmaven.mojo;

import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.mojo.inskin.ReportWords;
import io.github.handbookmaven.mojo.maven.Reactor;
import io.github.handbookmaven.mojo.maven.SiteAddress;
import io.github.handbookmaven.publish.Edition;
import io.github.handbookmaven.publish.ThemeSettings;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.doxia.sink.SinkFactory;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.reporting.MavenMultiPageReport;
import org.apache.maven.reporting.MavenReportException;

/**
 * A goal that is a report of {@code mvn site}, and runs alone too.
 *
 * <p>It is a {@code MavenMultiPageReport} for the sake of maven-site-plugin 3.12.1 to 3.20, which
 * are built against the reporting API 3: of a plain {@code MavenReport} they call a method that API
 * 4 no longer has.
 */
abstract class PublishingMojo extends AssemblingMojo implements MavenMultiPageReport {
  private static final String DEFAULT_THEME = "src/handbook/theme";

  /**
   * The site's folder.
   *
   * @since 0.1.0
   */
  @Parameter(
      property = "handbook.outputDirectory",
      defaultValue = "${project.reporting.outputDirectory}")
  private File outputDirectory;

  /** Where the site as a whole goes, from which the addresses of its pages are told. */
  @Parameter(defaultValue = "${project.reporting.outputDirectory}", readonly = true)
  private File siteDirectory;

  /**
   * The languages of the pages, such as {@code de} or {@code en,fr}: the first has its pages in the
   * site's folder, each other one in a folder of its own below it. English, German and French come
   * along. In {@code mvn site} the site plugin's own {@code locales} win.
   *
   * @since 0.1.0
   */
  @Parameter(property = "handbook.locales", defaultValue = "en")
  private List<String> locales = List.of();

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

  /** Its first page below the site's folder, without extension. */
  abstract String page();

  /** The middle of the keys of its texts. */
  abstract String key();

  /** The modules whose documents it shows. */
  abstract List<RepoPath> modules(Reactor reactor);

  /** Whether it has its place in this project. */
  boolean belongsHere() {
    return true;
  }

  /** Writes it. */
  abstract void publish(Edition edition, Sink sink);

  @Override
  final void run() throws MojoFailureException {
    Languages languages = Languages.of(locales);
    unlessUnchanged(languages.spoken(Locale.ROOT), () -> publishAlone(languages));
  }

  /** Pages in the site's skin are the site plugin's, which writes them anew each time. */
  private void unlessUnchanged(Locale locale, Alone work) throws MojoFailureException {
    if (!isExternalReport()) {
      work.publish();
      return;
    }
    Reactor reactor = reactor();
    Build build = build(reactor, modules(reactor));
    rerun(
        new Repeatable(page() + "-" + locale, List.of(theme(reactor, locale)), List.of()),
        build,
        log -> {
          setLog(log);
          work.publish();
          return written();
        });
  }

  private interface Alone {
    void publish();
  }

  /** The files it wrote, where they are its own. */
  List<Path> written() {
    return List.of();
  }

  @Override
  List<Path> filesBeside(List<Path> code) {
    Path folder = reactor().folderOnDisk();
    List<Path> files = new ArrayList<>(super.filesBeside(code));
    written(logo).map(folder::resolve).ifPresent(files::add);
    theme(folder).filter(Files::isDirectory).map(Folders::filesIn).ifPresent(files::addAll);
    return files;
  }

  private void publishAlone(Languages languages) {
    Edition edition = edition(languages.spoken(Locale.ROOT));
    if (edition.handbook().sources().documents().isEmpty()) {
      getLog().info("no procedure documents here, nothing to publish");
      return;
    }
    publishAlone(edition);
    File site = outputDirectory;
    for (Locale locale : languages.further().toList()) {
      setReportOutputDirectory(new File(site, languages.folder(locale)));
      publishAlone(edition.in(theme(reactor(), languages.spoken(locale))));
    }
    setReportOutputDirectory(site);
  }

  /** Writes it where no site does: external reports need no sink. */
  abstract void publishAlone(Edition edition);

  @Override
  public final void generate(Sink sink, Locale locale) throws MavenReportException {
    errors()
        .inReport(
            () -> {
              takeCompanyDefaults();
              generateUnlessUnchanged(sink, locale);
              return true;
            });
  }

  private void generateUnlessUnchanged(Sink sink, Locale locale) {
    try {
      unlessUnchanged(locale, () -> publish(edition(locale), sink));
    } catch (MojoFailureException impossible) {
      throw new IllegalStateException("a report fails no build", impossible);
    }
  }

  /** As the site plugin asks: all pages of ours are written by {@link #generate(Sink, Locale)}. */
  @Override
  public final void generate(Sink sink, SinkFactory unused, Locale locale)
      throws MavenReportException {
    generate(sink, locale);
  }

  private Edition edition(Locale locale) {
    Reactor reactor = reactor();
    Edition all =
        build(reactor, modules(reactor))
            .edition(theme(reactor, Languages.of(locales).spoken(locale)));
    Edition edition = baselines(reactor).apply(all, modules(reactor)).edition();
    return publishDrafts ? edition : Scope.withoutDrafts(edition);
  }

  private ThemeSettings theme(Reactor reactor, Locale locale) {
    Path folder = reactor.folderOnDisk();
    return new ThemeSettings(
        written(logo).map(folder::resolve),
        written(accentColor),
        written(footer).orElse(""),
        theme(folder),
        locale,
        SiteAddress.of(
            project().getUrl(), siteDirectory.toPath(), getReportOutputDirectory().toPath()));
  }

  private Optional<Path> theme(Path folder) {
    Optional<Path> theme = written(templateDirectory).map(folder::resolve);
    boolean mayBeMissing = DEFAULT_THEME.equals(templateDirectory);
    if (theme.isPresent() && !mayBeMissing && !Files.isDirectory(theme.get())) {
      throw Folders.missing("templateDirectory", folder, templateDirectory, "an existing folder");
    }
    return theme;
  }

  /** A text that a user wrote; blank is as good as none. */
  static Optional<String> written(String text) {
    return Optional.ofNullable(text).map(String::strip).filter(value -> !value.isEmpty());
  }

  @Override
  public final boolean canGenerateReport() throws MavenReportException {
    return !isSkipped()
        && belongsHere()
        && errors()
            .inReport(
                () -> {
                  takeCompanyDefaults();
                  return hasDocuments();
                });
  }

  private boolean hasDocuments() {
    Reactor reactor = reactor();
    return build(reactor, modules(reactor)).hasDocuments();
  }

  @Override
  public final String getName(Locale locale) {
    return new ReportWords(locale).text("report." + key() + ".name");
  }

  @Override
  public final String getDescription(Locale locale) {
    return new ReportWords(locale).text("report." + key() + ".description");
  }

  /** Deprecated for another name since the reporting API 4, which older site plugins lack. */
  @Override
  @SuppressWarnings("deprecation")
  public final String getOutputName() {
    return page();
  }

  @Override
  public final String getCategoryName() {
    return CATEGORY_PROJECT_REPORTS;
  }

  @Override
  public final void setReportOutputDirectory(File folder) {
    outputDirectory = folder;
  }

  @Override
  public final File getReportOutputDirectory() {
    return outputDirectory;
  }
}
