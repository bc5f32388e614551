package io.github.handbookmaven.reference.resolve;

import io.github.handbookmaven.hub.Repositories;
import io.github.handbookmaven.hub.Repository;
import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.model.SideBySide;
import io.github.handbookmaven.reference.Alert;
import io.github.handbookmaven.reference.CrossReferences;
import io.github.handbookmaven.reference.DocumentIndex;
import io.github.handbookmaven.reference.FileTexts;
import io.github.handbookmaven.reference.FilesOutsideTheTree;
import io.github.handbookmaven.reference.PathLookup;
import io.github.handbookmaven.reference.Reference;
import io.github.handbookmaven.reference.ReferenceSettings;
import io.github.handbookmaven.reference.References;
import io.github.handbookmaven.reference.link.FrontMatterReferences;
import io.github.handbookmaven.reference.link.LinkResolver;
import io.github.handbookmaven.reference.route.SiteRoutes;
import io.github.handbookmaven.site.Sites;
import io.github.handbookmaven.source.IgnoredFiles;
import io.github.handbookmaven.source.ProjectTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Follows what documents of other repositories point at, each within its own repository: nothing
 * but a name of the scheme {@code handbook:} leads from one to another.
 */
public final class OtherRepositories {
  private final Repositories repositories;
  private final ReferenceSettings settings;

  /**
   * Makes a follower.
   *
   * @param repositories the other repositories
   * @param settings of the project that reads them
   */
  public OtherRepositories(Repositories repositories, ReferenceSettings settings) {
    this.repositories = repositories;
    this.settings = settings;
  }

  /**
   * Adds what others point at.
   *
   * @param own what the project's own documents and alerts point at
   * @param documents of all repositories
   * @return all references, and all alerts with who answers them
   */
  public References addedTo(References own, List<Document> documents) {
    if (repositories.all().isEmpty()) {
      return own;
    }
    List<Alert> alerts =
        RecordedAlerts.answered(
            allAlerts(own), documents, new CrossReferences(settings.directory()), repositories);
    Map<RepoPath, List<Document>> byFolder = byFolder(documents);
    List<Reference> all = new ArrayList<>(own.all());
    SideBySide.done(
            () ->
                repositories.all().parallelStream()
                    .map(
                        other ->
                            follow(other, byFolder.getOrDefault(other.folder(), List.of()), alerts))
                    .toList())
        .forEach(all::addAll);
    return own.with(all, alerts);
  }

  private List<Alert> allAlerts(References own) {
    Stream<Alert> others = repositories.all().stream().flatMap(RecordedAlerts::of);
    return Stream.concat(own.alerts().stream(), others).toList();
  }

  private Map<RepoPath, List<Document>> byFolder(List<Document> documents) {
    Map<RepoPath, List<Document>> byFolder = new HashMap<>();
    for (Document document : documents) {
      repositories
          .of(document.path())
          .ifPresent(
              other ->
                  byFolder.computeIfAbsent(other.folder(), any -> new ArrayList<>()).add(document));
    }
    return byFolder;
  }

  private List<Reference> follow(
      Repository repository, List<Document> documents, List<Alert> alerts) {
    ProjectTree tree =
        new ProjectTree(
            repository.bundle().files().keySet().stream().map(repository::here).toList());
    PathLookup paths = new PathLookup(documents, tree);
    DocumentIndex names = new DocumentIndex(documents);
    LinkResolver links =
        new LinkResolver(
            new LinkResolver.Surroundings(paths, names, nothingElse(), any -> Optional.empty()),
            new SiteRoutes(Sites.NONE, tree, any -> Optional.empty(), documents),
            ReferenceSettings.of(settings.base()).withDirectory(settings.directory()));
    FrontMatterReferences frontMatter =
        new FrontMatterReferences(names, paths, alerts, List.of()).following(settings.directory());
    RecordedReferences recorded = new RecordedReferences(repository);
    return documents.stream()
        .flatMap(
            document ->
                Stream.concat(
                    frontMatter.resolve(document).stream(), links.resolve(document).stream()))
        .map(recorded::settled)
        .toList();
  }

  private FilesOutsideTheTree nothingElse() {
    return new FilesOutsideTheTree(
        IgnoredFiles.WITHOUT_GIT, new FileTexts(settings.base(), new ProjectTree(List.of())));
  }
}
