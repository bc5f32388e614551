package io.github.handbookmaven.publish.calendar;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.freshness.Freshness;
import io.github.handbookmaven.freshness.Freshness.State;
import io.github.handbookmaven.model.NaturalOrder;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What has to be reviewed, by whom, and when it is best done.
 *
 * @param today the day it was made on
 * @param pressing documents that need a person now, the most urgent first
 * @param dueByMonth how many reviews fall due in each month with any, of all documents in date
 * @param proposal the reviews of the next twelve months, spread evenly: what presses at once begins
 *     this month, and nothing is later than it is due; by path
 */
public record ReviewPlan(
    LocalDate today,
    List<Item> pressing,
    SortedMap<YearMonth, Integer> dueByMonth,
    List<Proposed> proposal) {

  /** Copies what could change. */
  public ReviewPlan {
    pressing = List.copyOf(pressing);
    dueByMonth = Collections.unmodifiableSortedMap(new TreeMap<>(dueByMonth));
    proposal = List.copyOf(proposal);
  }

  /**
   * A document that needs a person now.
   *
   * @param entry the document
   * @param daysOverdue whole days since its review was due; 0 where it is in date or has no due day
   * @param urgency how bad its state is × what changed × how long × who leans on it, for ranking
   *     only
   */
  public record Item(Entry entry, long daysOverdue, double urgency) {
    /**
     * Who has to act.
     *
     * @return the first owner; empty where nobody owns it
     */
    public String owner() {
      return entry.owners().names().stream().findFirst().orElse("");
    }
  }

  /**
   * When a review is best done.
   *
   * @param entry the document
   * @param due the day it is due; empty for one nobody reviewed
   * @param month the month proposed
   */
  public record Proposed(Entry entry, Optional<LocalDate> due, YearMonth month) {}

  private static final int CHANGES_THAT_COUNT = 5;
  private static final int MOST_ALERTS = 40;
  private static final int MOST_LINKS = 20;
  private static final double LINK = 0.2;
  private static final Comparator<Item> MOST_URGENT_FIRST =
      Comparator.comparingDouble(Item::urgency)
          .reversed()
          .thenComparing(item -> item.entry().path().value(), NaturalOrder.NAMES);

  /**
   * Plans the reviews of a handbook.
   *
   * @param handbook all documents
   * @return the plan
   */
  public static ReviewPlan of(Handbook handbook) {
    LocalDate today = handbook.today();
    List<Item> pressing =
        handbook.entries().stream()
            .filter(entry -> severity(entry.freshness().state()) > 0)
            .map(entry -> item(handbook, entry))
            .sorted(MOST_URGENT_FIRST)
            .toList();
    SortedMap<YearMonth, Integer> months = new TreeMap<>();
    dueDays(handbook).forEach(day -> months.merge(YearMonth.from(day), 1, Integer::sum));
    return new ReviewPlan(today, pressing, months, Spreading.over(handbook, pressing));
  }

  private static Stream<LocalDate> dueDays(Handbook handbook) {
    return handbook.entries().stream()
        .filter(entry -> entry.freshness().state() != State.EXEMPT)
        .flatMap(entry -> entry.freshness().schedule().due().stream());
  }

  private static Item item(Handbook handbook, Entry entry) {
    LocalDate today = handbook.today();
    Freshness freshness = entry.freshness();
    long days =
        freshness
            .schedule()
            .due()
            .map(due -> Math.max(0, ChronoUnit.DAYS.between(due, today)))
            .orElse(0L);
    int changes = freshness.drift().stream().mapToInt(drift -> Math.max(1, drift.count())).sum();
    double drift = 1 + Math.min(changes, CHANGES_THAT_COUNT);
    double weight = severity(freshness.state()) * drift * (1 + days);
    return new Item(entry, days, weight * (1 + reliance(handbook, entry)));
  }

  /** How much leans on a document: the alerts that lead here, by whom they wake, and links. */
  private static double reliance(Handbook handbook, Entry entry) {
    int alerts =
        handbook.references().alertsTo(entry.path()).stream()
            .mapToInt(alert -> wakes(alert.severity()))
            .sum();
    int links = handbook.references().to(entry.path()).size();
    return Math.min(alerts, MOST_ALERTS) + Math.min(links, MOST_LINKS) * LINK;
  }

  /** The words for what wakes people weigh most; Prometheus fixes none of them. */
  private static int wakes(String severity) {
    return switch (severity.toLowerCase(Locale.ROOT)) {
      case "page", "critical", "s1", "sev1", "p1" -> 8;
      case "error", "high", "s2", "sev2", "p2" -> 5;
      case "warning", "s3", "sev3", "p3" -> 3;
      default -> 2;
    };
  }

  /** How bad a state is; 0 where nobody has to act. */
  private static int severity(State state) {
    return switch (state) {
      case STALE, EXPIRED, FUTURE_REVIEW -> 4;
      case OVERDUE, SUSPECT, NEVER_REVIEWED -> 2;
      case DUE_SOON -> 1;
      case FRESH, UNSCHEDULED, UNKNOWN, EXEMPT -> 0;
    };
  }

  /**
   * What presses, person by person: one list for all is nobody's.
   *
   * @return by owner, those without one under the empty name; each the most urgent first
   */
  public SortedMap<String, List<Item>> byOwner() {
    return pressing.stream()
        .collect(
            Collectors.groupingBy(
                Item::owner, () -> new TreeMap<>(NaturalOrder.NAMES), Collectors.toList()));
  }

  /**
   * The proposal, month by month.
   *
   * @return the months with any, the first to come first; each by path
   */
  public SortedMap<YearMonth, List<Proposed>> byMonth() {
    return proposal.stream()
        .collect(Collectors.groupingBy(Proposed::month, TreeMap::new, Collectors.toList()));
  }

  /** Spreads reviews over months. */
  private static final class Spreading {
    private static final int MONTHS = 12;
    private final YearMonth first;
    private final int room;
    private final Map<YearMonth, Integer> load = new TreeMap<>();

    private Spreading(YearMonth first, int count) {
      this.first = first;
      this.room = Math.max(1, (count + MONTHS - 1) / MONTHS);
    }

    /** Reviews to come are done by their day; what is overdue already is caught up with evenly. */
    static List<Proposed> over(Handbook handbook, List<Item> pressing) {
      LocalDate today = handbook.today();
      List<Entry> late =
          pressing.stream().map(Item::entry).filter(entry -> !canWait(entry)).toList();
      List<Entry> ahead =
          handbook.entries().stream()
              .filter(entry -> entry.freshness().state() != State.EXEMPT)
              .filter(entry -> canWait(entry) && isAhead(entry, today))
              .filter(entry -> due(entry).orElseThrow().isBefore(today.plusMonths(MONTHS)))
              .sorted(Comparator.comparing((Entry entry) -> due(entry).orElseThrow()))
              .toList();
      Spreading months = new Spreading(YearMonth.from(today), late.size() + ahead.size());
      List<Proposed> proposal = new ArrayList<>();
      ahead.forEach(entry -> proposal.add(months.before(entry)));
      late.forEach(entry -> proposal.add(months.soon(entry)));
      proposal.sort(
          Comparator.comparing(proposed -> proposed.entry().path().value(), NaturalOrder.NAMES));
      return proposal;
    }

    private static Optional<LocalDate> due(Entry entry) {
      return entry.freshness().schedule().due();
    }

    /** A document in date can, unless something else is wrong with it. */
    private static boolean canWait(Entry entry) {
      return severity(entry.freshness().state()) <= severity(State.DUE_SOON);
    }

    private static boolean isAhead(Entry entry, LocalDate today) {
      return due(entry).filter(day -> day.isAfter(today)).isPresent();
    }

    /** The emptiest month up to the due one, the latest of them: no review sooner than needed. */
    private Proposed before(Entry entry) {
      LocalDate due = due(entry).orElseThrow();
      YearMonth month =
          months()
              .filter(candidate -> !candidate.isAfter(YearMonth.from(due)))
              .min(
                  Comparator.comparing(
                          (YearMonth candidate) -> Math.max(room, loadOf(candidate) + 1))
                      .thenComparing(Comparator.reverseOrder()))
              .orElse(first);
      return taken(entry, month);
    }

    /** The first month with room. */
    private Proposed soon(Entry entry) {
      YearMonth month =
          months()
              .filter(candidate -> loadOf(candidate) < room)
              .findFirst()
              .orElseGet(() -> months().min(Comparator.comparing(this::loadOf)).orElse(first));
      return taken(entry, month);
    }

    private Proposed taken(Entry entry, YearMonth month) {
      load.merge(month, 1, Integer::sum);
      return new Proposed(entry, due(entry), month);
    }

    private Stream<YearMonth> months() {
      return Stream.iterate(first, month -> month.plusMonths(1)).limit(MONTHS);
    }

    private int loadOf(YearMonth month) {
      return load.getOrDefault(month, 0);
    }
  }
}
