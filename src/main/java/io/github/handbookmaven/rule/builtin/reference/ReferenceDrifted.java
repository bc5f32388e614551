package io.github.handbookmaven.rule.builtin.reference;

import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.history.LostFile;
import io.github.handbookmaven.history.LostFile.Removal;
import io.github.handbookmaven.reference.Drift;
import io.github.handbookmaven.reference.Reference;
import io.github.handbookmaven.rule.HandbookRule;
import io.github.handbookmaven.rule.Mistake;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Severity;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A file or class that was there when a line named it, and is gone, leaves the line untrue. */
@Mistake(severity = Severity.WARNING)
public final class ReferenceDrifted implements HandbookRule {
  /** One commit that took away more is told once, not once for each name. */
  private static final int MOST_OF_ONE_COMMIT = 20;

  private static final int SHORT_COMMIT = 10;

  @Override
  public Stream<Observation> inspect(Handbook handbook, Options options) {
    Map<String, List<Drift>> byCommit =
        handbook.references().drifts().stream()
            .filter(drift -> handbook.at(drift.reference().at().path()).isPresent())
            .collect(
                Collectors.groupingBy(ReferenceDrifted::commit, TreeMap::new, Collectors.toList()));
    return byCommit.entrySet().stream()
        .flatMap(
            lost ->
                lost.getKey().isEmpty() || lost.getValue().size() <= MOST_OF_ONE_COMMIT
                    ? lost.getValue().stream().map(ReferenceDrifted::observation)
                    : Stream.of(folded(lost.getValue())));
  }

  /** Empty where the removal is not committed. */
  private static String commit(Drift drift) {
    return drift.loss().removal().map(Removal::commit).orElse("");
  }

  private static Observation folded(List<Drift> drifts) {
    Reference first = drifts.get(0).reference();
    Removal removal = drifts.get(0).loss().removal().orElseThrow();
    long documents = drifts.stream().map(drift -> drift.reference().at().path()).distinct().count();
    return Observation.of(
            first.at(),
            "%s took away what %s places in %s documents name, '%s' among them"
                .formatted(named(removal), drifts.size(), documents, first.target()),
            "bring the documents up to date; the catalog lists every place")
        .about(removal.commit());
  }

  private static Observation observation(Drift drift) {
    Reference reference = drift.reference();
    return Observation.of(reference.at(), message(drift), remedy(drift)).about(reference.target());
  }

  private static String message(Drift drift) {
    LostFile loss = drift.loss();
    String then = loss.reviewed() ? "this document was last reviewed" : "this line was written";
    String gone = loss.removal().map(removal -> " since " + named(removal)).orElse("");
    return "'%s' was there when %s, and is gone%s"
        .formatted(drift.reference().target(), then, gone);
  }

  private static String named(Removal removal) {
    String subject = removal.subject().isEmpty() ? "" : " (" + removal.subject() + ")";
    return "commit " + removal.commit().substring(0, SHORT_COMMIT) + subject;
  }

  private static String remedy(Drift drift) {
    return drift
        .reference()
        .hint()
        .map(now -> "it moved to '" + now + "': write that")
        .orElse("say what took its place, or drop what the line says of it");
  }
}
