package io.github.handbookmaven.publish.html.page;

import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.publish.html.page.frame.NamedLink;
import io.github.handbookmaven.publish.html.page.frame.PageContext;
import io.github.handbookmaven.publish.html.page.frame.SiteFrame;
import io.github.handbookmaven.publish.html.page.frame.SiteFrame.NavigationLink;
import io.github.handbookmaven.publish.html.page.list.ListPage;
import io.github.handbookmaven.publish.html.template.Labels;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is the same on every page. */
final class NavigationPart {
  private static final Set<String> READ = Set.of("sop", "runbook", "mixed");

  private final PageContext shelf;
  private final Labels labels;

  NavigationPart(PageContext shelf) {
    this.shelf = shelf;
    this.labels = shelf.labels();
  }

  SiteFrame site(String logo) {
    var project = shelf.handbook().project();
    var generator = shelf.edition().generator();
    return new SiteFrame(
        project.name(),
        project.version(),
        labels.locale().toLanguageTag(),
        shelf.edition().theme().address().map(URI::toString).orElse(""),
        logo,
        shelf.edition().theme().footer(),
        shelf.day(Optional.of(shelf.handbook().today())),
        generator.name() + " " + generator.version(),
        types(),
        pages());
  }

  private List<NavigationLink> types() {
    return Stream.of(DocType.values())
        .map(this::type)
        .filter(link -> !link.count().equals("0"))
        .toList();
  }

  private NavigationLink type(DocType type) {
    NamedLink list = ListPage.link(labels, type);
    long count = shelf.handbook().documents(type).count();
    return new NavigationLink(type.word(), list.text(), list.url(), Long.toString(count));
  }

  private List<NavigationLink> pages() {
    return Stream.of(
            page("freshness", ""),
            page("alerts", Integer.toString(shelf.handbook().references().alerts().size())),
            page("cross-references", ""),
            page("findings", Long.toString(shelf.activeFindings().count())),
            page("owners", Integer.toString(shelf.owners().all().size())),
            page("repositories", Integer.toString(shelf.handbook().repositories().all().size())),
            page("onboarding", procedures()),
            page("which-one", ""))
        .filter(page -> !page.count().equals("0") || page.section().equals("findings"))
        .toList();
  }

  /** Where there is nothing to read, nobody is sent to read it. */
  private String procedures() {
    return types().stream().anyMatch(link -> READ.contains(link.section())) ? "" : "0";
  }

  private NavigationLink page(String section, String count) {
    return new NavigationLink(
        section, labels.text("page_" + section.replace('-', '_')), section + ".html", count);
  }
}
