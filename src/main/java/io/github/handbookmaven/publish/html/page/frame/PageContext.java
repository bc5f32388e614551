package io.github.handbookmaven.publish.html.page.frame;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.model.NaturalOrder;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.publish.Edition;
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
  private final DocumentRows rows;
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
    this.rows =
        new DocumentRows(edition.handbook(), words, owners, entry -> activeFindings(entry.path()));
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

  private int activeFindings(RepoPath path) {
    return (int) findings(path).stream().filter(Finding::isActive).count();
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
    return rows.of(entry);
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
    return rows.of(entries);
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
