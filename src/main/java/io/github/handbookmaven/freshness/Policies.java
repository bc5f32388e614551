package io.github.handbookmaven.freshness;

import io.github.handbookmaven.freshness.Terms.Stated;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.model.RepoPath;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * All policies of a project. Value by value the last one that selects by path and says something
 * wins, else the last one that does not, else the default.
 *
 * @param all in the order of the POM
 */
public record Policies(List<FreshnessPolicy> all) {

  /** Without policies. */
  public static final Policies NONE = new Policies(List.of());

  /** Copies what could change. */
  public Policies {
    all = List.copyOf(all);
  }

  /**
   * The type a document is given by its path.
   *
   * @param path the document
   * @return the type, or empty where no policy assigns one
   */
  public Optional<DocType> assignedType(RepoPath path) {
    return all.stream()
        .filter(policy -> policy.selection().selects(path))
        .flatMap(policy -> policy.assignment().type().stream())
        .reduce((earlier, later) -> later);
  }

  /**
   * The owner a document is given.
   *
   * @param path the document
   * @param type its type
   * @return the owner, or empty where no policy gives one
   */
  public Optional<String> owner(RepoPath path, DocType type) {
    return stated(path, type, policy -> policy.assignment().owner()).map(Stated::value);
  }

  /**
   * What holds for a document where its front matter says nothing.
   *
   * @param path the document
   * @param type its type
   * @return every value, with who says so where that is shown
   */
  public Terms termsFor(RepoPath path, DocType type) {
    Terms otherwise = Terms.defaultFor(type);
    return new Terms(
        stated(path, type, policy -> policy.timing().interval()).orElse(otherwise.interval()),
        stated(path, type, policy -> policy.timing().warnBefore()).orElse(otherwise.warnBefore()),
        stated(path, type, policy -> policy.timing().grace()).orElse(otherwise.grace()),
        stated(path, type, policy -> policy.timing().maxInterval()),
        stated(path, type, policy -> policy.timing().exerciseInterval()),
        value(path, type, policy -> policy.demands().owner()).orElse(false),
        value(path, type, policy -> policy.demands().review()).orElse(false),
        value(path, type, policy -> policy.demands().exercise()).orElse(false),
        value(path, type, policy -> policy.demands().readers()).orElse(List.of()));
  }

  private <T> Optional<T> value(
      RepoPath path, DocType type, Function<FreshnessPolicy, Optional<T>> element) {
    return stated(path, type, element).map(Stated::value);
  }

  private <T> Optional<Stated<T>> stated(
      RepoPath path, DocType type, Function<FreshnessPolicy, Optional<T>> element) {
    Optional<T> byPath = last(selecting(path, type, true), element);
    if (byPath.isPresent()) {
      return byPath.map(value -> new Stated<>(value, Provenance.PATH_POLICY));
    }
    return last(selecting(path, type, false), element)
        .map(value -> new Stated<>(value, Provenance.TYPE_POLICY));
  }

  private Stream<FreshnessPolicy> selecting(RepoPath path, DocType type, boolean byPath) {
    return all.stream()
        .filter(policy -> policy.selection().isByPath() == byPath)
        .filter(policy -> policy.selection().selects(path, type));
  }

  private static <T> Optional<T> last(
      Stream<FreshnessPolicy> policies, Function<FreshnessPolicy, Optional<T>> element) {
    return policies
        .flatMap(policy -> element.apply(policy).stream())
        .reduce((earlier, later) -> later);
  }
}
