package io.github.handbookmaven.publish.feed;

import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.assemble.ProjectFacts;
import io.github.handbookmaven.history.Change;
import io.github.handbookmaven.history.Change.Kind;
import io.github.handbookmaven.publish.Edition;
import io.github.handbookmaven.publish.OutputFolder;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
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

  private ChangeFeed() {}

  /**
   * Publishes the feed.
   *
   * @param edition the handbook
   * @param output where it goes
   */
  public static void publish(Edition edition, OutputFolder output) {
    output.write(NAME, text(edition));
  }

  static String text(Edition edition) {
    Handbook handbook = edition.handbook();
    Optional<URI> address = edition.theme().address();
    List<News> news = news(handbook);
    Feed feed = new Feed("atom_1.0");
    feed.setEncoding(StandardCharsets.UTF_8.name());
    feed.setId(identity(handbook.project(), ""));
    feed.setTitle(clean(handbook.project().name()) + ": changed procedures");
    feed.setUpdated(Date.from(updated(handbook, news)));
    feed.setAuthors(new ArrayList<>(List.of(person(handbook.project().name()))));
    feed.setOtherLinks(new ArrayList<>(List.of(link("self", address, NAME))));
    feed.setAlternateLinks(new ArrayList<>(List.of(link("alternate", address, "index.html"))));
    feed.setEntries(new ArrayList<>(news.stream().map(each -> entry(each, address)).toList()));
    try {
      return new WireFeedOutput().outputString(feed, true).replace("\r\n", "\n");
    } catch (FeedException invalid) {
      throw new IllegalStateException(invalid);
    }
  }

  /**
   * A change of a document.
   *
   * @param document the document
   * @param change the change
   * @param project the project
   */
  private record News(
      io.github.handbookmaven.assemble.Entry document, Change change, ProjectFacts project) {}

  private static List<News> news(Handbook handbook) {
    return handbook.entries().stream()
        .flatMap(entry -> news(entry, handbook.project()))
        .sorted(
            Comparator.comparing((News news) -> news.change().when())
                .reversed()
                .thenComparing(news -> news.document().path())
                .thenComparing(news -> news.change().commit()))
        .limit(NEWEST)
        .toList();
  }

  private static Stream<News> news(
      io.github.handbookmaven.assemble.Entry document, ProjectFacts project) {
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

  private static Entry entry(News news, Optional<URI> address) {
    Change change = news.change();
    Entry entry = new Entry();
    entry.setId(identity(news.project(), news.document().id() + "@" + change.commit()));
    entry.setTitle(clean(title(news)));
    entry.setUpdated(Date.from(change.when()));
    entry.setAuthors(new ArrayList<>(List.of(person(change.author()))));
    entry.setAlternateLinks(
        new ArrayList<>(List.of(link("alternate", address, news.document().url()))));
    Content summary = new Content();
    summary.setType(Content.TEXT);
    summary.setValue(clean(change.subject()));
    entry.setSummary(summary);
    return entry;
  }

  private static String title(News news) {
    String what = news.change().stamp().isPresent() ? "reviewed" : "changed";
    return news.document().title() + " (" + what + ")";
  }

  private static Person person(String name) {
    Person person = new Person();
    person.setName(name.isBlank() ? "unknown" : clean(name));
    return person;
  }

  /** Readers need absolute links; only a published handbook whose address is known has them. */
  private static Link link(String relation, Optional<URI> address, String target) {
    Link link = new Link();
    link.setRel(relation);
    link.setHref(address.map(base -> base.resolve(target).toString()).orElse(target));
    return link;
  }

  private static String identity(ProjectFacts project, String what) {
    String name = project.groupId() + ":" + project.artifactId() + ":" + what;
    return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  /** What XML 1.0 cannot hold is left out: titles are anybody's text. */
  private static String clean(String text) {
    StringBuilder clean = new StringBuilder();
    text.codePoints().filter(ChangeFeed::isXml).forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static boolean isXml(int point) {
    return point == '\t'
        || point == '\n'
        || (point >= ' ' && point < 0xD800)
        || (point >= 0xE000 && point <= 0xFFFD)
        || point >= 0x10000;
  }
}
