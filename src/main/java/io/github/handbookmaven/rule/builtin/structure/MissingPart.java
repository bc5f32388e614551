package io.github.handbookmaven.rule.builtin.structure;

import io.github.handbookmaven.classify.ClassifiedDocument;
import io.github.handbookmaven.classify.anatomy.Part;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.model.Inclusions;
import io.github.handbookmaven.rule.DocumentRule;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.words.InForce;
import io.github.handbookmaven.rule.words.InferredType;
import java.util.stream.Stream;

/** A rule without logic of its own: a document of a type lacks a part that its readers need. */
abstract class MissingPart implements DocumentRule {
  private final DocType type;
  private final Part part;
  private final String lack;
  private final String remedy;

  /**
   * @param type the type that needs the part
   * @param part the part
   * @param lack what a document without it fails to do, to follow its name
   * @param remedy what to add
   */
  MissingPart(DocType type, Part part, String lack, String remedy) {
    this.type = type;
    this.part = part;
    this.lack = lack;
    this.remedy = remedy;
  }

  @Override
  public final Stream<Observation> inspect(ClassifiedDocument document, Options options) {
    boolean isMissing = isAbout(document) && !document.classification().anatomy().has(part);
    return isMissing ? Stream.of(observation(document)) : Stream.empty();
  }

  /** Whether it is of the type, and could be read whole: a part may stand in another file. */
  final boolean isAbout(ClassifiedDocument document) {
    return InForce.isOf(type, document)
        && InForce.isReadable(document)
        && Inclusions.ofText(document.document().text()).isEmpty();
  }

  private Observation observation(ClassifiedDocument document) {
    String name = type == DocType.SOP ? "SOP" : type.word();
    return InferredType.milder(
        Observation.of(document.titlePlace(), name + " '" + document.title() + "' " + lack, remedy),
        document);
  }
}
