package io.github.handbookmaven.publish.html;

import io.github.handbookmaven.kept.KeptResults;
import io.github.handbookmaven.model.Failures;
import io.github.handbookmaven.model.Flaw;
import io.github.handbookmaven.model.Patience;
import io.github.handbookmaven.publish.Edition;
import io.github.handbookmaven.publish.FileMark;
import io.github.handbookmaven.publish.Output;
import io.github.handbookmaven.publish.Together;
import io.github.handbookmaven.publish.calendar.ReviewCalendar;
import io.github.handbookmaven.publish.html.PagesBefore.WrittenPage;
import io.github.handbookmaven.publish.html.page.NavigationData;
import io.github.handbookmaven.publish.html.page.PageGroup;
import io.github.handbookmaven.publish.html.page.Pages;
import io.github.handbookmaven.publish.html.page.frame.Page;
import io.github.handbookmaven.publish.html.page.frame.PageScripts;
import io.github.handbookmaven.publish.html.page.frame.PlannedPage;
import io.github.handbookmaven.publish.html.page.frame.SiteFrame;
import io.github.handbookmaven.publish.html.template.Html;
import io.github.handbookmaven.publish.html.template.Labels;
import io.github.handbookmaven.publish.html.template.Templates;
import io.github.handbookmaven.publish.search.SearchPublisher;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;

/** Publishes an edition as pages, with their assets, search index, drawings and calendars. */
public final class HtmlPublisher {
  private final Edition edition;
  private final Output output;
  private final Labels labels;
  private final Templates templates;
  private final Set<String> scripts = new ConcurrentSkipListSet<>();
  private final Failures failures;
  private PagesBefore before = PagesBefore.NONE;

  private HtmlPublisher(Edition edition, Output output, Patience patience) {
    this.failures = Failures.ofShowing(patience);
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
  public static void publish(Edition edition, Output output) {
    publish(edition, output, KeptResults.NONE);
  }

  /**
   * Writes all pages but those that stand as they would be written.
   *
   * @param edition what is published
   * @param output where to
   * @param kept what earlier editions in the same output and language were made from; whoever gave
   *     it settles it
   */
  public static void publish(Edition edition, Output output, KeptResults kept) {
    publish(edition, output, kept, new Patience());
  }

  /**
   * The same, which tells of documents that could not be shown.
   *
   * @param edition what is published
   * @param output where to
   * @param kept what earlier editions were made from
   * @param patience waits for the pages of documents
   * @return why documents are shown as text that could not be shown in time; none where the output
   *     makes its pages later
   */
  public static List<Flaw> publish(
      Edition edition, Output output, KeptResults kept, Patience patience) {
    return new HtmlPublisher(edition, output, patience).publish(kept);
  }

  private List<Flaw> publish(KeptResults kept) {
    Pictures pictures = Pictures.of(edition);
    Pages pages = new Pages(edition, labels, pictures.urls(), failures);
    String shared = NavigationData.shared(edition.handbook().project().name(), labels);
    Assets assets = new Assets(edition.theme(), templates);
    String logo = assets.write(output, shared);
    SiteFrame site = pages.site(logo);
    before = PagesBefore.of(kept, edition, site, templates.ownDigest());
    pictures.copyTo(output);
    List<Runnable> works =
        Stream.concat(
                pages.all().map(group -> (Runnable) () -> whenAsked(group, site)),
                others(pages, kept))
            .toList();
    Together.run(works);
    PageScripts.ALL.forEach(name -> output.whenAsked(List.of(name), () -> script(assets, name)));
    return failures.all();
  }

  private Stream<Runnable> others(Pages pages, KeptResults kept) {
    return Stream.of(
        () -> output.whenAsked(Pages.NAVIGATION, () -> pages.writeNavigation(output)),
        () ->
            output.whenAsked(
                List.of("search/"), () -> SearchPublisher.publish(edition, output, kept)),
        () -> output.whenAsked(CsvTables.NAMES, () -> new CsvTables(edition).write(output)),
        () ->
            output.whenAsked(
                List.of(ReviewCalendar.NAME),
                () -> new ReviewCalendar(edition, pages.plan()).publish(output)),
        () ->
            output.whenAsked(
                OwnerFiles.NAMES,
                () -> new OwnerFiles(edition, pages.owned(), pages.plan()).write(output)),
        () -> output.whenAsked(WebFiles.NAMES, () -> new WebFiles(edition, labels).write(output)));
  }

  private void whenAsked(PageGroup group, SiteFrame site) {
    output.whenAsked(
        group.names(),
        () ->
            Together.run(
                group.pages().get().<Runnable>map(page -> () -> write(page, site)).toList()));
  }

  /** A library nobody needs is not published. */
  private void script(Assets assets, String name) {
    if (PageScripts.withWhatTheyLoad(scripts).contains(name)) {
      assets.write(output, List.of(name));
    }
  }

  private <B> void write(PlannedPage<B> planned, SiteFrame site) {
    B basis = planned.basis().get();
    Optional<String> key = before.key(planned.told().apply(basis));
    Optional<WrittenPage> standing = key.flatMap(known -> before.standing(known, output));
    if (standing.isPresent()) {
      scripts.addAll(standing.get().scripts());
      return;
    }
    Page page = planned.page().apply(basis);
    scripts.addAll(page.frame().scripts());
    byte[] bytes = rendered(page, site).getBytes(StandardCharsets.UTF_8);
    output.write(page.file(), bytes);
    key.ifPresent(
        known ->
            before.keep(
                known, new WrittenPage(page.file(), FileMark.of(bytes), page.frame().scripts())));
  }

  private String rendered(Page page, SiteFrame site) {
    Map<String, Object> variables = new HashMap<>();
    variables.put("page", page.frame());
    variables.put("site", site);
    variables.put("labels", labels);
    variables.put("view", page.view());
    Html content = templates.render(page.template(), variables);
    variables.put("contentHtml", content);
    return templates.render(page.layout(), variables).markup();
  }
}
