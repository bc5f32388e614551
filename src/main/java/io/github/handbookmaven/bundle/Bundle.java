package io.github.handbookmaven.bundle;

import io.github.handbookmaven.model.RepoPath;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A repository's handbook as data: what its own build wrote, checked.
 *
 * @param owner the repository
 * @param version Maven version it was resolved in
 * @param sources where its sources are browsed, as its POM says; empty where that is not known
 * @param revision branch or tag of those sources; empty for the default one
 * @param roots folders its documents were collected from
 * @param catalog what its build said about its documents
 * @param files the documents and pictures, by their path in the repository
 */
public record Bundle(
    RepositoryName owner,
    String version,
    Optional<String> sources,
    String revision,
    List<RepoPath> roots,
    Catalog catalog,
    SortedMap<RepoPath, byte[]> files) {
  /** Copies what could change, but for the bytes. */
  public Bundle {
    Objects.requireNonNull(owner, "owner");
    Objects.requireNonNull(version, "version");
    Objects.requireNonNull(sources, "sources");
    Objects.requireNonNull(revision, "revision");
    roots = List.copyOf(roots);
    Objects.requireNonNull(catalog, "catalog");
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }
}
