package io.github.handbookmaven.assemble;

import io.github.handbookmaven.assemble.Progress.Stage;
import io.github.handbookmaven.classify.Classification;
import io.github.handbookmaven.classify.ClassifiedDocument;
import io.github.handbookmaven.classify.Classifier;
import io.github.handbookmaven.hub.Repositories;
import io.github.handbookmaven.markdown.Flavor;
import io.github.handbookmaven.markdown.MarkdownReader;
import io.github.handbookmaven.markdown.RawHtml;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.Failures;
import io.github.handbookmaven.model.Flaw;
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
  private final Progress progress;
  private final Failures failures = new Failures();

  /**
   * A reading of one project's documents.
   *
   * @param settings what the handbook is made from
   * @param reader reads the project's own documents
   * @param progress hears how far it is
   */
  DocumentReading(AssemblySettings settings, MarkdownReader reader, Progress progress) {
    this.settings = settings;
    this.reader = reader;
    this.wary =
        settings.collection().rawHtml() == RawHtml.TRUST
            ? new MarkdownReader(RawHtml.SANITIZE)
            : reader;
    this.progress = progress;
  }

  /** Every document, in the order of the sources; side by side, as none depends on another. */
  List<ClassifiedDocument> of(Sources sources) {
    AtomicInteger done = new AtomicInteger();
    int all = sources.documents().size();
    return sources.documents().parallelStream()
        .map(file -> read(file, flavor(file, sources)))
        .peek(document -> progress.at(Stage.READING, done.incrementAndGet(), all))
        .toList();
  }

  /** Documents nobody can say what they are. */
  List<Flaw> failures() {
    return failures.all();
  }

  private ClassifiedDocument read(SourceFile file, Flavor flavor) {
    Repositories others = settings.others().merged();
    MarkdownReader ours = others.of(file.path()).isEmpty() ? reader : wary;
    Document document = ours.read(file, flavor);
    return new ClassifiedDocument(document, classified(document, assigned(file)));
  }

  private static Flavor flavor(SourceFile file, Sources sources) {
    return sources
        .sites()
        .of(file.path())
        .filter(site -> site.generator() == SiteGenerator.MKDOCS)
        .map(site -> Flavor.MKDOCS)
        .orElse(Flavor.GITHUB);
  }

  private Classification classified(Document document, Optional<DocType> assigned) {
    return failures.hold(
        document.path(),
        "telling what it is",
        () -> Classifier.standard().classify(document, assigned),
        () -> Classifier.unweighed(document, assigned));
  }

  /** A policy is said about paths, a root's type about a whole folder: the nearer word wins. */
  private Optional<DocType> assigned(SourceFile file) {
    return settings.freshness().policies().assignedType(file.path()).or(() -> file.root().type());
  }
}
