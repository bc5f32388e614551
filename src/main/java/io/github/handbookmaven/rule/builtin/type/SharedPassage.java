package io.github.handbookmaven.rule.builtin.type;

import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.words.Reasons;
import io.github.handbookmaven.twin.Twins;

/**
 * Where two documents say the same, seen from one of them.
 *
 * @param here where the passage stands in the document the finding is about
 * @param there where it stands in the other
 * @param twins the two
 */
record SharedPassage(Place here, Place there, Twins twins) {
  private static final int SHOWN = 100;

  /** Seen from one of the two. */
  static SharedPassage of(Twins twins, RepoPath from) {
    Place one = Place.line(twins.one(), twins.line());
    Place other = Place.line(twins.other(), twins.otherLine());
    return from.equals(twins.one())
        ? new SharedPassage(one, other, twins)
        : new SharedPassage(other, one, twins);
  }

  /** A finding that shows it. */
  Observation observation(String message, String remedy) {
    return Observation.of(
        here,
        "%s: %s of the shorter one, such as \"%s\" (also %s)"
            .formatted(message, Reasons.percent(twins.containment()), shown(), there),
        remedy);
  }

  private String shown() {
    String passage = twins.passage();
    if (passage.length() <= SHOWN) {
      return passage;
    }
    int blank = passage.lastIndexOf(' ', SHOWN);
    return passage.substring(0, blank > 0 ? blank : SHOWN) + " …";
  }
}
