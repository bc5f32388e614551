package io.github.handbookmaven.reference.link;

import io.github.handbookmaven.hub.Directory;
import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.EditDistance;
import io.github.handbookmaven.model.Located;
import io.github.handbookmaven.model.Metadata;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.reference.Alert;
import io.github.handbookmaven.reference.CrossReferences;
import io.github.handbookmaven.reference.Destination;
import io.github.handbookmaven.reference.DocumentIndex;
import io.github.handbookmaven.reference.PathLookup;
import io.github.handbookmaven.reference.Reference;
import io.github.handbookmaven.reference.Reference.Kind;
import io.github.handbookmaven.reference.Reference.Outcome;
import io.github.handbookmaven.reference.Target;
import io.github.handbookmaven.reference.UnreadRules;
import io.github.handbookmaven.reference.Verdict;
import io.github.handbookmaven.reference.alert.AlertResolver;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Follows what front matter names: foundations, related documents, a successor, alerts. */
public final class FrontMatterReferences {
  private final DocumentIndex names;
  private final PathLookup paths;
  private final Map<String, Alert> alerts;
  private final List<UnreadRules> unread;
  private final CrossReferences others;

  /**
   * Makes a resolver.
   *
   * @param names what documents are called
   * @param paths what stands where
   * @param alerts every alert rule found
   * @param unread rule files that could not be read
   */
  public FrontMatterReferences(
      DocumentIndex names, PathLookup paths, List<Alert> alerts, List<UnreadRules> unread) {
    this.names = names;
    this.paths = paths;
    this.alerts = AlertResolver.byName(alerts);
    this.unread = List.copyOf(unread);
    this.others = new CrossReferences(Directory.EMPTY);
  }

  private FrontMatterReferences(FrontMatterReferences same, Directory directory) {
    this.names = same.names;
    this.paths = same.paths;
    this.alerts = same.alerts;
    this.unread = same.unread;
    this.others = new CrossReferences(directory);
  }

  /**
   * The same, knowing other repositories.
   *
   * @param directory who is called what there
   * @return the resolver
   */
  public FrontMatterReferences following(Directory directory) {
    return new FrontMatterReferences(this, directory);
  }

  /**
   * Follows a document's front matter.
   *
   * @param document the document
   * @return one reference for each name
   */
  public List<Reference> resolve(Document document) {
    Metadata metadata = document.metadata();
    Stream<Located<String>> documents =
        Stream.of(
                metadata.relations().basedOn(),
                metadata.relations().related(),
                metadata.identity().supersededBy().stream().toList())
            .flatMap(List::stream)
            .filter(name -> !isWaiver(name.value()));
    return Stream.concat(
            documents.map(name -> reference(name, document(document, name.value()))),
            metadata.relations().alerts().stream()
                .map(name -> reference(name, alert(name.value()))))
        .toList();
  }

  /** {@code none: reason} is an answer, not a name. */
  private static boolean isWaiver(String name) {
    return name.strip().toLowerCase(Locale.ROOT).matches("none(?:\\s*[:–—-].*)?");
  }

  private static Reference reference(Located<String> said, Verdict verdict) {
    return new Reference(
        said.at(),
        verdict.kind(),
        said.value(),
        "",
        -1,
        -1,
        verdict.outcome(),
        verdict.to(),
        verdict.hint());
  }

  private Verdict document(Document document, String name) {
    if (CrossReferences.isOne(name)) {
      return others.document(name);
    }
    Destination destination = Destination.parse(name);
    if (destination.form() == Destination.Form.EXTERNAL) {
      return Verdict.external(Kind.WEB, name);
    }
    if (destination.form() == Destination.Form.TEMPLATED || names.isAmbiguous(name)) {
      return Verdict.unknown(Kind.DOCUMENT);
    }
    return names
        .named(name)
        .or(() -> beside(document, destination.path()))
        .map(path -> Verdict.resolved(Kind.DOCUMENT, new Target.Doc(path, Optional.empty())))
        .orElseGet(() -> Verdict.broken(Kind.DOCUMENT, names.nearest(name)));
  }

  private Optional<RepoPath> beside(Document document, String path) {
    return Stream.of(document.path().parent(), document.root(), RepoPath.ROOT)
        .flatMap(folder -> folder.resolve(path).stream())
        .flatMap(place -> paths.find(place).stream())
        .flatMap(target -> target.document().stream())
        .findFirst();
  }

  /** Where the project holds no alert rules at all, they live elsewhere. */
  private Verdict alert(String name) {
    if (CrossReferences.isOne(name)) {
      return others.alert(name);
    }
    Alert alert = alerts.get(name.strip());
    if (alert != null) {
      Optional<String> line = Optional.of("L" + alert.at().line());
      return Verdict.resolved(Kind.ALERT, new Target.Code(alert.at().path(), line, false));
    }
    if (alerts.isEmpty() || unread.stream().anyMatch(file -> file.mayName(name))) {
      return Verdict.unknown(Kind.ALERT);
    }
    int limit = Math.max(2, name.length() / 3);
    return new Verdict(
        Kind.ALERT,
        Outcome.BROKEN,
        Optional.empty(),
        EditDistance.nearest(name, alerts.keySet(), limit));
  }
}
