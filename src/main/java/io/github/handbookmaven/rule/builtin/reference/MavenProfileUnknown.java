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

/** Maven only warns about a profile that does not exist, and builds something else. */
public final class MavenProfileUnknown implements Rule {

  /** For the service loader. */
  public MavenProfileUnknown() {}

  @Override
  public String id() {
    return "maven-profile-unknown";
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
        .filter(reference -> reference.kind() == Kind.MAVEN_PROFILE)
        .map(MavenProfileUnknown::observation);
  }

  private static Observation observation(Reference reference) {
    String remedy =
        reference
            .hint()
            .map(DidYouMean::remedy)
            .orElse("name a profile of this build; 'mvn help:all-profiles' lists them");
    return Observation.of(
            reference.at(), "no profile is called '" + reference.target() + "'", remedy)
        .about(reference.target());
  }
}
