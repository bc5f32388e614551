package io.github.handbookmaven.publish.html.page;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.OwnPages;
import io.github.handbookmaven.hub.Repository;
import io.github.handbookmaven.model.Located;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.model.UriPath;
import io.github.handbookmaven.publish.html.page.frame.NamedLink;
import io.github.handbookmaven.publish.html.page.frame.Page;
import io.github.handbookmaven.publish.html.page.frame.PageContext;
import io.github.handbookmaven.publish.html.page.frame.PageFrame;
import io.github.handbookmaven.publish.html.page.frame.PlannedPage;
import io.github.handbookmaven.publish.html.page.frame.ShortAddresses;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Pages at old and at short addresses that lead to where documents stand. */
final class AliasPage {
  private final PageContext shelf;
  private final Set<String> taken = new HashSet<>();

  AliasPage(PageContext shelf) {
    this.shelf = shelf;
    shelf.handbook().entries().forEach(entry -> taken.add(folded(entry.url())));
  }

  /**
   * What {@code redirect.vm} prints.
   *
   * @param target the document that took the old one's place
   */
  record RedirectView(NamedLink target) {}

  /** A page for each alias whose address nothing else has. */
  Stream<Page> pages() {
    return shelf.handbook().entries().stream().flatMap(this::pages);
  }

  /** A page for each short address. */
  Stream<PlannedPage<?>> shortPages(ShortAddresses addresses) {
    return addresses.all().entrySet().stream()
        .map(each -> PlannedPage.of(() -> page(each.getValue(), each.getKey())));
  }

  private Stream<Page> pages(Entry entry) {
    return entry.document().metadata().identity().aliases().stream()
        .map(Located::value)
        .map(alias -> url(entry, alias))
        .flatMap(Optional::stream)
        .filter(url -> !OwnPages.hold(url) && taken.add(folded(url)))
        .map(url -> page(entry, url));
  }

  private Page page(Entry entry, String url) {
    PageFrame frame = PageFrame.of(entry.title(), entry.title(), entry.type().word(), url);
    return new Page("redirect.vm", frame, new RedirectView(shelf.link(entry)));
  }

  /** An old id stands where its page stood; with a leading slash it is an old URL. */
  private Optional<String> url(Entry entry, String alias) {
    RepoPath home =
        shelf
            .handbook()
            .repositories()
            .of(entry.path())
            .map(Repository::folder)
            .orElse(RepoPath.ROOT);
    String path = alias.startsWith("/") ? home + alias : besides(entry) + alias;
    String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : withPage(path);
    return RepoPath.of(file)
        .filter(known -> known.isWithin(home))
        .filter(known -> !known.value().isEmpty() && known.value().length() < 200)
        .filter(known -> known.value().matches("[\\w./ ~+-]+"))
        .map(
            known ->
                Stream.of(known.value().split("/"))
                    .map(UriPath::encodeSegment)
                    .collect(Collectors.joining("/")));
  }

  private String besides(Entry entry) {
    RepoPath root = entry.document().root();
    RepoPath base = shelf.handbook().project().base();
    String below = root.isWithin(base) ? root.below(base) : "";
    return below.isEmpty() ? "" : below + "/";
  }

  private static String withPage(String path) {
    return path.endsWith(".html") || path.endsWith(".htm")
        ? path
        : path.replaceAll("\\.(?:md|markdown)$", "") + ".html";
  }

  private static String folded(String url) {
    return url.toLowerCase(Locale.ROOT);
  }
}
