package io.github.handbookmaven.publish.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.freshness.Reviewed;
import io.github.handbookmaven.history.Change;
import io.github.handbookmaven.history.Change.Kind;
import io.github.handbookmaven.history.History;
import io.github.handbookmaven.history.History.FileHistory;
import io.github.handbookmaven.history.History.Reach;
import io.github.handbookmaven.publish.Edition;
import io.github.handbookmaven.publish.ThemeSettings;
import io.github.handbookmaven.rule.ShelfOf;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

class ChangeFeedTest {

  private static Change change(String day, Kind kind, String author, String subject) {
    return new Change(
        "c".repeat(40),
        Instant.parse(day + "T12:00:00Z"),
        author,
        subject,
        kind,
        Optional.empty(),
        "",
        "");
  }

  private static String feed(Change... changes) {
    return feed(ThemeSettings.DEFAULT, changes);
  }

  private static String feed(ThemeSettings theme, Change... changes) {
    FileHistory history = new FileHistory(List.of(changes), false, "");
    Reviewed reviewed =
        Reviewed.on("2026-01-01")
            .history(new History(Reach.COMPLETE, Instant.MIN, Map.of(Reviewed.PATH, history)));
    return ChangeFeed.text(
        new Edition(
            Path.of("."),
            ShelfOf.with(reviewed, "2026-03-01"),
            List.of(),
            List.of(),
            theme,
            new Edition.Generator("handbook", "1")));
  }

  private static Document parsed(String feed) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    return factory.newDocumentBuilder().parse(new InputSource(new StringReader(feed)));
  }

  private static List<String> texts(Document feed, String element) {
    var nodes = feed.getElementsByTagNameNS("http://www.w3.org/2005/Atom", element);
    return IntStream.range(0, nodes.getLength())
        .mapToObj(index -> nodes.item(index).getTextContent())
        .toList();
  }

  @Test
  void changesOfTheTextAreNewsNewestFirst() throws Exception {
    Document feed =
        parsed(
            feed(
                change("2026-02-02", Kind.CONTENT, "Ada", "Mend step 4"),
                change("2026-02-01", Kind.WHITESPACE, "Bob", "Wrap lines"),
                change("2026-01-01", Kind.CONTENT, "Ada", "Write it")));
    assertThat(texts(feed, "summary")).containsExactly("Mend step 4", "Write it");
    assertThat(texts(feed, "updated")).first().isEqualTo("2026-02-02T12:00:00Z");
  }

  @Test
  void whereTheHandbooksAddressIsKnownEveryLinkIsAbsolute() throws Exception {
    ThemeSettings theme =
        new ThemeSettings(
            Optional.empty(),
            Optional.empty(),
            "",
            Optional.empty(),
            Locale.ENGLISH,
            Optional.of(URI.create("https://acme.example/handbook/")));
    Document feed = parsed(feed(theme, change("2026-02-02", Kind.CONTENT, "Ada", "Fix step 4")));
    var links = feed.getElementsByTagNameNS("http://www.w3.org/2005/Atom", "link");
    assertThat(
            IntStream.range(0, links.getLength())
                .mapToObj(index -> links.item(index).getAttributes().getNamedItem("href"))
                .map(href -> href.getNodeValue()))
        .containsExactlyInAnyOrder(
            "https://acme.example/handbook/changes.atom",
            "https://acme.example/handbook/index.html",
            "https://acme.example/handbook/docs/a.html");
  }

  @Test
  void hostileNamesAndSubjectsAreText() throws Exception {
    Document feed =
        parsed(feed(change("2026-02-02", Kind.CONTENT, "<script>", "]]> & <b>\u0001\uFFFF")));
    assertThat(texts(feed, "summary")).containsExactly("]]> & <b>");
    assertThat(texts(feed, "name")).contains("<script>");
  }

  @Test
  void withoutAnyNewsTheDayOfTheEditionStands() throws Exception {
    assertThat(texts(parsed(feed()), "updated")).containsExactly("2026-03-01T00:00:00Z");
  }

  @Test
  void theSameHistoryGivesTheSameBytesOnEveryMachine() {
    Change change = change("2026-02-02", Kind.CONTENT, "Ada", "Mend");
    String here = feed(change);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      assertThat(feed(change)).isEqualTo(here);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }
}
