package io.github.handbookmaven.rule.builtin.reference;

import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.reference.Reference;
import io.github.handbookmaven.reference.Reference.Kind;
import io.github.handbookmaven.reference.Reference.Outcome;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Rule;
import io.github.handbookmaven.rule.Severity;
import io.github.handbookmaven.rule.words.DidYouMean;
import java.util.stream.Stream;

/** A picture that is not there hides the very thing the text points to. */
public final class MissingImage implements Rule {

  /** For the service loader. */
  public MissingImage() {}

  @Override
  public String id() {
    return "missing-image";
  }

  @Override
  public Family family() {
    return Family.REFERENCES;
  }

  @Override
  public Severity defaultSeverity() {
    return Severity.ERROR;
  }

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
