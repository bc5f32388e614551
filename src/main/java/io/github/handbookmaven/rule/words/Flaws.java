package io.github.handbookmaven.rule.words;

import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.model.Flaw;
import io.github.handbookmaven.rule.Observation;
import java.util.stream.Stream;

/** What the stages found wrong with their input, for the rules that report it. */
public final class Flaws {

  private Flaws() {}

  /** The flaws of a kind in documents, and those of files that became none. */
  public static Stream<Flaw> of(Handbook handbook, Flaw.Kind kind) {
    return Stream.concat(
            handbook.entries().stream().flatMap(entry -> entry.document().flaws().stream()),
            handbook.sources().flaws().stream())
        .filter(flaw -> flaw.kind() == kind);
  }

  /** One observation for each flaw of a kind. */
  public static Stream<Observation> observed(Handbook handbook, Flaw.Kind kind) {
    return of(handbook, kind).map(Flaws::observation);
  }

  private static Observation observation(Flaw flaw) {
    Observation observation = Observation.of(flaw.at(), flaw.message(), flaw.remedy());
    return flaw.at().isWholeFile()
        ? observation.about(flaw.at().path() + " " + flaw.message())
        : observation;
  }
}
