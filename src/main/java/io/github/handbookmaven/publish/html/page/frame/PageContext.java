package io.github.handbookmaven.publish.html.page.frame;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.classify.Genre;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.model.Located;
import io.github.handbookmaven.model.NaturalOrder;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.publish.Edition;
import io.github.handbookmaven.publish.Namesakes;
import io.github.handbookmaven.publish.calendar.ReviewPlan;
import io.github.handbookmaven.publish.html.template.Labels;
import io.github.handbookmaven.rule.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What every page draws on: the edition, its words, and how documents are listed and linked. */
public final class PageContext {
  /** No list of a page is longer: nobody scrolls further, and browsers slow down. */
  public static final int LONGEST = 200;

  private final Edition edition;
  private final Labels labels;
  private final ForgeAddresses forge;
  private final SourcePages sources;
  private final PageWords words;
  private final OwnerNames owners;
  private final Map<RepoPath, List<Finding>> findings;
  private final Namesakes namesakes;
  private final Map<RepoPath, Ranked> rows;
  private final List<Entry> entries;
  private final Map<String, List<Entry>> owned = new HashMap<>();
  private final Once<ReviewPlan> plan;

  /**
   * The context of all pages in one language.
   *
   * @param edition what is published
   * @param labels its words
   */
  public PageContext(Edition edition, Labels labels) {
    this.edition = edition;
    this.plan = new Once<>(() -> ReviewPlan.of(edition.handbook()));
    this.labels = labels;
    this.forge =
        new ForgeAddresses(edition.handbook().project(), edition.handbook().repositories());
    this.sources = new SourcePages(edition.root(), edition.handbook().project().reports());
    this.words = new PageWords(labels);
    this.owners = new OwnerNames(edition.handbook(), forge);
    this.findings =
        edition.findings().stream()
            .collect(Collectors.groupingBy(finding -> finding.at().path(), Collectors.toList()));
    this.namesakes = new Namesakes(edition.handbook());
    this.rows = ranked();
    this.entries =
        handbook().entries().stream()
            .sorted(Comparator.comparing(entry -> entry.path().value(), NaturalOrder.NAMES))
            .toList();
    for (Entry entry : entries) {
      for (String owner : Set.copyOf(entry.owners().names())) {
        owned.computeIfAbsent(owner, any -> new ArrayList<>()).add(entry);
      }
    }
  }

  /**
   * What is published.
   *
   * @return the edition
   */
  public Edition edition() {
    return edition;
  }

  /**
   * What the pages tell of.
   *
   * @return the edition's handbook
   */
  public Handbook handbook() {
    return edition.handbook();
  }

  /**
   * The words of the pages.
   *
   * @return the labels of the edition's language
   */
  public Labels labels() {
    return labels;
  }

  /**
   * Where sources can be looked at.
   *
   * @return addresses on the forge that hosts them
   */
  public ForgeAddresses forge() {
    return forge;
  }

  /**
   * Where the site itself shows Java sources.
   *
   * @return their pages
   */
  public SourcePages sources() {
    return sources;
  }

  /**
   * What pages call things.
   *
   * @return the words of the edition's language
   */
  public PageWords words() {
    return words;
  }

  /**
   * Freshness in words.
   *
   * @return the words of the edition's language
   */
  public StateWords states() {
    return words.states();
  }

  /**
   * Who owns documents.
   *
   * @return the owners of the handbook
   */
  public OwnerNames owners() {
    return owners;
  }

  /** What was found in a file, silenced or not. */
  public List<Finding> findings(RepoPath path) {
    return findings.getOrDefault(path, List.of());
  }

  /** All documents, as people look for their paths. */
  public List<Entry> entries() {
    return entries;
  }

  /** The findings that count. */
  public Stream<Finding> activeFindings() {
    return edition.findings().stream().filter(Finding::isActive);
  }

  /** A document in a list. */
  public DocumentRow row(Entry entry) {
    return rows.get(entry.path()).row();
  }

  /**
   * When reviews are done best.
   *
   * @return made once, as every document is looked at and put in order for it
   */
  public ReviewPlan plan() {
    return plan.get();
  }

  /** The documents of an owner, by path. */
  public List<Entry> ownedBy(OwnerLink owner) {
    return Collections.unmodifiableList(owned.getOrDefault(owner.name(), List.of()));
  }

