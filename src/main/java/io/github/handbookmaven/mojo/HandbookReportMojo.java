package io.github.handbookmaven.mojo;

import io.github.handbookmaven.publish.Edition;
import io.github.handbookmaven.publish.FolderLock;
import io.github.handbookmaven.publish.OutputFolder;
import io.github.handbookmaven.publish.calendar.ReviewCalendar;
import io.github.handbookmaven.publish.feed.ChangeFeed;
import io.github.handbookmaven.publish.html.HtmlPublisher;
import io.github.handbookmaven.publish.json.CatalogJson;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.doxia.sink.Sink;

/** A report with pages of its own, in the site's folder {@code handbook/}. */
abstract class HandbookReportMojo extends PublishingMojo {
  private final transient List<Path> written = new ArrayList<>();

  @Override
  final List<Path> written() {
    return List.copyOf(written);
  }

  @Override
  final Path ownPages() {
    return getReportOutputDirectory().toPath().resolve("handbook");
  }

  @Override
  final String key() {
    return "handbook";
  }

  @Override
  final String page() {
    return "handbook/index";
  }

  @Override
  public final boolean isExternalReport() {
    return true;
  }

  @Override
  final void publishAlone(Edition edition) {
    publish(edition, null);
  }

  @Override
  final void publish(Edition edition, Sink unused) {
    Path folder = getReportOutputDirectory().toPath().resolve("handbook");
    FolderLock.hold(folder, () -> writePages(edition, folder));
    getLog()
        .info(
            "handbook of "
                + documents(edition)
                + " on "
                + edition.handbook().today()
                + ": "
                + folder.resolve("index.html"));
  }

  private static String documents(Edition edition) {
    int number = edition.handbook().entries().size();
    return number + (number == 1 ? " document" : " documents");
  }

  private void writePages(Edition edition, Path folder) {
    OutputFolder output = OutputFolder.open(folder);
    HtmlPublisher.publish(edition, output);
    ReviewCalendar.publish(edition, output);
    ChangeFeed.publish(edition, output);
    CatalogJson.publish(edition, output);
    output.finish();
    written.addAll(output.files());
  }
}
