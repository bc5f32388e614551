package io.github.handbookmaven.rule.builtin.reference;

import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.reference.Reference;
import io.github.handbookmaven.reference.Reference.Kind;
import io.github.handbookmaven.reference.Reference.Outcome;
import io.github.handbookmaven.rule.HandbookRule;
import io.github.handbookmaven.rule.Mistake;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Severity;
import java.util.stream.Stream;

/** A path that has moved sends its reader searching. */
@Mistake(severity = Severity.NOTE)
public final class PathMoved implements HandbookRule {
  @Override
  public Stream<Observation> inspect(Handbook handbook, Options options) {
    return handbook
        .references()
        .with(Outcome.BROKEN)
        .filter(reference -> reference.kind() == Kind.PATH && reference.hint().isPresent())
        .map(PathMoved::observation);
  }

  private static Observation observation(Reference reference) {
    return Observation.of(
            reference.at(),
            "'" + reference.target() + "' is not there",
            "a file of that name stands at '"
                + reference.hint().orElseThrow()
                + "': write that path")
        .about(reference.target());
  }
}
