package io.github.handbookmaven.rule.builtin.freshness;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.freshness.Freshness.Doubt;
import io.github.handbookmaven.rule.HandbookRule;
import io.github.handbookmaven.rule.Mistake;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Severity;
import io.github.handbookmaven.rule.words.ReviewPlace;
import java.util.stream.Stream;

/** A date that is bumped without reading is worse than an old one: it hides that nobody looked. */
@Mistake(severity = Severity.NOTE)
public final class RubberStamped implements HandbookRule {
  private static final int ABBREVIATED = 10;

  @Override
  public Stream<Observation> inspect(Handbook handbook, Options options) {
    return handbook.entries().stream()
        .filter(entry -> !ReviewPlace.isExempt(entry))
        .flatMap(
            entry -> entry.freshness().doubt().map(doubt -> observation(entry, doubt)).stream());
  }

  private static Observation observation(Entry entry, Doubt doubt) {
    return Observation.of(ReviewPlace.of(entry), message(doubt), ReviewPlace.review(entry));
  }

  private static String message(Doubt doubt) {
    String commit = doubt.commit().substring(0, Math.min(ABBREVIATED, doubt.commit().length()));
    return switch (doubt.why()) {
      case DATE_ALONE ->
          "its last "
              + doubt.count()
              + " reviews changed the date alone, while what it covers changed";
      case MANY_AT_ONCE ->
          doubt.author() + " stamped " + doubt.count() + " documents at once in " + commit;
    };
  }
}
