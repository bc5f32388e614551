package io.github.handbookmaven.publish.search;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.kept.ValueDigest;
import io.github.handbookmaven.model.Block;
import io.github.handbookmaven.model.Located;
import io.github.handbookmaven.model.Metadata;
import io.github.handbookmaven.model.Section;
import io.github.handbookmaven.model.Status;
import io.github.handbookmaven.publish.Namesakes;
import io.github.handbookmaven.publish.search.SearchText.Card;
import io.github.handbookmaven.publish.search.SearchText.Names;
import io.github.handbookmaven.publish.search.SearchText.Part;
import io.github.handbookmaven.reference.Alert;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What of a handbook can be searched. */
final class SearchTexts {
  private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]{0,400}>");

  private final Handbook handbook;
  private final Namesakes namesakes;

  SearchTexts(Handbook handbook) {
    this.handbook = handbook;
    this.namesakes = new Namesakes(handbook);
  }

  /** One text per document, sorted by path; each is made when it is asked for, and not kept. */
  List<SearchText> all() {
    return new Texts(handbook.entries());
  }

  /**
   * What tells each text from others, in the same order; empty where nobody knows what its document
   * was read from.
   */
  List<String> keys() {
    return handbook.entries().parallelStream().map(this::key).toList();
  }

  private String key(Entry entry) {
    String document = entry.classified().key();
    return document.isEmpty()
        ? ""
        : ValueDigest.of(List.of(card(entry), names(entry), new Read(document)));
  }

  /**
   * A document that was read.
   *
   * @param key all it was made from
   */
  private record Read(String key) {}

  private Names names(Entry entry) {
    return new Names(alerts(entry), ids(entry), labels(entry));
  }

  private final class Texts extends AbstractList<SearchText> implements RandomAccess {
    private final List<Entry> entries;

    Texts(List<Entry> entries) {
      this.entries = entries;
    }

    @Override
    public SearchText get(int at) {
      return of(entries.get(at));
    }

    @Override
    public int size() {
      return entries.size();
    }
  }

  private SearchText of(Entry entry) {
    return new SearchText(
        card(entry),
        names(entry),
        entry.document().sections().stream().map(section -> part(section, entry.title())).toList(),
        weight(entry.status()));
  }

  private Card card(Entry entry) {
    return new Card(
        entry.url(),
        entry.title(),
        entry.type().word(),
        entry.freshness().state().word(),
        entry.status() == Status.ACTIVE ? "" : entry.status().word(),
        namesakes.place(entry));
  }

  private List<String> alerts(Entry entry) {
    Stream<String> declared = values(entry.document().metadata().relations().alerts());
    Stream<String> leadingHere =
        handbook.references().alertsTo(entry.path()).stream().map(Alert::name);
    return Stream.concat(declared, leadingHere).distinct().sorted().toList();
  }

  private static List<String> ids(Entry entry) {
    Metadata.Identity identity = entry.document().metadata().identity();
    String name = entry.path().withoutMarkdownExtension();
    return Stream.concat(
            Stream.of(entry.id(), name.substring(name.lastIndexOf('/') + 1)),
            values(identity.aliases()))
        .distinct()
        .toList();
  }

  private static List<String> labels(Entry entry) {
    Metadata metadata = entry.document().metadata();
    return Stream.of(
            values(metadata.identity().tags()),
            entry.owners().names().stream(),
            values(metadata.relations().services()))
        .flatMap(values -> values)
        .distinct()
        .toList();
  }

  private static Stream<String> values(List<Located<String>> said) {
    return said.stream().map(Located::value);
  }

  /** The heading that is the title stands above the text on its page: no section of its own. */
  private static Part part(Section section, String title) {
    String text =
        section.blocks().stream()
            .map(SearchTexts::shown)
            .filter(shown -> !shown.isBlank())
            .collect(Collectors.joining("\n"));
    boolean isTitle = section.level() == 1 && section.heading().equals(title);
    return isTitle ? new Part("", "", text) : new Part(section.id(), section.heading(), text);
  }

  private static String shown(Block block) {
    return block.kind() == Block.Kind.HTML
        ? TAG.matcher(withoutComments(block.text())).replaceAll(" ")
        : block.text();
  }

  private static String withoutComments(String html) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    int open = html.indexOf("<!--");
    while (open >= 0) {
      int close = html.indexOf("-->", open + 4);
      text.append(html, at, open).append(' ');
      at = close < 0 ? html.length() : close + 3;
      open = html.indexOf("<!--", at);
    }
    return text.append(html, at, html.length()).toString();
  }

  /** What was replaced is still found, behind what replaced it. */
  private static double weight(Status status) {
    return switch (status) {
      case ACTIVE -> 1;
      case DRAFT -> 0.8;
      case DEPRECATED -> 0.5;
      case ARCHIVED -> 0.3;
    };
  }
}
