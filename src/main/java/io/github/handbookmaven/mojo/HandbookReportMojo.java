package io.github.handbookmaven.mojo;

import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.kept.KeptResults;
import io.github.handbookmaven.model.Counted;
import io.github.handbookmaven.model.Digest;
import io.github.handbookmaven.model.Flaw;
import io.github.handbookmaven.model.Patience;
import io.github.handbookmaven.mojo.maven.EarlierArtifact;
import io.github.handbookmaven.mojo.maven.Reactor;
import io.github.handbookmaven.publish.Edition;
import io.github.handbookmaven.publish.FolderLock;
import io.github.handbookmaven.publish.OutputFolder;
import io.github.handbookmaven.rule.Finding;
import io.github.handbookmaven.rule.Trend;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.doxia.sink.Sink;
import org.apache.maven.plugins.annotations.Parameter;

/** A report with pages of its own, in the site's folder {@code handbook/}. */
abstract class HandbookReportMojo extends PublishingMojo {
  /**
   * What {@code check} or {@code report} wrote on an earlier day, {@code findings.json} or {@code
   * catalog.json}, relative to the project: the pages say what is new, worse and fixed since. Or
   * where it was deployed: {@code groupId:artifactId:version} for a bundle, with a classifier for a
   * {@code json} file that was attached under it. The version may be a range.
   *
   * @since 0.1.0
   */
  @Parameter(property = "handbook.compareWith")
  private String compareWith;

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
  final List<Path> filesBeside(List<Path> code) {
    List<Path> files = new ArrayList<>(super.filesBeside(code));
    earlier().ifPresent(files::add);
    return files;
  }

  private Optional<Path> earlier() {
    return written(compareWith)
        .flatMap(
            named ->
                EarlierArtifact.named(named)
                    .map(
                        artifact ->
                            artifacts().find(artifact).map(found -> found.getFile().toPath()))
                    .orElseGet(() -> Optional.of(reactor().folderOnDisk().resolve(named))));
  }

  private Edition held(Edition edition) {
    Optional<Path> earlier = earlier();
    if (earlier.isEmpty()) {
      written(compareWith).map(this::notFound).ifPresent(getLog()::warn);
    }
    return earlier
        .map(file -> Trend.between(EarlierArtifact.read(file), edition.findings()))
        .map(edition::since)
        .orElse(edition);
  }

  /** A first run has nothing to be held against: that is no failure. */
  private String notFound(String named) {
    return "<compareWith> is '"
        + named
        + "', which no repository has"
        + (session().isOffline() ? " (Maven is offline)" : "")
        + ": these pages do not say what changed";
  }

  @Override
  final void publish(Edition judged, Sink unused) {
    Edition edition = held(judged);
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
    edition.trend().map(HandbookReportMojo::told).ifPresent(getLog()::info);
  }

  private static String told(Trend trend) {
    return "since "
        + trend.since()
        + ": "
        + trend.added().size()
        + " new, "
        + trend.worse().size()
        + " worse, "
        + trend.fixed().size()
        + " fixed";
  }

  private static String documents(Edition edition) {
    return Counted.of(edition.handbook().entries().size(), "document");
  }

  private void writePages(Edition edition, Path folder) {
    OutputFolder output = OutputFolder.open(folder);
    try (KeptResults pages = keptFolder().results("pages-" + whose(folder))) {
      new HandbookFiles(new Patience(), this::told).write(edition, output, pages);
      output.finish();
      spared(pages);
      pages.settle();
    }
    written.addAll(output.files());
  }

  private List<Finding> told(Handbook handbook, List<Flaw> flaws) {
    Reactor reactor = reactor();
    return build(reactor, modules(reactor)).told(handbook, flaws);
  }

  /** A page is kept for the folder it stands in, so that one language forgets no other one's. */
  private static String whose(Path folder) {
    return Digest.of(folder.toAbsolutePath().toString(), 8);
  }
}
