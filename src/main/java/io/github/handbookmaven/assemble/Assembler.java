package io.github.handbookmaven.assemble;

import io.github.handbookmaven.assemble.Handbook.Evidence;
import io.github.handbookmaven.assemble.Progress.Stage;
import io.github.handbookmaven.classify.ClassifiedDocument;
import io.github.handbookmaven.foundation.Foundation;
import io.github.handbookmaven.foundation.FoundationFinder;
import io.github.handbookmaven.freshness.Circumstances;
import io.github.handbookmaven.freshness.CoveredCode;
import io.github.handbookmaven.freshness.Freshness;
import io.github.handbookmaven.freshness.FreshnessAssessor;
import io.github.handbookmaven.history.GitRepository;
import io.github.handbookmaven.history.History;
import io.github.handbookmaven.hub.OtherHandbooks;
import io.github.handbookmaven.kept.KeptResults;
import io.github.handbookmaven.markdown.MarkdownReader;
import io.github.handbookmaven.markdown.RawHtml;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.Flaw;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.owner.CodeOwners;
import io.github.handbookmaven.practice.PracticeFinder;
import io.github.handbookmaven.reference.OtherVersions;
import io.github.handbookmaven.reference.ReferenceSettings;
import io.github.handbookmaven.reference.References;
import io.github.handbookmaven.reference.resolve.OtherRepositories;
import io.github.handbookmaven.reference.resolve.ReferenceResolver;
import io.github.handbookmaven.reference.resolve.UsesElsewhere;
import io.github.handbookmaven.source.IgnoredFiles;
import io.github.handbookmaven.source.SourceReader;
import io.github.handbookmaven.source.SourceSettings;
import io.github.handbookmaven.source.Sources;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Orders the stages: the only place that knows which comes after which. */
public final class Assembler {
  private final AssemblySettings settings;
  private final Progress progress;
  private final MarkdownReader reader;
  private final KeptResults kept;
  private final DocumentReading reading;

  /**
   * An assembler of one project.
   *
   * @param settings what its handbook is made from
   */
  public Assembler(AssemblySettings settings) {
    this(settings, Progress.UNHEARD);
  }

  /**
   * An assembler somebody waits for.
   *
   * @param settings what the handbook is made from
   * @param progress hears how far it is
   */
  public Assembler(AssemblySettings settings, Progress progress) {
    this(settings, progress, new MarkdownReader(settings.collection().rawHtml()), KeptResults.NONE);
  }

  private Assembler(
      AssemblySettings settings, Progress progress, MarkdownReader reader, KeptResults kept) {
    this.settings = settings;
    this.progress = progress;
    this.reader = reader;
    this.kept = kept;
    this.reading = new DocumentReading(settings, reader, kept, progress);
  }

  /**
   * An assembler of a handbook that is judged and not published.
   *
   * @return one that makes the same handbook, its documents without HTML
   */
  public Assembler withoutPages() {
    RawHtml rawHtml = settings.collection().rawHtml();
    return new Assembler(settings, progress, MarkdownReader.withoutHtml(rawHtml), kept);
  }

  /**
   * An assembler that reads no document twice.
   *
   * @param results what was found out before, of any handbook; whoever gave it settles it
   * @return one that makes the same handbook
   */
  public Assembler keeping(KeptResults results) {
    return new Assembler(settings, progress, reader, results);
  }

  /**
   * Runs every stage once.
   *
   * @return the handbook
   * @throws java.io.UncheckedIOException where the disk refuses
   */
  public Handbook assemble() {
    return GitRepository.in(settings.base(), this::assemble);
  }

  /**
   * Runs the first stage alone.
   *
   * @return whether there is any document
   * @throws java.io.UncheckedIOException where the disk refuses
   */
  public boolean hasDocuments() {
    return GitRepository.in(
        settings.base(),
        git ->
            !settings.others().merged().all().isEmpty()
                || SourceReader.findsAny(sourceSettings(git)));
  }

  /**
   * Runs the stages that read and classify, and no other.
   *
   * @return the handbook, in which nothing leads anywhere and nobody knows how old anything is
   * @throws java.io.UncheckedIOException where the disk refuses
   */
  public Handbook classified() {
    return GitRepository.in(settings.base(), this::classified);
  }

  private Handbook classified(Optional<GitRepository> git) {
    progress.at(Stage.COLLECTING, 0, 0);
    Sources sources = SourceReader.read(sourceSettings(git));
    List<ClassifiedDocument> read = reading.of(sources);
    Map<RepoPath, Freshness> freshness =
        new FreshnessAssessor(settings.freshness(), settings.today())
            .assess(
                documents(read),
                new Circumstances(
                    types(read), Map.of(), History.NONE, covered(Optional.empty(), sources)));
    Stages stages =
        new Stages(Map.of(), freshness, History.NONE, owners(sources), practice(sources));
    return handbook(
        evidence(sources, History.NONE, References.NONE, stages),
        read,
        stages,
        new DocumentNames(settings, read));
  }

