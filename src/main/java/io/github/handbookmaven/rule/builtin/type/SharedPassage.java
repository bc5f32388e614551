package io.github.handbookmaven.rule.builtin.type;

import io.github.handbookmaven.model.Excerpt;
import io.github.handbookmaven.model.Percent;
import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.twin.Twins;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where two documents say the same, seen from one of them.
 *
 * @param here where the passage stands in the document the finding is about
 * @param there where it stands in the other
 * @param twins the two
 */
record SharedPassage(Place here, Place there, Twins twins) {
  private static final int SHOWN = 100;

  /** Of a family, beside the first two. */
  private static final int NAMED = 8;

  /** Seen from one of the two. */
  static SharedPassage of(Twins twins, RepoPath from) {
    Place one = Place.line(twins.one(), twins.line());
    Place other = Place.line(twins.other(), twins.otherLine());
    return from.equals(twins.one())
        ? new SharedPassage(one, other, twins)
        : new SharedPassage(other, one, twins);
  }

  /**
   * A finding that shows it.
   *
   * @param further other documents that say the same; the first few are named
   */
  Observation observation(String message, String remedy, List<RepoPath> further) {
    return Observation.of(
        here,
        "%s: %s of the shorter one%s (also %s)"
            .formatted(
                message, Percent.of(twins.containment()).points() + " %", quote(), places(further)),
        remedy);
  }

  private String quote() {
    return twins.passage().isEmpty() ? "" : ", such as \"" + shown() + "\"";
  }

  private String places(List<RepoPath> further) {
    String named =
        Stream.concat(Stream.of(there), further.stream().limit(NAMED))
            .map(Object::toString)
            .collect(Collectors.joining(", "));
    int rest = further.size() - NAMED;
    return rest > 0 ? named + " and " + rest + " more" : named;
  }

  private String shown() {
    return Excerpt.ofWords(twins.passage(), SHOWN);
  }
}
