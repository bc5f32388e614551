package io.github.handbookmaven.rule.builtin.reference;

import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.reference.Reference;
import io.github.handbookmaven.reference.Reference.Outcome;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Rule;
import io.github.handbookmaven.rule.Severity;
import java.util.stream.Stream;

/** A link out of the project works only where somebody happens to have the other folder. */
public final class LinkOutsideProject implements Rule {

  /** For the service loader. */
  public LinkOutsideProject() {}

  @Override
  public String id() {
    return "link-outside-project";
  }

  @Override
  public Family family() {
    return Family.REFERENCES;
  }

  @Override
  public Severity defaultSeverity() {
    return Severity.WARNING;
  }

  @Override
  public Stream<Observation> inspect(Handbook handbook, Options options) {
    return handbook
        .references()
        .with(Outcome.OUTSIDE)
        .map(LinkOutsideProject::observation)
        .distinct();
  }

  private static Observation observation(Reference reference) {
    return Observation.of(
        reference.at(),
        "link to '" + reference.target() + "' leads out of the project",
        "link to the published page by its URL");
  }
}
