package io.github.handbookmaven.rule.builtin.reference;

import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.model.Link;
import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.reference.Reference;
import io.github.handbookmaven.reference.Reference.Kind;
import io.github.handbookmaven.reference.Reference.Outcome;
import io.github.handbookmaven.rule.HandbookRule;
import io.github.handbookmaven.rule.Mistake;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Severity;
import io.github.handbookmaven.rule.words.DidYouMean;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/** A link that leads nowhere stops its reader at the worst moment. */
@Mistake(severity = Severity.ERROR)
public final class BrokenLink implements HandbookRule {
  @Override
  public Stream<Observation> inspect(Handbook handbook, Options options) {
    return handbook
        .references()
        .with(Outcome.BROKEN)
        .filter(reference -> LINKS.contains(reference.kind()))
        .filter(reference -> !isFoundation(reference, handbook))
        .map(reference -> observation(reference, handbook))
        .distinct();
  }

  private static final Set<Kind> LINKS =
      EnumSet.of(Kind.DOCUMENT, Kind.ANCHOR, Kind.FILE, Kind.WEB);

  private static boolean isFoundation(Reference reference, Handbook handbook) {
    Place at = reference.at();
    return handbook.at(at.path()).stream()
        .flatMap(entry -> entry.foundation().unknown().stream())
        .anyMatch(unknown -> unknown.at().equals(at));
  }

  /** A definition that no link uses misleads nobody. */
  private static Observation observation(Reference reference, Handbook handbook) {
    Observation seen = Observation.of(reference.at(), message(reference), remedy(reference));
    boolean isUnused =
        handbook.at(reference.at().path()).stream()
            .filter(entry -> reference.link() >= 0)
            .map(entry -> entry.document().links().get(reference.link()))
            .anyMatch(link -> link.kind() == Link.Kind.UNUSED_DEFINITION);
    return isUnused ? seen.rated(Severity.NOTE) : seen;
  }

  private static String message(Reference reference) {
    return reference.target().isBlank()
        ? "link '" + reference.text() + "' has no target"
        : "link to '" + reference.target() + "' leads nowhere";
  }

  private static String remedy(Reference reference) {
    return reference
        .hint()
        .map(DidYouMean::remedy)
        .orElse("correct the link, or remove it where its target is gone for good");
  }
}
