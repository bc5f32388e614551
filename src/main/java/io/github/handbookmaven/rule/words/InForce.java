package io.github.handbookmaven.rule.words;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.model.Status;
import java.util.stream.Stream;

/** The documents whose structure matters: SOPs and runbooks somebody still works by. */
public final class InForce {
  private InForce() {}

  /** SOPs and runbooks. */
  public static Stream<Entry> procedures(Handbook handbook) {
    return handbook.entries().stream()
        .filter(entry -> entry.type() == DocType.SOP || entry.type() == DocType.RUNBOOK)
        .filter(InForce::isInForce);
  }

  /** The documents of a type. */
  public static Stream<Entry> documents(Handbook handbook, DocType type) {
    return handbook.documents(type).filter(InForce::isInForce);
  }

  /** Whether its words could be read for what they mean: they are English. */
  public static boolean isReadable(Entry entry) {
    return entry.classification().anatomy().english();
  }

  /** Nobody mends a document that is being replaced. */
  public static boolean isInForce(Entry entry) {
    return entry.status() == Status.ACTIVE || entry.status() == Status.DRAFT;
  }
}
