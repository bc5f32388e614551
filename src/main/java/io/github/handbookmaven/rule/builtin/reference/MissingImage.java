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
import io.github.handbookmaven.rule.words.DidYouMean;
import java.util.stream.Stream;

/** A picture that is not there hides the very thing the text points to. */
@Mistake(severity = Severity.ERROR)
public final class MissingImage implements HandbookRule {
  @Override
  public Stream<Observation> inspect(Handbook handbook, Options options) {
    return handbook
        .references()
        .with(Outcome.BROKEN)
        .filter(reference -> reference.kind() == Kind.IMAGE)
        .map(MissingImage::observation)
        .distinct();
  }

  private static Observation observation(Reference reference) {
    String remedy =
        reference
            .hint()
            .map(DidYouMean::remedy)
            .orElse("add the image to the repository, or remove the reference");
    return Observation.of(
        reference.at(), "image '" + reference.target() + "' is not there", remedy);
  }
}
