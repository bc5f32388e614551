package io.github.handbookmaven.assemble;

import io.github.handbookmaven.assemble.Entry.Ownership;
import io.github.handbookmaven.freshness.Policies;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.Located;
import io.github.handbookmaven.model.Metadata;
import io.github.handbookmaven.owner.CodeOwners;
import java.util.List;
import java.util.Optional;

/**
 * Who owns documents: front matter, else CODEOWNERS, else a policy.
 *
 * @param codeOwners the project's file; empty where it has none
 * @param policies what the POM says
 */
record Owners(Optional<CodeOwners> codeOwners, Policies policies) {

  Ownership of(Document document, DocType type) {
    return written(document)
        .or(() -> fromCodeOwners(document))
        .or(() -> fromPolicy(document, type))
        .orElse(Ownership.NOBODY);
  }

  /** Of a document of another repository, whose own files said who owns it. */
  static Ownership ofOther(Document document, List<String> recorded) {
    return written(document)
        .orElseGet(
            () ->
                recorded.isEmpty()
                    ? Ownership.NOBODY
                    : new Ownership(recorded, Ownership.REPOSITORY));
  }

  private static Optional<Ownership> written(Document document) {
    Metadata metadata = document.metadata();
    List<String> names = metadata.people().owners().stream().map(Located::value).toList();
    Optional<Located<String>> first = metadata.people().owners().stream().findFirst();
    return first.map(
        owner ->
            new Ownership(
                names,
                metadata.isInFrontMatter(owner)
                    ? Ownership.FRONT_MATTER
                    : Ownership.TEXT + owner.at().line()));
  }

  private Optional<Ownership> fromCodeOwners(Document document) {
    return codeOwners
        .flatMap(file -> file.of(document.path()))
        .map(owned -> new Ownership(owned.names(), "CODEOWNERS:" + owned.at().line()));
  }

  private Optional<Ownership> fromPolicy(Document document, DocType type) {
    return policies
        .owner(document.path(), type)
        .map(owner -> new Ownership(List.of(owner), Ownership.POLICY));
  }
}
