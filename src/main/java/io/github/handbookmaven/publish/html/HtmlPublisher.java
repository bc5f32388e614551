package io.github.handbookmaven.publish.html;

import io.github.handbookmaven.model.SettingsException;
import io.github.handbookmaven.publish.Edition;
import io.github.handbookmaven.publish.OutputFolder;
import io.github.handbookmaven.publish.html.page.NavigationData;
import io.github.handbookmaven.publish.html.page.Pages;
import io.github.handbookmaven.publish.html.page.frame.Page;
import io.github.handbookmaven.publish.html.page.frame.SiteFrame;
import io.github.handbookmaven.publish.html.template.Html;
import io.github.handbookmaven.publish.html.template.Labels;
import io.github.handbookmaven.publish.html.template.Templates;
import io.github.handbookmaven.publish.search.SearchPublisher;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Publishes an edition as pages, with their assets, search index and drawings. */
public final class HtmlPublisher {
  private final Edition edition;
  private final OutputFolder output;
  private final Labels labels;
  private final Templates templates;
  private final Set<String> scripts = new ConcurrentSkipListSet<>();

  private HtmlPublisher(Edition edition, OutputFolder output) {
    this.edition = edition;
    this.output = output;
    this.templates = new Templates(edition.theme().templateDirectory());
    this.labels = templates.labels(edition.theme().locale());
  }

  /**
   * Writes all pages. The caller finishes the folder when all formats are written.
   *
   * @param edition what is published
   * @param output where to
   */
  public static void publish(Edition edition, OutputFolder output) {
    new HtmlPublisher(edition, output).publish();
  }

  private void publish() {
    Pictures pictures = Pictures.of(edition);
    Pages pages = new Pages(edition, labels, pictures.urls());
    String shared = NavigationData.shared(edition.handbook().project().name(), labels);
    Assets assets = new Assets(edition.theme(), templates);
    String logo = assets.write(output, shared);
    SiteFrame site = pages.site(logo);
    pictures.copyTo(output);
    List<Supplier<Page>> all = pages.all().toList();
    together(
        List.of(
            () ->
                together(
                    all.stream().<Runnable>map(page -> () -> write(page.get(), site)).toList()),
            () -> NavigationData.write(edition, labels, output),
            () -> SearchPublisher.publish(edition, output),
            () -> new CsvTables(edition).write(output)));
    assets.write(output, scripts);
    new WebFiles(edition, labels).write(output);
  }

  /** Waits for all before it tells of the first that failed: no thread writes on behind a build. */
  private static void together(List<Runnable> works) {
    List<RuntimeException> failures =
        IntStream.range(0, works.size())
            .parallel()
            .mapToObj(at -> failureOf(works.get(at)))
            .flatMap(Optional::stream)
            .toList();
    if (!failures.isEmpty()) {
      throw failures.get(0);
    }
  }

  private static Optional<RuntimeException> failureOf(Runnable work) {
    try {
      work.run();
      return Optional.empty();
    } catch (SettingsException | UncheckedIOException e) {
      return Optional.of(e);
    }
  }

  private void write(Page page, SiteFrame site) {
    scripts.addAll(page.frame().scripts());
    Map<String, Object> variables = new HashMap<>();
    variables.put("page", page.frame());
    variables.put("site", site);
    variables.put("labels", labels);
    variables.put("view", page.view());
    Html content = templates.render(page.template(), variables);
    variables.put("contentHtml", content);
    output.write(page.file(), templates.render(page.layout(), variables).markup());
  }
}
