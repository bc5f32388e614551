package io.github.handbookmaven.hub;

import io.github.handbookmaven.bundle.Bundle;
import io.github.handbookmaven.bundle.RepositoryName;
import io.github.handbookmaven.model.Flaw;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.source.SourceFile;
import io.github.handbookmaven.source.Sources;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The other repositories of a handbook. */
public final class Repositories {
  /** Of a handbook of one repository. */
  public static final Repositories NONE = new Repositories(List.of(), List.of());

  /** No project keeps its own documents there: they would stand between those of others. */
  private static final String FOLDER = "repositories";

  private final List<Repository> all;
  private final List<Flaw> flaws;
  private final Map<String, Repository> byFolder;

  private Repositories(List<Repository> all, List<Flaw> flaws) {
    this.all = List.copyOf(all);
    this.flaws = List.copyOf(flaws);
    this.byFolder =
        all.stream()
            .collect(
                Collectors.toMap(repository -> repository.folder().value(), Function.identity()));
  }

  /**
   * Gives each bundle its folder and its name.
   *
   * @param bundles of different repositories, in any order
   * @param flaws what became of bundles that could not be read
   * @return the repositories, by name
   */
  public static Repositories of(List<Bundle> bundles, List<Flaw> flaws) {
    Map<String, Long> artifacts =
        bundles.stream()
            .collect(
                Collectors.groupingBy(
                    bundle -> folded(bundle.owner().artifactId()), Collectors.counting()));
    List<Repository> all = new ArrayList<>();
    bundles.stream()
        .sorted(Comparator.comparing(Bundle::owner))
        .map(bundle -> named(bundle, artifacts.get(folded(bundle.owner().artifactId())) == 1))
        .forEach(all::add);
    return new Repositories(all, flaws);
  }

  /** Names are folders too, and some systems do not tell case apart. */
  private static String folded(String artifact) {
    return artifact.toLowerCase(Locale.ROOT);
  }

  private static Repository named(Bundle bundle, boolean isAlone) {
    RepositoryName owner = bundle.owner();
    RepoPath top = new RepoPath(FOLDER);
    return isAlone
        ? new Repository(owner.artifactId(), top.child(owner.artifactId()), bundle)
        : new Repository(owner.toString(), top.child(owner.toString().replace(':', '+')), bundle);
  }

  /**
   * All of them.
   *
   * @return sorted by name
   */
  public List<Repository> all() {
    return all;
  }

  /**
   * Whether there is any.
   *
   * @return false for a handbook of one repository in which no other was to be read
   */
  public boolean areNone() {
    return all.isEmpty() && flaws.isEmpty();
  }

  /**
   * The repository a file is of.
   *
   * @param path any path
   * @return empty for the project's own
   */
  public Optional<Repository> of(RepoPath path) {
    if (byFolder.isEmpty()) {
      return Optional.empty();
    }
    int first = path.value().indexOf('/');
    int second = first < 0 ? -1 : path.value().indexOf('/', first + 1);
    String folder = second < 0 ? path.value() : path.value().substring(0, second);
    return Optional.ofNullable(byFolder.get(folder));
  }

  /**
   * A document or picture of another repository.
   *
   * @param path the file
   * @return its bytes; empty for the project's own
   */
  public Optional<byte[]> bytes(RepoPath path) {
    return of(path)
        .flatMap(
            repository ->
                Optional.ofNullable(repository.bundle().files().get(repository.own(path))));
  }

  /**
   * The project's own sources with the documents of all others.
   *
   * @param own what one walk over the project found
   * @param maxSize of a document, in bytes
   * @return the same with more documents, and with what could not be read
   */
  public Sources addedTo(Sources own, long maxSize) {
    if (areNone()) {
      return own;
    }
    TreeMap<RepoPath, SourceFile> documents = new TreeMap<>();
    Stream.concat(
            all.stream().flatMap(repository -> repository.documents(maxSize)),
            own.documents().stream())
        .forEach(file -> documents.put(file.path(), file));
    List<Flaw> found = new ArrayList<>(own.flaws());
    found.addAll(flaws);
    return new Sources(
        List.copyOf(documents.values()),
        own.tree(),
        own.sites(),
        own.otherMarkup(),
        own.search(),
        found);
  }

  /**
   * Where documents of a repository stand, by their ids there.
   *
   * @param repository one of these
   * @return id to path here
   */
  public static Map<String, RepoPath> places(Repository repository) {
    Map<String, RepoPath> places = new HashMap<>();
    repository
        .bundle()
        .catalog()
        .documents()
        .forEach(document -> places.put(document.id(), repository.here(document.path())));
    return places;
  }
}
