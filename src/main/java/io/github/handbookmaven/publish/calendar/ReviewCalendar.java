package io.github.handbookmaven.publish.calendar;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.assemble.ProjectFacts;
import io.github.handbookmaven.freshness.Freshness.State;
import io.github.handbookmaven.publish.Edition;
import io.github.handbookmaven.publish.OutputFolder;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
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
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * The reviews falling due as a calendar people subscribe to (RFC 5545): one all-day event a
 * document, whose identity stays when its day moves.
 */
public final class ReviewCalendar {
  /** Its name in the handbook. */
  public static final String NAME = "reviews.ics";

  private static final String PRODUCT = "-//handbookmaven.github.io//Handbook Maven Plugin//EN";

  private ReviewCalendar() {}

  /**
   * Publishes the calendar.
   *
   * @param edition the handbook
   * @param output where it goes
   */
  public static void publish(Edition edition, OutputFolder output) {
    output.write(NAME, text(edition.handbook()));
  }

  static String text(Handbook handbook) {
    Calendar calendar = new Calendar();
    calendar.add(new ProdId(PRODUCT));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(ImmutableCalScale.GREGORIAN);
    handbook.entries().stream()
        .filter(ReviewCalendar::isScheduled)
        .forEach(entry -> calendar.add(event(entry, handbook.project())));
    try (StringWriter text = new StringWriter()) {
      new CalendarOutputter(false).output(calendar, text);
      return text.toString();
    } catch (IOException unreachable) {
      throw new UncheckedIOException(unreachable);
    }
  }

  private static boolean isScheduled(Entry entry) {
    return entry.freshness().state() != State.EXEMPT
        && entry.freshness().schedule().due().isPresent();
  }

  /** The stamp is the review the day follows from: a clock would change the file every build. */
  private static VEvent event(Entry entry, ProjectFacts project) {
    LocalDate due = entry.freshness().schedule().due().orElseThrow();
    LocalDate stamp = entry.freshness().schedule().lastReviewed().orElse(due);
    List<Property> properties =
        List.of(
            new Uid(identity(entry, project)),
            new DtStamp(stamp.atStartOfDay().toInstant(ZoneOffset.UTC)),
            new DtStart<>(due),
            new Summary("Review: " + singleLine(entry.title())),
            new Description(description(entry)),
            new Categories(entry.type().word().toUpperCase(Locale.ROOT)),
            ImmutableTransp.TRANSPARENT);
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
