package io.github.handbookmaven.rule.builtin.reference;

import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.reference.Reference;
import io.github.handbookmaven.reference.Reference.Outcome;
import io.github.handbookmaven.rule.HandbookRule;
import io.github.handbookmaven.rule.Mistake;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Severity;
import java.util.stream.Stream;

/** A link in the wrong case works on its author's laptop and breaks on every server. */
@Mistake(severity = Severity.ERROR)
public final class WrongCaseLink implements HandbookRule {
  @Override
  public Stream<Observation> inspect(Handbook handbook, Options options) {
    return handbook
        .references()
        .with(Outcome.WRONG_CASE)
        .map(WrongCaseLink::observation)
        .distinct();
  }

  private static Observation observation(Reference reference) {
    return Observation.of(
        reference.at(),
        "link to '" + reference.target() + "' differs " + how(reference),
        reference.hint().map(hint -> "write '" + hint + "'").orElse("write the file's own case"));
  }

  /** Only what is not plain ASCII can be written in two ways that look the same. */
  private static String how(Reference reference) {
    boolean hasAccents =
        reference.target().chars().anyMatch(letter -> letter > 127 || letter == '%');
    return hasAccents
        ? "from the file's name in case or in how accents are composed"
        : "in case from the file";
  }
}
