package io.github.handbookmaven.rule.builtin.structure;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.classify.anatomy.Part;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.words.InForce;
import java.util.stream.Stream;

/**
 * What the rules about a missing part share.
 *
 * @param type the type that needs the part
 * @param part the part
 * @param lack what a document without it fails to do, to follow its name
 * @param remedy what to add
 */
record MissingPart(DocType type, Part part, String lack, String remedy) {

  /** One observation for each document that lacks the part. */
  Stream<Observation> in(Handbook handbook) {
    return InForce.documents(handbook, type)
        .filter(InForce::isReadable)
        .filter(entry -> !entry.classification().anatomy().has(part))
        .map(this::observation);
  }

  private Observation observation(Entry entry) {
    String name = type == DocType.SOP ? "SOP" : type.word();
    return Observation.of(
        entry.document().titlePlace(), name + " '" + entry.title() + "' " + lack, remedy);
  }
}
