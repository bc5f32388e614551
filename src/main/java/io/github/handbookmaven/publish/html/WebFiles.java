package io.github.handbookmaven.publish.html;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.publish.Edition;
import io.github.handbookmaven.publish.Output;
import io.github.handbookmaven.publish.html.template.Html;
import io.github.handbookmaven.publish.html.template.Labels;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What others than people ask a site for: {@code sitemap.xml} (sitemaps.org) and {@code
 * opensearch.xml} (OpenSearch 1.1), which need to know where the site is published, and {@code
 * llms.txt} (llmstxt.org), a list of the documents in Markdown.
 */
final class WebFiles {
  /** The files there may be. */
  static final List<String> NAMES = List.of("llms.txt", "sitemap.xml", "opensearch.xml");

  private static final List<String> LISTS =
      List.of(
          "index.html",
          "documents.html",
          "alerts.html",
          "freshness.html",
          "cross-references.html",
          "findings.html",
          "owners.html",
          "which-one.html");

  private final Handbook handbook;
  private final String address;
  private final Labels labels;

  WebFiles(Edition edition, Labels labels) {
    this.handbook = edition.handbook();
    this.address = edition.theme().address().map(Object::toString).orElse("");
    this.labels = labels;
  }

  void write(Output output) {
    output.write("llms.txt", llms());
    if (!address.isEmpty()) {
      output.write("sitemap.xml", sitemap());
      output.write("opensearch.xml", openSearch());
    }
  }

  private String sitemap() {
    String urls =
        Stream.concat(LISTS.stream(), handbook.entries().stream().map(Entry::url))
            .map(url -> "  <url><loc>" + Html.escape(address + url) + "</loc></url>\n")
            .collect(Collectors.joining());
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n"
        + urls
        + "</urlset>\n";
  }

  private String openSearch() {
    String name = handbook.project().name();
    String form =
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            + "<OpenSearchDescription xmlns=\"http://a9.com/-/spec/opensearch/1.1/\">\n"
            + "  <ShortName>%s</ShortName>\n"
            + "  <Description>%s</Description>\n"
            + "  <InputEncoding>UTF-8</InputEncoding>\n"
            + "  <Url type=\"text/html\" template=\"%ssearch.html?q={searchTerms}\"/>\n"
            + "</OpenSearchDescription>\n";
    return String.format(
        form,
        Html.escape(name.substring(0, name.offsetByCodePoints(0, shortLength(name)))),
        Html.escape(labels.text("js_search_title")),
        Html.escape(address));
  }

  /** The format allows a name of sixteen characters. */
  private static int shortLength(String name) {
    return Math.min(16, name.codePointCount(0, name.length()));
  }

  private String llms() {
    StringBuilder text = new StringBuilder("# " + plain(handbook.project().name()) + "\n");
    for (DocType type : DocType.values()) {
      List<Entry> entries = handbook.documents(type).toList();
      if (!entries.isEmpty()) {
        text.append("\n## ").append(labels.text("types_" + type.word())).append("\n\n");
        entries.forEach(entry -> text.append(line(entry)));
      }
    }
    return text.toString();
  }

  private String line(Entry entry) {
    return "- ["
        + plain(entry.title())
        + "]("
        + address
        + entry.url()
        + "): "
        + entry.freshness().state().word()
        + "\n";
  }

  /** A title is text, whatever Markdown it holds. */
  private static String plain(String text) {
    return text.replaceAll("\\s+", " ").replaceAll("([\\\\`*_<>\\[\\]])", "\\\\$1");
  }
}
