package io.github.handbookmaven.rule.builtin.type;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.classify.ClassifiedDocument;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.rule.DocumentRule;
import io.github.handbookmaven.rule.Mistake;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Practice;
import io.github.handbookmaven.rule.Severity;
import io.github.handbookmaven.rule.words.InForce;
import io.github.handbookmaven.rule.words.Reasons;
import java.util.stream.Stream;

/** What nobody can tell apart is read at the wrong time: one line of front matter settles it. */
@Mistake(severity = Severity.NOTE)
public final class TypeUndetermined implements DocumentRule, Practice {
  private static final String REMEDY =
      "say it in the front matter: 'type: sop', 'type: runbook' or 'type: none'";

  @Override
  public boolean concerns(Entry entry) {
    return true;
  }

  @Override
  public String kept() {
    return "documents tell what they are";
  }

  @Override
  public String beginning() {
    return "write 'type: sop', 'type: runbook' or 'type: none' into their front matter, or give a"
        + " folder its type by <assignType> of a policy";
  }

  @Override
  public Stream<Observation> inspect(ClassifiedDocument document, Options options) {
    return document.type() == DocType.UNDETERMINED && InForce.isInForce(document)
        ? Stream.of(observation(document))
        : Stream.empty();
  }

  private static Observation observation(ClassifiedDocument document) {
    boolean english = document.classification().anatomy().english();
    return Observation.of(
        document.titlePlace(), english ? unclear(document) : foreign(document), REMEDY);
  }

  private static String unclear(ClassifiedDocument document) {
    return "the text of '"
        + document.title()
        + "' does not tell what it is: "
        + Reasons.odds(document.classification().odds());
  }

  private static String foreign(ClassifiedDocument document) {
    return "'" + document.title() + "' is not in English, so its text cannot tell what it is";
  }
}
