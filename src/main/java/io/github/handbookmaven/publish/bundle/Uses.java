package io.github.handbookmaven.publish.bundle;

import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.hub.CrossReference;
import io.github.handbookmaven.hub.Repository;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.reference.Alert;
import io.github.handbookmaven.reference.Reference;
import io.github.handbookmaven.reference.Reference.Kind;
import io.github.handbookmaven.reference.Reference.Outcome;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** What refers from one repository to another: what makes a document of the other no orphan. */
final class Uses {
  private static final Comparator<UseJson> ORDER =
      Comparator.comparing(UseJson::to)
          .thenComparing(UseJson::from)
          .thenComparing(UseJson::kind)
          .thenComparing(use -> Objects.requireNonNullElse(use.alert(), ""));

  private final Handbook handbook;

  Uses(Handbook handbook) {
    this.handbook = handbook;
  }

  List<UseJson> all() {
    Stream<UseJson> references =
        handbook.references().all().stream().flatMap(reference -> of(reference).stream());
    Stream<UseJson> alerts = handbook.references().alerts().stream().flatMap(this::of);
    return Stream.concat(references, alerts).distinct().sorted(ORDER).toList();
  }

  private Optional<UseJson> of(Reference reference) {
    boolean answers = reference.kind() == Kind.ALERT && reference.outcome() == Outcome.RESOLVED;
    String from = fullId(reference.at().path());
    return answers ? answered(reference, from) : target(reference).map(to -> document(from, to));
  }

  /** A document that names an alert of another repository in full. */
  private static Optional<UseJson> answered(Reference reference, String from) {
    return CrossReference.parse(reference.target())
        .filter(name -> name.group().isPresent())
        .map(
            name ->
                new UseJson(
                    "answers", from, name.group().get() + ":" + name.artifact(), name.name()));
  }

  private static UseJson document(String from, String to) {
    return new UseJson("document", from, to, null);
  }

  private Optional<String> target(Reference reference) {
    return reference
        .to()
        .flatMap(
            target ->
                target.match(
                    doc -> foreign(doc.path(), reference.at().path()),
                    code -> Optional.empty(),
                    web -> Optional.empty(),
                    elsewhere -> Optional.of(elsewhere.listed().fullId())));
  }

  private Optional<String> foreign(RepoPath to, RepoPath from) {
    return handbook.repositories().of(to).equals(handbook.repositories().of(from))
        ? Optional.empty()
        : Optional.of(fullId(to));
  }

  private Stream<UseJson> of(Alert alert) {
    RepoPath at = alert.at().path();
    return alert.document().flatMap(document -> foreign(document, at)).stream()
        .flatMap(
            document ->
                Stream.of(
                    new UseJson("alert", owner(at), document, alert.name()),
                    new UseJson("answers", document, owner(at), alert.name())));
  }

  private String owner(RepoPath path) {
    return handbook
        .repositories()
        .of(path)
        .map(repository -> repository.name().toString())
        .orElse(handbook.project().groupId() + ":" + handbook.project().artifactId());
  }

  private String fullId(RepoPath document) {
    String id = handbook.at(document).map(entry -> entry.id()).orElse(document.value());
    Optional<Repository> repository = handbook.repositories().of(document);
    String own = repository.map(each -> id.substring(each.namespace().length() + 1)).orElse(id);
    return owner(document) + "/" + own;
  }
}
