package io.github.handbookmaven.author;

import io.github.handbookmaven.model.RepoPath;
import java.util.ArrayList;
import java.util.List;

/**
 * A unified diff of two versions that differ in few lines close together, as stamped ones do: one
 * hunk, with three lines around it.
 */
final class LineDifference {
  private static final int CONTEXT = 3;

  private LineDifference() {}

  /** The difference; empty where there is none. */
  static String between(RepoPath path, List<String> old, List<String> now) {
    if (old.equals(now)) {
      return "";
    }
    int start = commonStart(old, now);
    int end = commonEnd(old.subList(start, old.size()), now.subList(start, now.size()));
    int from = Math.max(0, start - CONTEXT);
    int after = Math.min(CONTEXT, end);
    List<String> hunk = new ArrayList<>();
    old.subList(from, start).forEach(line -> hunk.add(" " + line));
    hunk.addAll(
        changed(old.subList(start, old.size() - end), now.subList(start, now.size() - end)));
    now.subList(now.size() - end, now.size() - end + after).forEach(line -> hunk.add(" " + line));
    String head =
        "--- a/"
            + path
            + "\n+++ b/"
            + path
            + "\n@@ "
            + range('-', from, old.size() - end + after)
            + " "
            + range('+', from, now.size() - end + after)
            + " @@\n";
    return head + String.join("\n", hunk) + "\n";
  }

  private static String range(char side, int from, int to) {
    return side + Integer.toString(from + 1) + "," + (to - from);
  }

  private static int commonStart(List<String> old, List<String> now) {
    int same = 0;
    while (same < old.size() && same < now.size() && old.get(same).equals(now.get(same))) {
      same++;
    }
    return same;
  }

  private static int commonEnd(List<String> old, List<String> now) {
    int same = 0;
    while (same < old.size()
        && same < now.size()
        && old.get(old.size() - 1 - same).equals(now.get(now.size() - 1 - same))) {
      same++;
    }
    return same;
  }

  /** Stamping changes and adds lines and never moves one: what recurs later is kept. */
  private static List<String> changed(List<String> old, List<String> now) {
    List<String> lines = new ArrayList<>();
    int next = 0;
    for (String line : old) {
      int kept = now.subList(next, now.size()).indexOf(line);
      if (kept < 0) {
        lines.add("-" + line);
      } else {
        now.subList(next, next + kept).forEach(added -> lines.add("+" + added));
        lines.add(" " + line);
        next += kept + 1;
      }
    }
    now.subList(next, now.size()).forEach(added -> lines.add("+" + added));
    return lines;
  }
}
