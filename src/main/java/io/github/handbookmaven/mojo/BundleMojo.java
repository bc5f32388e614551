package io.github.handbookmaven.mojo;

import io.github.handbookmaven.model.Counted;
import io.github.handbookmaven.mojo.maven.BundleCoordinates;
import io.github.handbookmaven.mojo.maven.Reactor;
import io.github.handbookmaven.mojo.maven.SiteAddress;
import io.github.handbookmaven.publish.Edition;
import io.github.handbookmaven.publish.OutputFolder;
import io.github.handbookmaven.publish.ThemeSettings;
import io.github.handbookmaven.publish.bundle.BundleWriter;
import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProjectHelper;

/**
 * Attaches the handbook's data, so that a handbook of many repositories can be made of them:
 * documents, pictures, what was found, and an inventory that others refer by. In a build of several
 * modules the outermost project attaches those of all.
 *
 * @since 0.1.0
 */
@Mojo(name = "bundle", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class BundleMojo extends AssemblingMojo {
  private static final String CLASSIFIER = BundleCoordinates.CLASSIFIER;
  private static final String TYPE = BundleCoordinates.TYPE;

  /** Where the bundle is written. */
  @Parameter(defaultValue = "${project.build.directory}", readonly = true)
  private File target;

  /** What the bundle's file is called, before its classifier. */
  @Parameter(defaultValue = "${project.build.finalName}", readonly = true)
  private String finalName;

  /** The site's folder, which tells where its pages will be. */
  @Parameter(defaultValue = "${project.reporting.outputDirectory}", readonly = true)
  private File siteDirectory;

  @Inject private MavenProjectHelper projects;

  @Override
  boolean mergesOthers() {
    return true;
  }

  @Override
  void run() {
    Reactor reactor = reactor();
    if (!reactor.isOutermost()) {
      getLog().info("the outermost project attaches the handbook of all modules");
      return;
    }
    Edition all = build(reactor, reactor.folders()).edition(theme());
    Edition edition = baselines(reactor).apply(all, reactor.folders()).edition().withoutDrafts();
    int number = edition.handbook().entries().size();
    if (number == 0) {
      getLog().info("no procedure documents here, nothing to attach");
      return;
    }
    getLog()
        .info(
            "attached the data of "
                + Counted.of(number, "document")
                + " on "
                + edition.handbook().today()
                + ": "
                + attached(edition));
  }

  private Path attached(Edition edition) {
    String name = finalName + "-" + CLASSIFIER + "." + TYPE;
    Path folder = target.toPath();
    OutputFolder.open(folder).stream(name, out -> BundleWriter.write(edition, out));
    Path file = folder.resolve(name);
    projects.attachArtifact(project(), TYPE, CLASSIFIER, file.toFile());
    return file;
  }

  @Override
  String siteAddress() {
    return theme().address().map(URI::toString).orElse("");
  }

  /** Pages are not made here, but others must know where they will be. */
  private ThemeSettings theme() {
    Path site = siteDirectory.toPath();
    return new ThemeSettings(
        Optional.empty(),
        Optional.empty(),
        "",
        Optional.empty(),
        Locale.ENGLISH,
        SiteAddress.of(project().getUrl(), site, site));
  }
}
