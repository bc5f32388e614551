package io.github.handbookmaven.publish.calendar;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.assemble.ProjectFacts;
import io.github.handbookmaven.freshness.Freshness.State;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.publish.Edition;
import io.github.handbookmaven.publish.OutputFolder;
import io.github.handbookmaven.publish.calendar.ReviewPlan.Proposed;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * The reviews falling due as a calendar people subscribe to (RFC 5545): one all-day event a
 * document, whose identity stays when its day moves. What nobody reviewed stands where the plan
 * proposes it.
 */
public final class ReviewCalendar {
  /** Its name in the handbook. */
  public static final String NAME = "reviews.ics";

  private static final String PRODUCT = "-//handbookmaven.github.io//Handbook Maven Plugin//EN";

  private final Handbook handbook;
  private final Optional<URI> address;
  private final Map<RepoPath, YearMonth> proposed;

  private ReviewCalendar(Handbook handbook, Optional<URI> address) {
    this.handbook = handbook;
    this.address = address;
    this.proposed =
        ReviewPlan.of(handbook).proposal().stream()
            .collect(Collectors.toMap(each -> each.entry().path(), Proposed::month));
  }

  /**
   * Publishes the calendar.
   *
   * @param edition the handbook
   * @param output where it goes
   */
  public static void publish(Edition edition, OutputFolder output) {
    output.write(NAME, text(edition.handbook(), edition.theme().address()));
  }

  static String text(Handbook handbook, Optional<URI> address) {
    Calendar calendar = new Calendar();
    calendar.add(new ProdId(PRODUCT));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(ImmutableCalScale.GREGORIAN);
    calendar.add(
        new XProperty("X-WR-CALNAME", singleLine(handbook.project().name()) + ": reviews"));
    ReviewCalendar days = new ReviewCalendar(handbook, address);
    handbook.entries().forEach(entry -> days.event(entry).ifPresent(calendar::add));
    try (StringWriter text = new StringWriter()) {
      new CalendarOutputter(false).output(calendar, text);
      return text.toString();
    } catch (IOException unreachable) {
      throw new UncheckedIOException(unreachable);
    }
  }

  private Optional<VEvent> event(Entry entry) {
    if (entry.freshness().state() == State.EXEMPT) {
      return Optional.empty();
    }
    return entry
        .freshness()
        .schedule()
        .due()
        .map(due -> event(entry, due, "Review: "))
        .or(() -> proposal(entry).map(day -> event(entry, day, "First review (proposed): ")));
  }

  /** What nobody reviewed has no due day, but a month in the plan. */
  private Optional<LocalDate> proposal(Entry entry) {
    return Optional.ofNullable(proposed.get(entry.path()))
        .map(month -> month.atDay(1))
        .map(day -> day.isBefore(handbook.today()) ? handbook.today() : day);
  }

  /** The stamp is the review the day follows from: a clock would change the file every build. */
  private VEvent event(Entry entry, LocalDate day, String summary) {
    LocalDate stamp = entry.freshness().schedule().lastReviewed().orElse(day);
    List<Property> properties = new ArrayList<>();
    properties.add(new Uid(identity(entry, handbook.project())));
    properties.add(new DtStamp(stamp.atStartOfDay().toInstant(ZoneOffset.UTC)));
    properties.add(new DtStart<>(day));
    properties.add(new Summary(summary + singleLine(entry.title())));
    properties.add(new Description(description(entry)));
    properties.add(new Categories(entry.type().word().toUpperCase(Locale.ROOT)));
    address.map(base -> new Url(base.resolve(entry.url()))).ifPresent(properties::add);
    properties.add(ImmutableTransp.TRANSPARENT);
    return new VEvent(new PropertyList(properties));
  }

  private static String identity(Entry entry, ProjectFacts project) {
    String name = project.groupId() + ":" + project.artifactId() + ":" + entry.id();
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)) + "@handbook";
  }

  private static String description(Entry entry) {
    String owners = String.join(", ", entry.owners().names());
    return singleLine(entry.path().value())
        + (owners.isEmpty() ? "" : "\nOwner: " + singleLine(owners))
        + entry
            .freshness()
            .schedule()
            .lastReviewed()
            .map(day -> "\nLast reviewed: " + day)
            .orElse("");
  }

  private static String singleLine(String text) {
    return text.replaceAll("\\p{Cntrl}", " ");
  }
}
