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

/** A phase Maven does not know stops the whole command. */
public final class MavenPhaseUnknown implements Rule {

  /** For the service loader. */
  public MavenPhaseUnknown() {}

  @Override
  public String id() {
    return "maven-phase-unknown";
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
        .filter(reference -> reference.kind() == Kind.MAVEN_PHASE)
        .map(MavenPhaseUnknown::observation);
  }

  private static Observation observation(Reference reference) {
    String remedy =
        reference
            .hint()
            .map(DidYouMean::remedy)
            .orElse("name a phase of the clean, default or site lifecycle");
    return Observation.of(
            reference.at(), "no lifecycle has a phase '" + reference.target() + "'", remedy)
        .about(reference.target());
  }
}
