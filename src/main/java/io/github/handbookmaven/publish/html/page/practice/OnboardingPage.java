package io.github.handbookmaven.publish.html.page.practice;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.model.Located;
import io.github.handbookmaven.model.NaturalOrder;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.model.Status;
import io.github.handbookmaven.publish.html.page.frame.NamedLink;
import io.github.handbookmaven.publish.html.page.frame.Page;
import io.github.handbookmaven.publish.html.page.frame.PageContext;
import io.github.handbookmaven.publish.html.page.frame.PageFrame;
import io.github.handbookmaven.publish.html.page.frame.Volumes;
import io.github.handbookmaven.publish.html.page.practice.OnboardingView.Readers;
import io.github.handbookmaven.publish.html.page.practice.OnboardingView.ReadingItem;
import io.github.handbookmaven.publish.html.page.practice.OnboardingView.ReadingList;
import io.github.handbookmaven.publish.html.template.Labels;
import io.github.handbookmaven.publish.reading.ReadingOrder;
import io.github.handbookmaven.publish.reading.ReadingTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What somebody new reads, in which order: foundations first, then what is practised. */
public final class OnboardingPage {
  private static final String FILE = "onboarding.html";
  private static final String EVERYONE = "";

  private final PageContext shelf;
  private final Labels labels;
  private final Map<RepoPath, Integer> minutes = new HashMap<>();
  private final Set<RepoPath> foundations;

  /**
   * The pages of an edition.
   *
   * @param shelf what every page draws on
   */
  public OnboardingPage(PageContext shelf) {
    this.shelf = shelf;
    this.labels = shelf.labels();
    this.foundations =
        shelf.handbook().entries().stream()
            .flatMap(entry -> entry.foundation().bases().stream())
            .map(basis -> basis.document())
            .collect(Collectors.toSet());
  }

  /**
   * The reading lists of all audiences.
   *
   * @return on as many pages as they need; a list is never parted
   */
  public Stream<Page> pages() {
    List<List<ReadingList>> volumes = Volumes.of(lists(), ReadingList::length, PageContext.LONGEST);
    return volumes.isEmpty()
        ? Stream.of(page(List.of(List.of()), 0))
        : IntStream.range(0, volumes.size()).mapToObj(at -> page(volumes, at));
  }

  private Page page(List<List<ReadingList>> volumes, int at) {
    List<NamedLink> audiences = volumes.size() > 1 ? audiences(volumes) : List.of();
    OnboardingView view =
        new OnboardingView(
            PageContext.first(audiences),
            shelf.more(audiences.size()),
            volumes.get(at),
            Volumes.links(FILE, volumes.size(), at),
            at == 0 ? readers() : Readers.NONE);
    PageFrame frame =
        PageFrame.of(
                Volumes.title(labels, labels.text("page_onboarding"), at),
                labels.text("onboarding_intro"),
                "onboarding",
                Volumes.file(FILE, at))
            .with(List.of("assets/onboarding.js"));
    return new Page("onboarding.vm", frame, view);
  }

  private static List<NamedLink> audiences(List<List<ReadingList>> volumes) {
    return IntStream.range(0, volumes.size())
        .boxed()
        .flatMap(
            at ->
                volumes.get(at).stream()
                    .map(
                        list ->
                            new NamedLink(list.name(), Volumes.file(FILE, at) + "#" + list.id())))
        .toList();
  }

  private Readers readers() {
    List<ReaderRow> rows = new ReadersPart(shelf).rows();
    return new Readers(PageContext.first(rows), shelf.more(rows.size()));
  }

  private List<ReadingList> lists() {
    Map<String, List<Entry>> groups = new TreeMap<>(byName());
    shelf.handbook().entries().stream()
        .filter(entry -> entry.status() == Status.ACTIVE || entry.status() == Status.DRAFT)
        .filter(entry -> isRead(entry) || entry.type() == DocType.RUNBOOK)
        .forEach(
            entry ->
                readersOf(entry)
                    .forEach(
                        name -> groups.computeIfAbsent(name, any -> new ArrayList<>()).add(entry)));
    List<ReadingList> lists = new ArrayList<>();
    groups.forEach((name, entries) -> lists.add(list(name, entries, lists.size() + 1)));
    return lists;
  }

  private static Comparator<String> byName() {
    return Comparator.comparing((String name) -> name.equals(EVERYONE))
        .thenComparing(NaturalOrder.NAMES);
  }

  private static boolean isRead(Entry entry) {
    return entry.type() == DocType.SOP || entry.type() == DocType.MIXED;
  }

  /** Whom its author names, else who owns it, else everyone. */
  private static List<String> readersOf(Entry entry) {
    List<String> audience =
        entry.document().metadata().people().audience().stream()
            .map(Located::value)
            .filter(name -> !name.isBlank())
            .distinct()
            .toList();
    List<String> owners = entry.owners().names().stream().distinct().toList();
    if (!audience.isEmpty()) {
      return audience;
    }
    return owners.isEmpty() ? List.of(EVERYONE) : owners;
  }

  private ReadingList list(String name, List<Entry> entries, int number) {
    List<Entry> toRead =
        ReadingOrder.of(entries.stream().filter(OnboardingPage::isRead).toList(), shelf.handbook());
    List<Entry> runbooks =
        entries.stream().filter(entry -> entry.type() == DocType.RUNBOOK).toList();
    int minutes = toRead.stream().mapToInt(this::minutes).sum();
    return new ReadingList(
        name.equals(EVERYONE) ? labels.text("onboarding_everyone") : name,
        "group-" + number,
        toRead.isEmpty() ? "" : labels.text("onboarding_summary", toRead.size(), minutes),
        PageContext.first(toRead).stream().map(this::item).toList(),
        PageContext.first(shelf.rows(runbooks.stream())),
        shelf.more(Math.max(toRead.size(), runbooks.size())));
  }

  private ReadingItem item(Entry entry) {
    return new ReadingItem(
        shelf.row(entry),
        entry.id(),
        entry.document().content().digest(),
        labels.text("reading_time", minutes(entry)),
        foundations.contains(entry.path()));
  }

  /** A document stands on the lists of several, and its words are counted once. */
  private int minutes(Entry entry) {
    return minutes.computeIfAbsent(entry.path(), any -> ReadingTime.minutes(entry));
  }
}
