package io.github.handbookmaven.mojo;

import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.mojo.inskin.ReportWords;
import io.github.handbookmaven.mojo.inskin.SinkPage;
import io.github.handbookmaven.mojo.maven.Reactor;
import io.github.handbookmaven.mojo.maven.Reporting;
import io.github.handbookmaven.publish.Edition;
import io.github.handbookmaven.publish.OutputFolder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.maven.doxia.module.xhtml5.Xhtml5SinkFactory;
import org.apache.maven.doxia.sink.Sink;

/**
 * A page in the site's own skin. It implements {@code MavenReport} itself instead of extending
 * {@code AbstractMavenReport}, whose parameters and ours cannot meet in one class; run alone it
 * writes a plain page.
 */
abstract class InSkinReportMojo extends PublishingMojo {

  @Override
  public final boolean isExternalReport() {
    return false;
  }

  @Override
  final List<RepoPath> modules(Reactor reactor) {
    return Reporting.of(project()).lists("aggregate") && project().isExecutionRoot()
        ? reactor.folders()
        : List.of(reactor.folder());
  }

  @Override
  final void publishAlone(Edition edition) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Path folder = getReportOutputDirectory().toPath();
    try {
      publish(edition, new Xhtml5SinkFactory().createSink(bytes, "UTF-8"));
      OutputFolder.open(Files.createDirectories(folder).toRealPath())
          .write(page() + ".html", bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + folder + ": " + e.getMessage(), e);
    }
    getLog()
        .info(
            "written without the site's skin, which 'mvn site' gives it: "
                + folder.resolve(page() + ".html"));
  }

  @Override
  final void publish(Edition edition, Sink sink) {
    Locale locale = edition.theme().locale();
    SinkPage page = new SinkPage(sink, Reporting.of(project()).hasHandbook());
    page.open(getName(locale));
    fill(page, edition, new ReportWords(locale));
    page.close();
  }

  abstract void fill(SinkPage page, Edition edition, ReportWords texts);
}
