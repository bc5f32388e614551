package io.github.handbookmaven.mojo;

import io.github.handbookmaven.mojo.inskin.ReportWords;
import io.github.handbookmaven.mojo.maven.Reactor;
import io.github.handbookmaven.mojo.maven.SiteAddress;
import io.github.handbookmaven.publish.Edition;
import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
abstract class PublishingMojo extends EditionMojo implements MavenMultiPageReport {
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

  @Override
  final Optional<URI> address() {
    return SiteAddress.of(
        project().getUrl(), siteDirectory.toPath(), getReportOutputDirectory().toPath());
  }

  /** Its first page below the site's folder, without extension. */
  abstract String page();

  /** The middle of the keys of its texts. */
  abstract String key();

  /** Whether it has its place in this project. */
  boolean belongsHere() {
    return true;
  }

  /** Writes it. */
  abstract void publish(Edition edition, Sink sink);

  @Override
  final void run() throws MojoFailureException {
    Languages languages = languages();
    findPlaceWithoutPom();
    unlessUnchanged(languages.spoken(Locale.ROOT), () -> publishAlone(languages));
  }

  /** Where there is no POM, Maven's default for the site's folder stays a placeholder. */
  private void findPlaceWithoutPom() {
    if (project().getFile() == null) {
      File site = reactor().folderOnDisk().resolve("target/site").toFile();
      outputDirectory = outputDirectory.equals(siteDirectory) ? site : outputDirectory;
      siteDirectory = site;
    }
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
      unlessUnchanged(
          locale, () -> publish(edition(languages().spoken(locale), sharedInSite()), sink));
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

  /** While a site is made nobody writes documents; between goals that are typed somebody may. */
  @SuppressWarnings("unchecked")
  private Map<Object, Object> sharedInSite() {
    return getPluginContext();
  }

  @Override
  final String siteAddress() {
    return siteDirectory == null ? "" : address().map(URI::toString).orElse("");
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
