package io.github.handbookmaven.rule.words;

import io.github.handbookmaven.classify.ClassifiedDocument;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.model.Status;

/** The documents whose structure matters: SOPs and runbooks somebody still works by. */
public final class InForce {
  private InForce() {}

  /**
   * Whether somebody works by it, and by its structure.
   *
   * @param document the document
   * @return true for SOPs and runbooks in force
   */
  public static boolean isProcedure(ClassifiedDocument document) {
    return isOf(DocType.SOP, document) || isOf(DocType.RUNBOOK, document);
  }

  /**
   * Whether it is in force and of a type.
   *
   * @param type the type
   * @param document the document
   * @return true where both hold
   */
  public static boolean isOf(DocType type, ClassifiedDocument document) {
    return document.type() == type && isInForce(document);
  }

  /**
   * Whether its words could be read for what they mean.
   *
   * @param document the document
   * @return true where it is English
   */
  public static boolean isReadable(ClassifiedDocument document) {
    return document.classification().anatomy().english();
  }

  /**
   * Whether anybody would fix it: nobody fixes a document that is being replaced.
   *
   * @param document the document
   * @return true for active ones and drafts
   */
  public static boolean isInForce(ClassifiedDocument document) {
    return document.status() == Status.ACTIVE || document.status() == Status.DRAFT;
  }
}