  /** How much of a list a page shows, in a sentence; empty where it shows all. */
  public String more(int total) {
    return total > LONGEST ? labels.text("first_of", LONGEST, total) : "";
  }

  /** What a page shows of a list. */
  public static <T> List<T> first(List<T> all) {
    return all.size() > LONGEST ? List.copyOf(all.subList(0, LONGEST)) : all;
  }

  /** The documents of a kind, by title. */
  public List<DocumentRow> rows(Predicate<Entry> kind) {
    return rows(handbook().entries().stream().filter(kind));
  }

  /** Documents by title. */
  public List<DocumentRow> rows(Stream<Entry> entries) {
    return entries
        .map(entry -> rows.get(entry.path()))
        .sorted(Comparator.comparingInt(Ranked::rank))
        .map(Ranked::row)
        .toList();
  }

  /**
   * A row, and where it stands among all.
   *
   * @param row the row
   * @param rank by title, from 0 on
   */
  private record Ranked(DocumentRow row, int rank) {}

  /** Titles are compared once, however many lists there are: a hub has hundreds. */
  private Map<RepoPath, Ranked> ranked() {
    record Found(RepoPath path, DocumentRow row) {}
    List<Found> byTitle =
        handbook().entries().stream()
            .map(entry -> new Found(entry.path(), newRow(entry)))
            .sorted(
                Comparator.comparing((Found found) -> found.row().title(), NaturalOrder.NAMES)
                    .thenComparing(found -> found.row().path(), NaturalOrder.NAMES))
            .toList();
    Map<RepoPath, Ranked> ranked = new HashMap<>();
    for (int rank = 0; rank < byTitle.size(); rank++) {
      ranked.put(byTitle.get(rank).path(), new Ranked(byTitle.get(rank).row(), rank));
    }
    return ranked;
  }

  private DocumentRow newRow(Entry entry) {
    var schedule = entry.freshness().schedule();
    return new DocumentRow(
        entry.title(),
        entry.url(),
        entry.path().value(),
        namesakes.place(entry),
        entry.type().word(),
        typeLabel(entry.type()),
        entry.freshness().state().word(),
        words.states().label(entry.freshness().state()),
        StateWords.isToReview(entry.freshness().state()),
        words.states().headline(entry.freshness()),
        owners.of(entry),
        day(schedule.lastReviewed()),
        day(schedule.due()),
        keys(entry),
        (int) findings(entry.path()).stream().filter(Finding::isActive).count());
  }

  private static DocumentRow.Keys keys(Entry entry) {
    return new DocumentRow.Keys(
        String.join("|", entry.owners().names()),
        joined(entry.document().metadata().identity().tags()),
        joined(entry.document().metadata().relations().services()),
        entry.status().word(),
        String.join("|", folders(entry.path().value())),
        entry.type() == DocType.NONE
            ? entry.classification().genre().map(Genre::word).orElse("")
            : "");
  }

  /** The folders a path lies in, the topmost first. */
  public static List<String> folders(String path) {
    return IntStream.range(0, path.length())
        .filter(at -> path.charAt(at) == '/')
        .mapToObj(at -> path.substring(0, at))
        .toList();
  }

  private static String joined(List<Located<String>> values) {
    return values.stream().map(Located::value).collect(Collectors.joining("|"));
  }

  /**
   * A day as rows show it.
   *
   * @param date the day
   * @return the day; {@link DocumentRow.Day#NONE} where there is none
   */
  public DocumentRow.Day day(Optional<LocalDate> date) {
    return words.day(date);
  }

  /**
   * What a document that is no procedure is instead, as readers call it.
   *
   * @param word the genre's word
   * @return its label
   */
  public String genreLabel(String word) {
    return words.genre(word);
  }

  /** A type as readers call it. */
  public String typeLabel(DocType type) {
    return words.type(type);
  }

  /** A link to a document. */
  public NamedLink link(Entry entry) {
    return new NamedLink(entry.title(), entry.url());
  }

  /** A link to a file: to its page where it is a document, else to the forge. */
  public NamedLink link(RepoPath path) {
    return handbook()
        .at(path)
        .map(this::link)
        .orElseGet(() -> new NamedLink(path.value(), forge.file(path, Optional.empty())));
  }
}
