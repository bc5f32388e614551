package io.github.handbookmaven.rule.builtin.reference;

import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.reference.Reference;
import io.github.handbookmaven.reference.Reference.Outcome;
import io.github.handbookmaven.reference.Target;
import io.github.handbookmaven.rule.HandbookRule;
import io.github.handbookmaven.rule.Mistake;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Severity;
import io.github.handbookmaven.rule.words.DidYouMean;
import java.util.stream.Stream;

/** A link to a heading that is gone drops its reader at the top of a long page. */
@Mistake(severity = Severity.ERROR)
public final class BrokenAnchor implements HandbookRule {
  @Override
  public Stream<Observation> inspect(Handbook handbook, Options options) {
    return handbook
        .references()
        .with(Outcome.BROKEN_ANCHOR)
        .map(BrokenAnchor::observation)
        .distinct();
  }

  private static Observation observation(Reference reference) {
    return Observation.of(reference.at(), message(reference), remedy(reference));
  }

  private static String message(Reference reference) {
    String fragment = reference.target().substring(reference.target().indexOf('#'));
    RepoPath document = reference.to().flatMap(Target::file).orElse(reference.at().path());
    String where = document.equals(reference.at().path()) ? "this document" : document.value();
    return "no heading '" + fragment + "' in " + where;
  }

  private static String remedy(Reference reference) {
    return reference
        .hint()
        .map(DidYouMean::remedy)
        .orElse("link to a heading the document has, or to the document as a whole");
  }
}
