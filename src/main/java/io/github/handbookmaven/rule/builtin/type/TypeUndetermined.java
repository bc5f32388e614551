package io.github.handbookmaven.rule.builtin.type;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Rule;
import io.github.handbookmaven.rule.Severity;
import io.github.handbookmaven.rule.words.Reasons;
import java.util.stream.Stream;

/** What nobody can tell apart is read at the wrong time: one line of front matter settles it. */
public final class TypeUndetermined implements Rule {
  private static final String REMEDY =
      "say it in the front matter: 'type: sop', 'type: runbook' or 'type: none'";

  /** For the service loader. */
  public TypeUndetermined() {}

  @Override
  public String id() {
    return "type-undetermined";
  }

  @Override
  public Family family() {
    return Family.TYPE;
  }

  @Override
  public Severity defaultSeverity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Observation> inspect(Handbook handbook, Options options) {
    return handbook.documents(DocType.UNDETERMINED).map(TypeUndetermined::observation);
  }

  private static Observation observation(Entry entry) {
    boolean english = entry.classification().anatomy().english();
    Observation observation =
        Observation.of(
            entry.document().titlePlace(), english ? unclear(entry) : foreign(entry), REMEDY);
    return english ? observation : observation.rated(Severity.NOTE);
  }

  private static String unclear(Entry entry) {
    return "the text of '"
        + entry.title()
        + "' does not tell what it is: "
        + Reasons.odds(entry.classification().odds());
  }

  private static String foreign(Entry entry) {
    return "'" + entry.title() + "' is not in English, so its text cannot tell what it is";
  }
}
