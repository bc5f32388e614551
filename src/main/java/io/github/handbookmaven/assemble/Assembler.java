package io.github.handbookmaven.assemble;

import io.github.handbookmaven.assemble.Handbook.Evidence;
import io.github.handbookmaven.assemble.Progress.Stage;
import io.github.handbookmaven.classify.Classification;
import io.github.handbookmaven.classify.Classifier;
import io.github.handbookmaven.foundation.Foundation;
import io.github.handbookmaven.foundation.FoundationFinder;
import io.github.handbookmaven.freshness.Circumstances;
import io.github.handbookmaven.freshness.CoveredCode;
import io.github.handbookmaven.freshness.Freshness;
import io.github.handbookmaven.freshness.FreshnessAssessor;
import io.github.handbookmaven.history.GitRepository;
import io.github.handbookmaven.history.History;
import io.github.handbookmaven.hub.OtherHandbooks;
import io.github.handbookmaven.hub.Repositories;
import io.github.handbookmaven.markdown.Flavor;
import io.github.handbookmaven.markdown.MarkdownReader;
import io.github.handbookmaven.markdown.RawHtml;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.Failures;
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
import io.github.handbookmaven.site.SiteGenerator;
import io.github.handbookmaven.source.IgnoredFiles;
import io.github.handbookmaven.source.SourceFile;
import io.github.handbookmaven.source.SourceReader;
import io.github.handbookmaven.source.SourceSettings;
import io.github.handbookmaven.source.Sources;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Orders the stages: the only place that knows which comes after which. */
public final class Assembler {
  private final AssemblySettings settings;
  private final Progress progress;
  private final MarkdownReader reader;
  private final Failures failures = new Failures();

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
    this(settings, progress, new MarkdownReader(settings.collection().rawHtml()));
  }

  private Assembler(AssemblySettings settings, Progress progress, MarkdownReader reader) {
    this.settings = settings;
    this.progress = progress;
    this.reader = reader;
  }

  /**
   * An assembler of a handbook that is judged and not published.
   *
   * @return one that makes the same handbook, its documents without HTML
   */
  public Assembler withoutPages() {
    RawHtml rawHtml = settings.collection().rawHtml();
    return new Assembler(settings, progress, MarkdownReader.withoutHtml(rawHtml));
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
                || SourceReader.findsAny(sourceSettings(ignoredBy(git))));
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
    Sources sources = SourceReader.read(sourceSettings(ignoredBy(git)));
    List<Document> documents = parse(sources);
    Map<RepoPath, Classification> types = classify(sources, documents);
    CoveredCode covered = covered(Optional.empty(), sources);
    Map<RepoPath, Freshness> freshness =
        new FreshnessAssessor(settings.freshness(), settings.today())
            .assess(
                documents, new Circumstances(typesOnly(types), Map.of(), History.NONE, covered));
    Stages stages =
        new Stages(types, Map.of(), freshness, History.NONE, owners(sources), practice(sources));
    return handbook(
        evidence(sources, History.NONE, References.NONE, stages),
        documents,
        stages,
        new DocumentNames(settings, documents, types));
  }

  private Handbook assemble(Optional<GitRepository> git) {
    IgnoredFiles ignored = ignoredBy(git);
    progress.at(Stage.COLLECTING, 0, 0);
    Sources own = SourceReader.read(sourceSettings(ignored));
    Sources sources =
        settings.others().merged().addedTo(own, settings.collection().maxDocumentSize());
    List<Document> documents = parse(sources);
    Map<RepoPath, Classification> types = classify(sources, documents);
    DocumentNames names = new DocumentNames(settings, documents, types);
    progress.at(Stage.HISTORY, 0, 0);
    FreshnessAssessor assessor = new FreshnessAssessor(settings.freshness(), settings.today());
    History history =
        git.map(repository -> repository.history(assessor.request(names.own())))
            .orElse(History.NONE);
    OtherVersions versions =
        git.map(repository -> (OtherVersions) new GitVersions(repository, history))
            .orElse(OtherVersions.UNKNOWN);
    progress.at(Stage.FOLLOWING, 0, 0);
    References references =
        references(
            referenceSettings(ignored).withVersions(versions).withDirectory(names.directory()),
            own,
            documents,
            names);
    Map<RepoPath, Foundation> foundations = FoundationFinder.find(documents, types, references);
    progress.at(Stage.DATING, 0, 0);
    Map<RepoPath, Freshness> freshness =
        assessor.assess(
            documents,
            new Circumstances(typesOnly(types), foundations, history, covered(git, sources))
                .with(RecordedReviews.of(settings.others().merged())));
    Stages stages =
        new Stages(types, foundations, freshness, history, owners(sources), practice(sources));
    List<Flaw> failed =
        Stream.of(failures.all(), references.failures(), assessor.failures())
            .flatMap(List::stream)
            .toList();
    return handbook(
        evidence(sources.with(failed), history, references, stages), documents, stages, names);
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

  private static IgnoredFiles ignoredBy(Optional<GitRepository> git) {
    return git.map(GitRepository::ignored).orElse(IgnoredFiles.NONE);
  }

  private SourceSettings sourceSettings(IgnoredFiles ignored) {
    return new SourceSettings(
        settings.base(),
        settings.collection().roots(),
        settings.collection().maxDocumentSize(),
        ignored);
  }

  private ReferenceSettings referenceSettings(IgnoredFiles ignored) {
    return new ReferenceSettings(
        settings.base(), settings.project().scm(), settings.alerts(), settings.maven(), ignored);
  }

  private List<Document> parse(Sources sources) {
    Repositories others = settings.others().merged();
    MarkdownReader wary =
        settings.collection().rawHtml() == RawHtml.TRUST
            ? new MarkdownReader(RawHtml.SANITIZE)
            : reader;
    Count read = new Count(Stage.READING, sources.documents().size());
    return sources.documents().parallelStream()
        .map(
            file ->
                (others.of(file.path()).isEmpty() ? reader : wary)
                    .read(file, flavor(file, sources)))
        .peek(document -> read.oneMore())
        .toList();
  }

  private static Flavor flavor(SourceFile file, Sources sources) {
    return sources
        .sites()
        .of(file.path())
        .filter(site -> site.generator() == SiteGenerator.MKDOCS)
        .map(site -> Flavor.MKDOCS)
        .orElse(Flavor.GITHUB);
  }

  private Map<RepoPath, Classification> classify(Sources sources, List<Document> documents) {
    Classifier classifier = Classifier.standard();
    Count classified = new Count(Stage.CLASSIFYING, documents.size());
    Map<RepoPath, DocType> assigned =
        sources.documents().stream()
            .filter(file -> assigned(file).isPresent())
            .collect(Collectors.toMap(SourceFile::path, file -> assigned(file).orElseThrow()));
    return documents.parallelStream()
        .collect(
            Collectors.toMap(
                Document::path,
                document -> {
                  classified.oneMore();
                  return classified(
                      classifier, document, Optional.ofNullable(assigned.get(document.path())));
                }));
  }

  private Classification classified(
      Classifier classifier, Document document, Optional<DocType> assigned) {
    return failures.hold(
        document.path(),
        "telling what it is",
        () -> classifier.classify(document, assigned),
        () -> Classifier.unweighed(document, assigned));
  }

  /** Counts what several threads have done of a stage. */
  private final class Count {
    private final Stage stage;
    private final int of;
    private final AtomicInteger done = new AtomicInteger();

    Count(Stage stage, int of) {
      this.stage = stage;
      this.of = of;
    }

    void oneMore() {
      progress.at(stage, done.incrementAndGet(), of);
    }
  }

  /** A policy is said about paths, a root's type about a whole folder: the nearer word wins. */
  private Optional<DocType> assigned(SourceFile file) {
    return settings.freshness().policies().assignedType(file.path()).or(() -> file.root().type());
  }

  private Owners owners(Sources sources) {
    return new Owners(
        CodeOwners.find(settings.base(), sources.tree()), settings.freshness().policies());
  }

  private static Map<RepoPath, DocType> typesOnly(Map<RepoPath, Classification> classifications) {
    return classifications.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().type()));
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

  /** What the stages said about each document. */
  private record Stages(
      Map<RepoPath, Classification> types,
      Map<RepoPath, Foundation> foundations,
      Map<RepoPath, Freshness> freshness,
      History history,
      Owners owners,
      PracticeFinder practice) {}

  private PracticeFinder practice(Sources sources) {
    return PracticeFinder.in(settings.base(), sources.tree().files());
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
      Evidence evidence, List<Document> documents, Stages stages, DocumentNames names) {
    OtherEntries others = new OtherEntries(settings.others().merged());
    List<Entry> entries =
        documents.stream()
            .map(document -> others.completed(entry(document, names, stages)))
            .toList();
    return new Handbook(settings.project(), settings.today(), evidence, entries)
        .of(settings.others().merged());
  }

  private Entry entry(Document document, DocumentNames names, Stages stages) {
    RepoPath path = document.path();
    Classification type = stages.types().get(path);
    return new Entry(
        names.idOf(path),
        names.urlOf(path),
        document,
        type,
        stages.owners().of(document, type.type()),
        stages.foundations().getOrDefault(path, Foundation.NONE),
        stages.freshness().get(path),
        stages
            .practice()
            .of(names.idOf(path), document, stages.freshness().get(path).terms().requireReading()),
        stages.history().of(path),
        settings.modules().nameOf(path));
  }
}
