package io.github.handbookmaven.publish.calendar;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.assemble.ProjectFacts;
import io.github.handbookmaven.freshness.Freshness.State;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.publish.Edition;
import io.github.handbookmaven.publish.Output;
import io.github.handbookmaven.publish.calendar.ReviewPlan.Proposed;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The reviews falling due as a calendar people subscribe to (RFC 5545): one all-day event a
 * document, whose identity stays when its day moves. What nobody reviewed stands where the plan
 * proposes it.
 */
public final class ReviewCalendar {
  /** Its name in the handbook. */
  public static final String NAME = "reviews.ics";

  private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

  private static final String PRODUCT = "-//handbookmaven.github.io//Handbook Maven Plugin//EN";

  private final Handbook handbook;
  private final Optional<URI> address;
  private final Map<RepoPath, YearMonth> proposed;

  /**
   * The reviews of a handbook.
   *
   * @param edition the handbook
   * @param plan when its reviews are done best
   */
  public ReviewCalendar(Edition edition, ReviewPlan plan) {
    this(edition.handbook(), edition.theme().address(), plan);
  }

  ReviewCalendar(Handbook handbook, Optional<URI> address, ReviewPlan plan) {
    this.handbook = handbook;
    this.address = address;
    this.proposed =
        plan.proposal().stream()
            .collect(Collectors.toMap(each -> each.entry().path(), Proposed::month));
  }

  /**
   * Publishes the calendar of all documents.
   *
   * @param output where it goes
   */
  public void publish(Output output) {
    output.write(NAME, text(handbook.project().name(), handbook.entries()));
  }

  /**
   * The calendar of some documents. A document's event is the same in each that has it.
   *
   * @param whose what stands before "reviews" in its name
   * @param documents of the handbook
   * @return the text of an {@code .ics} file
   */
  public String text(String whose, List<Entry> documents) {
    CalendarText calendar =
        new CalendarText()
            .property("BEGIN", "VCALENDAR")
            .property("PRODID", PRODUCT)
            .property("VERSION", "2.0")
            .property("CALSCALE", "GREGORIAN")
            .text("X-WR-CALNAME", singleLine(whose) + ": reviews");
    documents.forEach(document -> event(document, calendar));
    return calendar.property("END", "VCALENDAR").toString();
  }

  private void event(Entry entry, CalendarText calendar) {
    if (entry.freshness().state() == State.EXEMPT) {
      return;
    }
    Optional<LocalDate> due = entry.freshness().schedule().due();
    if (due.isPresent()) {
      event(entry, due.get(), "Review: ", calendar);
    } else {
      proposal(entry).ifPresent(day -> event(entry, day, "First review (proposed): ", calendar));
    }
  }

  /** What nobody reviewed has no due day, but a month in the plan. */
  private Optional<LocalDate> proposal(Entry entry) {
    return Optional.ofNullable(proposed.get(entry.path()))
        .map(month -> month.atDay(1))
        .map(day -> day.isBefore(handbook.today()) ? handbook.today() : day);
  }

  /** The stamp is the review the day follows from: a clock would change the file every build. */
  private void event(Entry entry, LocalDate day, String summary, CalendarText calendar) {
    LocalDate stamp = entry.freshness().schedule().lastReviewed().orElse(day);
    calendar
        .property("BEGIN", "VEVENT")
        .property("UID", identity(entry, handbook.project()))
        .property("DTSTAMP", basic(stamp) + "T000000Z")
        .property("DTSTART;VALUE=DATE", basic(day))
        .text("SUMMARY", summary + singleLine(entry.title()))
        .text("DESCRIPTION", description(entry))
        .text("CATEGORIES", entry.type().word().toUpperCase(Locale.ROOT));
    address.ifPresent(base -> calendar.property("URL", base.resolve(entry.url()).toString()));
    calendar.property("TRANSP", "TRANSPARENT").property("END", "VEVENT");
  }

  private static String basic(LocalDate day) {
    return DateTimeFormatter.BASIC_ISO_DATE.withLocale(Locale.ROOT).format(day);
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
    return CONTROL.matcher(text).replaceAll(" ");
  }
}
