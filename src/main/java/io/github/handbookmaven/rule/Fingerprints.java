package io.github.handbookmaven.rule;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.model.Digest;
import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.rule.Finding.Part;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Digests that stay when lines move and files are renamed: of the rule, the line's text without its
 * white space (the title, for a whole file) and how many alike came before in the same file.
 */
final class Fingerprints {
  private static final int LENGTH = 16;
  private static final int FIRST = 1;

  private final Handbook handbook;
  private final Map<RepoPath, List<String>> lines = new HashMap<>();
  private final Map<String, Integer> ordinals = new HashMap<>();

  Fingerprints(Handbook handbook) {
    this.handbook = handbook;
  }

  /** To be called in the order of places: equal observations are told apart by their number. */
  String next(String rule, Observation observation) {
    String text = text(observation);
    String counted = observation.at().path() + "\n" + rule + "\n" + text;
    int ordinal = ordinals.merge(counted, FIRST, Integer::sum);
    return Digest.of(rule + "\n" + text + "\n" + ordinal, LENGTH);
  }

  /** What is told as part of another is known by what it would be known by alone. */
  Part part(String rule, Observation observation) {
    return new Part(
        observation.at().path(), Digest.of(rule + "\n" + text(observation) + "\n" + FIRST, LENGTH));
  }

  private String text(Observation observation) {
    return normalise(observation.subject().orElseGet(() -> textAt(observation.at())));
  }

  private String textAt(Place at) {
    return handbook.at(at.path()).map(entry -> textAt(entry, at)).orElse("");
  }

  private String textAt(Entry entry, Place at) {
    List<String> text =
        lines.computeIfAbsent(at.path(), path -> entry.document().text().lines().toList());
    boolean isALine = !at.isWholeFile() && at.line() <= text.size();
    return isALine ? text.get(at.line() - 1) : entry.title();
  }

  private static String normalise(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
