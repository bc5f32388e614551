package io.github.handbookmaven.hub;

import io.github.handbookmaven.bundle.Bundle;
import io.github.handbookmaven.bundle.CatalogDocument;
import io.github.handbookmaven.bundle.RepositoryName;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.source.SourceFile;
import io.github.handbookmaven.source.SourceReader;
import io.github.handbookmaven.source.SourceRoot;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Another repository, its documents below a folder that only they have.
 *
 * @param namespace what its ids begin with: the artifact, with the group where two have one name
 * @param folder where its files stand among the hub's paths; no disk has it
 * @param bundle its handbook
 */
public record Repository(String namespace, RepoPath folder, Bundle bundle) {
  private static final List<String> ALL = List.of("**");

  /** Refuses nothing but null. */
  public Repository {
    Objects.requireNonNull(namespace, "namespace");
    Objects.requireNonNull(folder, "folder");
    Objects.requireNonNull(bundle, "bundle");
  }

  /**
   * Whose it is.
   *
   * @return its coordinates
   */
  public RepositoryName name() {
    return bundle.owner();
  }

  /**
   * Where one of its paths stands here.
   *
   * @param own told from its own root
   * @return below its folder
   */
  public RepoPath here(RepoPath own) {
    return own.equals(RepoPath.ROOT) ? folder : new RepoPath(folder + "/" + own);
  }

  /**
   * Where a path stands in the repository itself.
   *
   * @param here below its folder
   * @return told from its own root
   */
  public RepoPath own(RepoPath here) {
    return new RepoPath(here.below(folder));
  }

  /**
   * What one of its documents is called here.
   *
   * @param id its id there
   * @return unique among all repositories
   */
  public String idOf(String id) {
    return namespace + "/" + id;
  }

  /** Its documents as files read, in the order of its catalog. */
  Stream<SourceFile> documents(long maxSize) {
    return bundle.catalog().documents().stream().map(document -> file(document, maxSize));
  }

  private SourceFile file(CatalogDocument document, long maxSize) {
    SourceRoot root =
        new SourceRoot(here(root(document.path())), ALL, List.of(), document.assigned());
    return SourceReader.file(
        here(document.path()), root, bundle.files().get(document.path()), maxSize);
  }

  private RepoPath root(RepoPath document) {
    Optional<RepoPath> deepest =
        bundle.roots().stream()
            .filter(document::isWithin)
            .max(Comparator.comparing(root -> root.value().length()));
    return deepest.orElse(RepoPath.ROOT);
  }
}
