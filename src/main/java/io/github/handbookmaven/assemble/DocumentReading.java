package io.github.handbookmaven.assemble;

import io.github.handbookmaven.assemble.Progress.Stage;
import io.github.handbookmaven.classify.Classification;
import io.github.handbookmaven.classify.ClassifiedDocument;
import io.github.handbookmaven.classify.Classifier;
import io.github.handbookmaven.kept.KeptResults;
import io.github.handbookmaven.markdown.Flavor;
import io.github.handbookmaven.markdown.MarkdownReader;
import io.github.handbookmaven.markdown.RawHtml;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.Failures;
import io.github.handbookmaven.model.Flaw;
import io.github.handbookmaven.model.SideBySide;
import io.github.handbookmaven.site.SiteGenerator;
import io.github.handbookmaven.source.SourceFile;
import io.github.handbookmaven.source.Sources;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** Reads documents and tells what each is: all that a document's own text decides. */
final class DocumentReading {
  private final AssemblySettings settings;
  private final MarkdownReader reader;
  private final MarkdownReader wary;
  private final ReadBefore before;
  private final Progress progress;
  private final Failures failures = new Failures();

  /**
   * A reading of one project's documents.
   *
   * @param settings what the handbook is made from
   * @param reader reads the project's own documents
   * @param kept what earlier runs read
   * @param progress hears how far it is
   */
  DocumentReading(
      AssemblySettings settings, MarkdownReader reader, KeptResults kept, Progress progress) {
    this.settings = settings;
    this.reader = reader;
    this.wary =
        settings.collection().rawHtml() == RawHtml.TRUST
            ? new MarkdownReader(RawHtml.SANITIZE)
            : reader;
    this.before = new ReadBefore(kept);
    this.progress = progress;
  }

  /** Every document, in the order of the sources; side by side, as none depends on another. */
  List<ClassifiedDocument> of(Sources sources) {
    AtomicInteger done = new AtomicInteger();
    int all = sources.documents().size();
    return SideBySide.done(
        () ->
            sources.documents().parallelStream()
                .map(file -> read(file, flavor(file, sources)))
                .peek(document -> progress.at(Stage.READING, done.incrementAndGet(), all))
                .toList());
  }

  /** Documents nobody can say what they are. */
  List<Flaw> failures() {
    return failures.all();
  }

  private ClassifiedDocument read(SourceFile file, Flavor flavor) {
    boolean isOurs = settings.others().merged().of(file.path()).isEmpty();
    MarkdownReader ours = isOurs ? reader : wary;
    Optional<DocType> assigned = assigned(file);
    RawHtml rawHtml = settings.collection().rawHtml();
    String key = ReadBefore.key(file, List.of(flavor, isOurs, rawHtml, assigned));
    Request request = new Request(file, ours, flavor, assigned, key);
    Optional<ClassifiedDocument> known = before.find(key, file);
    Optional<ClassifiedDocument> whole = ours.isShown() ? known.flatMap(before::shown) : known;
    return whole.orElseGet(() -> anew(request, known.map(ClassifiedDocument::classification)));
  }

  /**
   * A file that is to be read.
   *
   * @param file the file
   * @param reader reads it
   * @param flavor as what
   * @param assigned what the project says it is
   * @param key tells it, and all that reading it depends on
   */
  private record Request(
      SourceFile file,
      MarkdownReader reader,
      Flavor flavor,
      Optional<DocType> assigned,
      String key) {}

  /** What a goal without pages weighed is parsed again for its HTML, and not weighed again. */
  private ClassifiedDocument anew(Request request, Optional<Classification> known) {
    Document document = request.reader().read(request.file(), request.flavor());
    Optional<Classification> weighed = known.or(() -> classified(document, request.assigned()));
    if (weighed.isEmpty() || hasFailed(document)) {
      return new ClassifiedDocument(
          document, weighed.orElseGet(() -> Classifier.unweighed(document, request.assigned())));
    }
    ClassifiedDocument read = new ClassifiedDocument(document, weighed.get(), request.key());
    if (request.reader().isShown()) {
      before.keepShown(read);
    } else {
      before.keep(read);
    }
    return read;
  }

  /** What failed once may succeed the next time. */
  private static boolean hasFailed(Document document) {
    return document.flaws().stream()
        .anyMatch(flaw -> flaw.kind() == Flaw.Kind.DOCUMENT_NOT_CHECKED);
  }

  private static Flavor flavor(SourceFile file, Sources sources) {
    return sources
        .sites()
        .of(file.path())
        .filter(site -> site.generator() == SiteGenerator.MKDOCS)
        .map(site -> Flavor.MKDOCS)
        .orElse(Flavor.GITHUB);
  }

  private Optional<Classification> classified(Document document, Optional<DocType> assigned) {
    return failures.hold(
        document.path(),
        "telling what it is",
        () -> Optional.of(Classifier.standard().classify(document, assigned)),
        Optional::empty);
  }

  /** A policy is said about paths, a root's type about a whole folder: the nearer word wins. */
  private Optional<DocType> assigned(SourceFile file) {
    return settings.freshness().policies().assignedType(file.path()).or(() -> file.root().type());
  }
}
