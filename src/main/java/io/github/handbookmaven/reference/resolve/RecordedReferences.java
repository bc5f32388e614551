package io.github.handbookmaven.reference.resolve;

import io.github.handbookmaven.bundle.CatalogReference;
import io.github.handbookmaven.hub.Repositories;
import io.github.handbookmaven.hub.Repository;
import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.reference.CrossReferences;
import io.github.handbookmaven.reference.Reference;
import io.github.handbookmaven.reference.Reference.Kind;
import io.github.handbookmaven.reference.Reference.Outcome;
import io.github.handbookmaven.reference.ScmLinks;
import io.github.handbookmaven.reference.Target;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a repository's own build found out about its references. It had all files at hand; here are
 * its documents and pictures alone. Where neither can tell, nobody can.
 */
final class RecordedReferences {
  private static final String RESOLVED = "resolved";
  private static final String BROKEN = "broken";

  private final Repository repository;
  private final Map<String, RepoPath> places;
  private final Optional<ScmLinks> scm;
  private final Map<String, CatalogReference> recorded = new HashMap<>();

  RecordedReferences(Repository repository) {
    this.repository = repository;
    this.places = Repositories.places(repository);
    this.scm =
        repository
            .bundle()
            .sources()
            .flatMap(url -> ScmLinks.of(url, repository.bundle().revision(), Set.of()));
    for (CatalogReference reference : repository.bundle().catalog().references()) {
      RepoPath document = places.get(reference.from());
      if (document != null) {
        recorded.put(
            key(document, reference.line(), reference.column(), reference.target()), reference);
      }
    }
  }

  private static String key(RepoPath document, int line, int column, String target) {
    return document + "\0" + line + "\0" + column + "\0" + target;
  }

  /** The same reference, with what was known at home where that is more than is known here. */
  Reference settled(Reference reference) {
    boolean isSure =
        CrossReferences.isOne(reference.target())
            || (reference.outcome() == Outcome.RESOLVED && leadsToItsOwn(reference))
            || reference.kind() == Kind.ALERT && reference.outcome() == Outcome.RESOLVED;
    if (isSure) {
      return reference;
    }
    Place at = reference.at();
    CatalogReference home =
        recorded.get(key(at.path(), at.line(), at.column(), reference.target()));
    if (home == null) {
      return reference.outcome() == Outcome.EXTERNAL ? reference : unknown(reference);
    }
    return switch (home.status()) {
      case RESOLVED -> resolved(reference, home);
      case BROKEN -> broken(reference);
      default -> reference.outcome() == Outcome.EXTERNAL ? reference : unknown(reference);
    };
  }

  private boolean leadsToItsOwn(Reference reference) {
    return reference
        .to()
        .map(
            target ->
                target.match(
                    doc -> isOwn(doc.path()),
                    code -> isOwn(code.path()),
                    web -> false,
                    elsewhere -> false))
        .orElse(false);
  }

  private boolean isOwn(RepoPath path) {
    return path.isWithin(repository.folder());
  }

  private Reference resolved(Reference reference, CatalogReference home) {
    Optional<Target> to = home.to().flatMap(name -> document(name).or(() -> source(name)));
    return to.map(target -> reference.leadingTo(Outcome.RESOLVED, Optional.of(target)))
        .orElseGet(() -> reference.outcome() == Outcome.EXTERNAL ? reference : unknown(reference));
  }

  private Optional<Target> document(String to) {
    int hash = to.indexOf('#');
    String id = hash < 0 ? to : to.substring(0, hash);
    Optional<String> anchor = hash < 0 ? Optional.empty() : Optional.of(to.substring(hash + 1));
    return Optional.ofNullable(places.get(id)).map(path -> new Target.Doc(path, anchor));
  }

  /** A file that is not in the bundle is shown where its own repository is browsed. */
  private Optional<Target> source(String to) {
    return RepoPath.of(to)
        .filter(path -> path.value().equals(to))
        .flatMap(
            path -> scm.map(links -> links.page(new Target.Code(path, Optional.empty(), false))))
        .map(Target.Web::new);
  }

  private static Reference broken(Reference reference) {
    return reference.outcome() == Outcome.BROKEN_ANCHOR
        ? reference
        : reference.leadingTo(Outcome.BROKEN, Optional.empty());
  }

  private static Reference unknown(Reference reference) {
    return reference.leadingTo(Outcome.UNKNOWN, Optional.empty());
  }
}
