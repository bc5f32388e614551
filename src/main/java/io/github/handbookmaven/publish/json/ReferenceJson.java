package io.github.handbookmaven.publish.json;

import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.reference.Reference;
import io.github.handbookmaven.reference.Target;

/**
 * What a document points at.
 *
 * @param from the document's id
 * @param to a document's id, with {@code #anchor} where one is meant, else a repository path or a
 *     URL; null where it leads nowhere
 */
record ReferenceJson(
    String from, int line, int column, String kind, String target, String status, String to) {

  static ReferenceJson of(Reference reference, Handbook handbook) {
    return new ReferenceJson(
        id(reference.at().path(), handbook),
        reference.at().line(),
        reference.at().column(),
        reference.kind().word(),
        reference.target(),
        reference.outcome().word(),
        reference.to().map(target -> text(target, handbook)).orElse(null));
  }

  static String id(RepoPath document, Handbook handbook) {
    return handbook.at(document).map(entry -> entry.id()).orElse(document.value());
  }

  private static String text(Target target, Handbook handbook) {
    return target.match(
        document ->
            id(document.path(), handbook)
                + document.anchor().map(anchor -> "#" + anchor).orElse(""),
        code -> code.path().value(),
        Target.Web::url,
        elsewhere ->
            elsewhere.listed().fullId()
                + elsewhere.anchor().map(anchor -> "#" + anchor).orElse(""));
  }
}
