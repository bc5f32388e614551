package io.github.handbookmaven.publish.html.page;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.PageClashes;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.model.Failures;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.publish.Edition;
import io.github.handbookmaven.publish.Output;
import io.github.handbookmaven.publish.calendar.ReviewPlan;
import io.github.handbookmaven.publish.html.page.document.BinderPage;
import io.github.handbookmaven.publish.html.page.document.DocumentPage;
import io.github.handbookmaven.publish.html.page.finding.FindingsPage;
import io.github.handbookmaven.publish.html.page.finding.TrendPage;
import io.github.handbookmaven.publish.html.page.frame.OwnerLink;
import io.github.handbookmaven.publish.html.page.frame.Page;
import io.github.handbookmaven.publish.html.page.frame.PageContext;
import io.github.handbookmaven.publish.html.page.frame.PageFrame;
import io.github.handbookmaven.publish.html.page.frame.ShortAddresses;
import io.github.handbookmaven.publish.html.page.frame.SiteFrame;
import io.github.handbookmaven.publish.html.page.freshness.FreshnessPage;
import io.github.handbookmaven.publish.html.page.list.ListPage;
import io.github.handbookmaven.publish.html.page.practice.OnboardingPage;
import io.github.handbookmaven.publish.html.page.reference.AlertsPage;
import io.github.handbookmaven.publish.html.page.reference.CrossReferencesPage;
import io.github.handbookmaven.publish.html.template.Labels;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All pages of an edition. */
public final class Pages {
  /** How the names of scripts begin that tell the side bar, lists and the search of documents. */
  public static final List<String> NAVIGATION =
      List.of("assets/nav-", "assets/palette-", "assets/choices-", "assets/rows/");

  private final PageContext shelf;
  private final Map<RepoPath, String> pictures;
  private final Failures failures;

  /**
   * Looks at an edition.
   *
   * @param edition what is published
   * @param labels the words
   * @param pictures the pictures documents show, with where each copy lies below {@code handbook/},
   *     percent-encoded
   * @param failures hears of documents that cannot be shown but as text
   */
  public Pages(Edition edition, Labels labels, Map<RepoPath, String> pictures, Failures failures) {
    this.failures = failures;
    this.shelf = new PageContext(edition, labels);
    this.pictures = Map.copyOf(pictures);
  }

  /**
   * What is the same on every page.
   *
   * @param logo the logo's file below {@code handbook/}; empty where there is none
   * @return the frame of the site
   */
  public SiteFrame site(String logo) {
    return new NavigationPart(shelf).site(logo);
  }

  /**
   * Who owns what.
   *
   * @return every owner with their documents, in the order of both
   */
  public Map<OwnerLink, List<Entry>> owned() {
    Map<OwnerLink, List<Entry>> owned = new LinkedHashMap<>();
    shelf.owners().all().forEach(owner -> owned.put(owner, shelf.ownedBy(owner)));
    return owned;
  }

  /**
   * When reviews are done best.
   *
   * @return the plan that the pages show
   */
  public ReviewPlan plan() {
    return shelf.plan();
  }

  /**
   * Writes what the side bar and the search know beside documents.
   *
   * @param output where to
   */
  public void writeNavigation(Output output) {
    NavigationData.write(shelf, output);
  }

  /**
   * The pages, in groups that know what their files are called before they are made.
   *
   * @return in no particular order
   */
  public Stream<PageGroup> all() {
    ShortAddresses addresses = new ShortAddresses(shelf.handbook());
    DocumentPage documents = new DocumentPage(shelf, pictures, addresses, failures);
    List<Entry> entries = shelf.handbook().entries();
    Set<RepoPath> clashing =
        PageClashes.of(entries).stream()
            .flatMap(List::stream)
            .map(Entry::path)
            .collect(Collectors.toSet());
    Stream<PageGroup> ofDocuments =
        entries.stream()
            .filter(entry -> !clashing.contains(entry.path()))
            .map(
                entry ->
                    new PageGroup(
                        List.of(Page.file(entry.url())), () -> Stream.of(documents.page(entry))));
    return Stream.of(ofDocuments, shortcuts(addresses), overviews(), lists())
        .flatMap(pages -> pages);
  }

  /** Only who knows the site's address can print one. */
  private Stream<PageGroup> shortcuts(ShortAddresses addresses) {
    return shelf.edition().theme().address().stream()
        .map(
            site -> new PageGroup(List.of("p/"), () -> new AliasPage(shelf).shortPages(addresses)));
  }

  private Stream<PageGroup> overviews() {
    return Stream.of(
        PageGroup.single("index.html", () -> new DashboardPage(shelf).page()),
        PageGroup.single("freshness.html", () -> new FreshnessPage(shelf).page()),
        PageGroup.single("cross-references.html", () -> new CrossReferencesPage(shelf).page()),
        PageGroup.single("which-one.html", () -> new SopOrRunbookPage(shelf).page()),
        PageGroup.single("search.html", this::search),
        PageGroup.single("404.html", this::notFound));
  }

  private Stream<PageGroup> lists() {
    ListPage lists = new ListPage(shelf);
    Stream<PageGroup> ofTypes =
        Stream.of(DocType.values())
            .map(
                type ->
                    PageGroup.made(
                        List.of(stem(ListPage.link(shelf.labels(), type).url())),
                        () -> lists.pages(type)));
    return Stream.concat(
        ofTypes,
        Stream.of(
            PageGroup.made(List.of("documents"), lists::all),
            PageGroup.made(List.of("alerts"), () -> new AlertsPage(shelf).pages()),
            PageGroup.made(List.of("onboarding"), () -> new OnboardingPage(shelf).pages()),
            PageGroup.made(List.of("trend"), () -> new TrendPage(shelf).pages()),
            PageGroup.made(List.of("owners"), () -> new OwnersPage(shelf).pages()),
            PageGroup.made(PartsPage.FILES, () -> new PartsPage(shelf).pages()),
            new PageGroup(List.of("findings", "rules/"), () -> new FindingsPage(shelf).pages()),
            new PageGroup(
                List.of("binder-"), () -> new BinderPage(shelf, pictures, failures).pages()),
            PageGroup.made(List.of(""), () -> new AliasPage(shelf).pages())));
  }

  private static String stem(String url) {
    return url.replace(".html", "");
  }

  /**
   * What {@code 404.vm} prints: nothing of its own.
   *
   * @param documents how many documents there are to look for
   */
  record NotFoundView(int documents) {}

  /** A server shows it at any address, so what it needs is told from the server's root. */
  private Page notFound() {
    String title = shelf.labels().text("not_found");
    String root = shelf.edition().theme().address().map(URI::getRawPath).orElse("");
    PageFrame frame =
        PageFrame.of(title, shelf.labels().text("not_found_text"), "404", "404.html")
            .withRoot(root);
    return new Page("404.vm", frame, new NotFoundView(shelf.handbook().entries().size()));
  }

  /**
   * What {@code search.vm} prints: {@code search.js} does the rest.
   *
   * @param documents how many documents there are to look for
   */
  record SearchView(int documents) {}

  private Page search() {
    String title = shelf.labels().text("search");
    PageFrame frame =
        PageFrame.of(title, shelf.labels().text("js_search_title"), "search", "search.html");
    return new Page("search.vm", frame, new SearchView(shelf.handbook().entries().size()));
  }
}
