package io.github.handbookmaven.assemble;

import io.github.handbookmaven.classify.ClassifiedDocument;
import io.github.handbookmaven.history.History;
import io.github.handbookmaven.hub.Repositories;
import io.github.handbookmaven.kept.KeptResults;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.practice.Registered;
import io.github.handbookmaven.reference.References;
import io.github.handbookmaven.source.Sources;
import io.github.handbookmaven.twin.Runs;
import io.github.handbookmaven.twin.Sketch;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All documents of a project on a day, with what every stage found out: what rules inspect. */
public final class Handbook {
  private final ProjectFacts project;
  private final LocalDate today;
  private final Sources sources;
  private final History.Reach reach;
  private final References references;
  private final Registered readers;
  private final List<Entry> entries;
  private final Map<RepoPath, Entry> byPath;
  private final Map<String, Entry> byId;
  private final Repositories repositories;
  private final CutRuns runs;

  /**
   * Indexes the entries.
   *
   * @param project what is known of the project as a whole
   * @param today the day freshness was judged on
   * @param evidence what the stages found that belongs to no single document
   * @param entries one per document
   */
  public Handbook(ProjectFacts project, LocalDate today, Evidence evidence, List<Entry> entries) {
    this(project, today, evidence, entries, Repositories.NONE, new CutRuns(KeptResults.NONE));
  }

  private Handbook(
      ProjectFacts project,
      LocalDate today,
      Evidence evidence,
      List<Entry> entries,
      Repositories repositories,
      CutRuns runs) {
    this.repositories = repositories;
    this.runs = runs;
    this.project = Objects.requireNonNull(project, "project");
    this.today = Objects.requireNonNull(today, "today");
    this.sources = evidence.sources();
    this.reach = evidence.reach();
    this.references = evidence.references();
    this.readers = evidence.readers();
    this.byPath =
        Collections.unmodifiableMap(
            entries.stream()
                .collect(Collectors.toMap(Entry::path, Function.identity(), (one, other) -> one)));
    this.entries = byPath.values().stream().sorted(Comparator.comparing(Entry::path)).toList();
    this.byId =
        this.entries.stream()
            .collect(Collectors.toMap(Entry::id, Function.identity(), (one, other) -> one));
  }

  /**
   * What the stages found that belongs to no single document.
   *
   * @param sources what the walk found
   * @param reach how far git's history could be seen
   * @param references what documents and alerts point at
   * @param readers what is to be known of the register of readers
   */
  public record Evidence(
      Sources sources, History.Reach reach, References references, Registered readers) {
    /** Refuses nothing but null. */
    public Evidence {
      Objects.requireNonNull(sources, "sources");
      Objects.requireNonNull(reach, "reach");
      Objects.requireNonNull(references, "references");
      Objects.requireNonNull(readers, "readers");
    }

    /**
     * Where nobody keeps a register of readers.
     *
     * @param sources what the walk found
     * @param reach how far git's history could be seen
     * @param references what documents and alerts point at
     */
    public Evidence(Sources sources, History.Reach reach, References references) {
      this(sources, reach, references, Registered.NONE);
    }
  }

  /**
   * The part of a handbook that is one module's: its documents, with everything that was found out
   * about them from the others.
   *
   * @param isOurs which documents stay
   * @return the smaller handbook
   */
  public Handbook only(Predicate<Entry> isOurs) {
    return new Handbook(
        project, today, evidence(), entries.stream().filter(isOurs).toList(), repositories, runs);
  }

  private Evidence evidence() {
    return new Evidence(sources, reach, references, readers);
  }

  /**
   * The same as a handbook of many repositories.
   *
   * @param others those whose documents are part of it
   * @return the handbook
   */
  public Handbook of(Repositories others) {
    return new Handbook(project, today, evidence(), entries, others, runs);
  }

  /**
   * The same with other references.
   *
   * @param others what documents and alerts point at
   * @return the handbook
   */
  public Handbook with(References others) {
    return new Handbook(
        project, today, new Evidence(sources, reach, others, readers), entries, repositories, runs);
  }

  /** The same, of which an earlier run of this process may have cut what is compared. */
  Handbook keeping(KeptResults kept) {
    return new Handbook(project, today, evidence(), entries, repositories, new CutRuns(kept));
  }

  /**
   * The same with its documents read in another way.
   *
   * @param change gives each document as it is to be
   * @return the handbook, with all that was found out about them
   */
  public Handbook with(UnaryOperator<ClassifiedDocument> change) {
    return new Handbook(
        project,
        today,
        evidence(),
        entries.stream().map(entry -> entry.with(change.apply(entry.classified()))).toList(),
        repositories,
        new CutRuns(KeptResults.NONE));
  }

  /**
   * The other repositories whose documents are part of it.
   *
   * @return none for a handbook of one repository
   */
  public Repositories repositories() {
    return repositories;
  }

  /**
   * What is known of the project as a whole.
   *
   * @return its facts
   */
  public ProjectFacts project() {
    return project;
  }

  /**
   * The day freshness was judged on.
   *
   * @return the day
   */
  public LocalDate today() {
    return today;
  }

  /**
   * What one walk over the project found.
   *
   * @return the sources
   */
  public Sources sources() {
    return sources;
  }

  /**
   * How far git's history could be seen.
   *
   * @return the reach
   */
  public History.Reach reach() {
    return reach;
  }

  /**
   * What documents and alerts point at.
   *
   * @return the references
   */
  public References references() {
    return references;
  }

  /**
   * What is to be known of the register of readers.
   *
   * @return who may be named, and what of it could not be read
   */
  public Registered readers() {
    return readers;
  }

  /**
   * All documents.
   *
   * @return sorted by path
   */
  public List<Entry> entries() {
    return entries;
  }

  /**
   * The documents of a type.
   *
   * @param type the type they are published as
   * @return sorted by path
   */
  public Stream<Entry> documents(DocType type) {
    return entries.stream().filter(entry -> entry.type() == type);
  }

  /**
   * The document of a file.
   *
   * @param path the file
   * @return its entry
   */
  public Optional<Entry> at(RepoPath path) {
    return Optional.ofNullable(byPath.get(path));
  }

  /**
   * The document of an id.
   *
   * @param id the id
   * @return its entry
   */
  public Optional<Entry> withId(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /**
   * What comparing a document with others needs of it, cut once however many rules ask, unless
   * memory is short: it is as much again as the text.
   *
   * @param document a document of this handbook
   * @return its runs of words
   */
  public Runs runs(Document document) {
    return runs.of(byPath.get(document.path()).classified());
  }

  /**
   * How much two documents have in common, without looking at their texts where an earlier run did.
   *
   * @param one a document of this handbook
   * @param other another one
   * @return the share of common runs of words in all runs of both, 0 to 1
   */
  public double likeness(Document one, Document other) {
    return runs.likeness(
        byPath.get(one.path()).classified(), byPath.get(other.path()).classified());
  }

  /**
   * What tells which documents a document may be a copy of, without looking at its text where an
   * earlier run did.
   *
   * @param document a document of this handbook
   * @return its sketch
   */
  public Sketch sketch(Document document) {
    return runs.sketch(byPath.get(document.path()).classified());
  }
}