  private Handbook assemble(Optional<GitRepository> git) {
    progress.at(Stage.COLLECTING, 0, 0);
    Sources own = SourceReader.read(sourceSettings(git));
    Sources sources =
        settings.others().merged().addedTo(own, settings.collection().maxDocumentSize());
    List<ClassifiedDocument> read = reading.of(sources);
    List<Document> documents = documents(read);
    DocumentNames names = new DocumentNames(settings, read);
    progress.at(Stage.HISTORY, 0, 0);
    FreshnessAssessor assessor = new FreshnessAssessor(settings.freshness(), settings.today());
    History history =
        git.map(repository -> repository.history(assessor.request(names.own()), settings.walked()))
            .orElse(History.NONE);
    OtherVersions versions =
        git.map(repository -> (OtherVersions) new GitVersions(repository, history))
            .orElse(OtherVersions.UNKNOWN);
    progress.at(Stage.FOLLOWING, 0, 0);
    References references =
        references(
            referenceSettings(git).withVersions(versions).withDirectory(names.directory()),
            own,
            documents,
            names);
    Map<RepoPath, Foundation> foundations = FoundationFinder.find(read, references);
    progress.at(Stage.DATING, 0, 0);
    Map<RepoPath, Freshness> freshness =
        assessor.assess(
            documents,
            new Circumstances(types(read), foundations, history, covered(git, sources))
                .with(RecordedReviews.of(settings.others().merged())));
    Stages stages = new Stages(foundations, freshness, history, owners(sources), practice(sources));
    List<Flaw> failed =
        Stream.of(reading.failures(), references.failures(), assessor.failures())
            .flatMap(List::stream)
            .toList();
    return handbook(
        evidence(sources.with(failed), history, references, stages), read, stages, names);
  }

  private static List<Document> documents(List<ClassifiedDocument> read) {
    return read.stream().map(ClassifiedDocument::document).toList();
  }

  private static Map<RepoPath, DocType> types(List<ClassifiedDocument> read) {
    return read.stream()
        .collect(Collectors.toMap(ClassifiedDocument::path, ClassifiedDocument::type));
  }

  /** What every document points at, and what others point at here. */
  private References references(
      ReferenceSettings known, Sources own, List<Document> documents, DocumentNames names) {
    OtherHandbooks others = settings.others();
    References here = ReferenceResolver.resolve(known, own, names.own());
    References all = new OtherRepositories(others.merged(), known).addedTo(here, documents);
    return names
        .self()
        .map(self -> new UsesElsewhere(self, known.directory()))
        .map(uses -> uses.addedTo(all, others.declared()))
        .orElse(all);
  }

  private SourceSettings sourceSettings(Optional<GitRepository> git) {
    return new SourceSettings(
        settings.base(),
        settings.collection().roots(),
        settings.collection().maxDocumentSize(),
        git.map(GitRepository::ignored).orElse(IgnoredFiles.WITHOUT_GIT));
  }

  /** What is collected is what is here; what is missing may be what nobody keeps. */
  private ReferenceSettings referenceSettings(Optional<GitRepository> git) {
    IgnoredFiles notKept =
        git.map(GitRepository::ignored)
            .orElseGet(() -> GitRepository.ignoredWithoutGit(settings.base()));
    return new ReferenceSettings(
        settings.base(), settings.project().scm(), settings.alerts(), settings.maven(), notKept);
  }

  private Owners owners(Sources sources) {
    return new Owners(
        CodeOwners.find(settings.base(), sources.tree()), settings.freshness().policies());
  }

  private CoveredCode covered(Optional<GitRepository> git, Sources sources) {
    SortedSet<RepoPath> files =
        git.filter(GitRepository::isReadable)
            .map(GitRepository::tracked)
            .orElse(sources.tree().files());
    Function<String, Optional<String>> versions =
        blob -> git.flatMap(repository -> repository.text(blob));
    return new CoveredCode(settings.base(), files, versions);
  }

  /** What the stages said about each document that look at all of them. */
  private record Stages(
      Map<RepoPath, Foundation> foundations,
      Map<RepoPath, Freshness> freshness,
      History history,
      Owners owners,
      PracticeFinder practice) {}

  private PracticeFinder practice(Sources sources) {
    return RecordedPractice.addedTo(
        PracticeFinder.in(settings.base(), sources.tree().files()), settings.others().merged());
  }

  private Evidence evidence(
      Sources sources, History history, References references, Stages stages) {
    return new Evidence(
        sources,
        history.reach(),
        references,
        stages.practice().registered(settings.freshness().namesReaders()));
  }

  private Handbook handbook(
      Evidence evidence, List<ClassifiedDocument> read, Stages stages, DocumentNames names) {
    OtherEntries others = new OtherEntries(settings.others().merged());
    List<Entry> entries =
        read.stream().map(document -> others.completed(entry(document, names, stages))).toList();
    return new Handbook(settings.project(), settings.today(), evidence, entries)
        .of(settings.others().merged())
        .keeping(kept);
  }

  private Entry entry(ClassifiedDocument read, DocumentNames names, Stages stages) {
    RepoPath path = read.path();
    Document document = read.document();
    Freshness freshness = stages.freshness().get(path);
    return new Entry(
        names.idOf(path),
        names.urlOf(path),
        read,
        stages.owners().of(document, read.type()),
        stages.foundations().getOrDefault(path, Foundation.NONE),
        freshness,
        stages.practice().of(names.allOf(document), document, freshness.terms().requireReading()),
        stages.history().of(path),
        settings.modules().nameOf(path));
  }
}
