package io.github.handbookmaven.capture.recording;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts what a reader had to leave out, so that the draft can say it. */
final class Omissions {
  private final Map<String, Integer> counts = new LinkedHashMap<>();

  /** Counts one more of a kind, such as "lines that are no event". */
  void add(String kind) {
    counts.merge(kind, 1, Integer::sum);
  }

  List<String> sentences() {
    return counts.entrySet().stream().map(each -> each.getValue() + " " + each.getKey()).toList();
  }
}
