package io.github.handbookmaven.reference.resolve;

import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.Failures;
import io.github.handbookmaven.model.SideBySide;
import io.github.handbookmaven.reference.Alert;
import io.github.handbookmaven.reference.DocumentIndex;
import io.github.handbookmaven.reference.Drift;
import io.github.handbookmaven.reference.FileTexts;
import io.github.handbookmaven.reference.FilesOutsideTheTree;
import io.github.handbookmaven.reference.PathLookup;
import io.github.handbookmaven.reference.Reference;
import io.github.handbookmaven.reference.ReferenceSettings;
import io.github.handbookmaven.reference.References;
import io.github.handbookmaven.reference.alert.AlertResolver;
import io.github.handbookmaven.reference.code.CodeReferences;
import io.github.handbookmaven.reference.link.FrontMatterReferences;
import io.github.handbookmaven.reference.link.LinkResolver;
import io.github.handbookmaven.reference.link.ListedDocuments;
import io.github.handbookmaven.reference.route.SiteRoutes;
import io.github.handbookmaven.site.Sites;
import io.github.handbookmaven.source.Sources;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Follows everything documents and alert rules point at. Linear in documents and references: each
 * path is looked up in memory, each file that is no document is read at most once.
 */
public final class ReferenceResolver {
  private final PathLookup paths;
  private final FileTexts texts;
  private final ReferenceSettings settings;
  private final Sites sites;
  private final DocumentIndex names;
  private final Failures failures = new Failures();

  private ReferenceResolver(ReferenceSettings settings, Sources sources, List<Document> documents) {
    this.settings = settings;
    this.sites = sources.sites();
    this.texts = new FileTexts(settings.base(), sources.tree());
    this.paths = new PathLookup(documents, sources.tree());
    this.names = new DocumentIndex(documents);
  }

  /**
   * Follows all references.
   *
   * @param settings facts of the project
   * @param sources what the walk over it found
   * @param documents the handbook's documents
   * @return references and alerts, both ways
   */
  public static References resolve(
      ReferenceSettings settings, Sources sources, List<Document> documents) {
    return new ReferenceResolver(settings, sources, documents).resolve();
  }

  private LinkResolver links(FilesOutsideTheTree outside) {
    SiteRoutes routes = new SiteRoutes(sites, paths.tree(), texts::of, paths.documents());
    UnreadPages pages = new UnreadPages(texts, sites);
    return new LinkResolver(
        new LinkResolver.Surroundings(paths, names, outside, pages::at), routes, settings);
  }

  private References resolve() {
    AlertResolver rules = new AlertResolver(paths, settings);
    List<Alert> alerts = rules.resolve(texts);
    FilesOutsideTheTree uncollected = new FilesOutsideTheTree(settings.ignored(), texts);
    LinkResolver links = links(uncollected);
    CodeReferences code = new CodeReferences(paths, settings, uncollected, texts);
    FrontMatterReferences frontMatter =
        new FrontMatterReferences(names, paths, alerts, rules.unread())
            .following(settings.directory());
    List<Reference> references =
        ofAllKinds(List.of(frontMatter::resolve, links::resolve, code::resolve));
    List<Drift> drifts = code.settle(references);
    return new References(references, alerts, new ListedDocuments(paths, texts).find(), drifts)
        .withUnread(rules.unread())
        .withFailures(Stream.concat(rules.failures().stream(), failures.all().stream()).toList());
  }

  private List<Reference> ofAllKinds(List<Function<Document, List<Reference>>> kinds) {
    return SideBySide.done(() -> kinds.parallelStream().map(this::resolveAll).toList()).stream()
        .flatMap(List::stream)
        .collect(Collectors.toCollection(ArrayList::new));
  }

  /** One kind of reference keeps what it has looked up, so it follows all of them by itself. */
  private List<Reference> resolveAll(Function<Document, List<Reference>> kind) {
    List<Reference> references = new ArrayList<>();
    paths.documents().forEach(document -> references.addAll(resolve(kind, document)));
    return references;
  }

  private List<Reference> resolve(Function<Document, List<Reference>> kind, Document document) {
    return failures.hold(
        document.path(), "following what it names", () -> kind.apply(document), List::of);
  }
}
