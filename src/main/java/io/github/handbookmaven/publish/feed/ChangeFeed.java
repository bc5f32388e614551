package io.github.handbookmaven.publish.feed;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.assemble.ProjectFacts;
import io.github.handbookmaven.history.Change;
import io.github.handbookmaven.history.Change.Kind;
import io.github.handbookmaven.publish.Edition;
import io.github.handbookmaven.publish.Output;
import io.github.handbookmaven.publish.XmlText;
import io.github.handbookmaven.publish.XmlText.Attribute;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * What changed in the documents lately, as a feed people subscribe to (Atom, RFC 4287). White space
 * and reformatting are no news. Everything in it is git's data and the day, never a clock.
 */
public final class ChangeFeed {
  /** Its name in the handbook. */
  public static final String NAME = "changes.atom";

  private static final int NEWEST = 50;
  private static final Set<Kind> NEWS = EnumSet.of(Kind.CONTENT, Kind.REVIEW_DATE);

  private final XmlText xml = new XmlText();
  private final Optional<URI> address;

  private ChangeFeed(Optional<URI> address) {
    this.address = address;
  }

  /**
   * Publishes the feed.
   *
   * @param edition the handbook
   * @param output where it goes
   */
  public static void publish(Edition edition, Output output) {
    output.write(NAME, text(edition));
  }

  static String text(Edition edition) {
    Handbook handbook = edition.handbook();
    Subject all = new Subject(handbook.project().name(), "", NAME, "index.html");
    return text(edition, all, handbook.entries());
  }

  /**
   * Whose changes a feed tells.
   *
   * @param name what stands before "changed procedures"
   * @param key what it is known by in this handbook
   * @param file where it lies below {@code handbook/}
   * @param page the page it belongs to
   */
  public record Subject(String name, String key, String file, String page) {}

  /**
   * The feed of some documents.
   *
   * @param edition the handbook
   * @param subject whose they are
   * @param documents of the handbook
   * @return the text of an {@code .atom} file
   */
  public static String text(Edition edition, Subject subject, List<Entry> documents) {
    Handbook handbook = edition.handbook();
    List<News> news = news(documents, handbook.project());
    ChangeFeed feed = new ChangeFeed(edition.theme().address());
    feed.head(handbook, subject, news);
    news.forEach(feed::entry);
    feed.xml.close();
    return feed.xml.text();
  }

  private void head(Handbook handbook, Subject subject, List<News> news) {
    xml.open("feed", List.of(new Attribute("xmlns", "http://www.w3.org/2005/Atom")));
    text("title", subject.name() + ": changed procedures");
    link("self", subject.file());
    link("alternate", subject.page());
    author(handbook.project().name());
    text("id", identity(handbook.project(), subject.key()));
    text("updated", updated(handbook, news).toString());
  }

  /**
   * A change of a document.
   *
   * @param document the document
   * @param change the change
   * @param project the project
   */
  private record News(Entry document, Change change, ProjectFacts project) {}

  private static List<News> news(List<Entry> documents, ProjectFacts project) {
    return documents.stream()
        .flatMap(entry -> news(entry, project))
        .sorted(
            Comparator.comparing((News news) -> news.change().when())
                .reversed()
                .thenComparing(news -> news.document().path())
                .thenComparing(news -> news.change().commit()))
        .limit(NEWEST)
        .toList();
  }

  private static Stream<News> news(Entry document, ProjectFacts project) {
    return document.history().stream()
        .flatMap(history -> history.changes().stream())
        .filter(change -> NEWS.contains(change.kind()))
        .map(change -> new News(document, change, project));
  }

  private static Instant updated(Handbook handbook, List<News> news) {
    return news.isEmpty()
        ? handbook.today().atStartOfDay().toInstant(ZoneOffset.UTC)
        : news.get(0).change().when();
  }

  private void entry(News news) {
    Change change = news.change();
    xml.open("entry", List.of());
    text("title", title(news));
    link("alternate", news.document().url());
    author(change.author());
    text("id", identity(news.project(), news.document().id() + "@" + change.commit()));
    text("updated", change.when().toString());
    xml.element("summary", List.of(new Attribute("type", "text")), change.subject());
    xml.close();
  }

  private static String title(News news) {
    String what = news.change().stamp().isPresent() ? "reviewed" : "changed";
    return news.document().title() + " (" + what + ")";
  }

  private void author(String name) {
    xml.open("author", List.of());
    text("name", name.isBlank() ? "unknown" : name);
    xml.close();
  }

  /** Readers need absolute links; only a published handbook whose address is known has them. */
  private void link(String relation, String target) {
    String href = address.map(base -> base.resolve(target).toString()).orElse(target);
    xml.element("link", List.of(new Attribute("rel", relation), new Attribute("href", href)), "");
  }

  private void text(String element, String content) {
    xml.element(element, List.of(), content);
  }

  private static String identity(ProjectFacts project, String what) {
    String name = project.groupId() + ":" + project.artifactId() + ":" + what;
    return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }
}
