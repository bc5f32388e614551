package io.github.handbookmaven.capture.redaction;

import io.github.handbookmaven.capture.redaction.RedactionRule.Part;
import io.github.handbookmaven.model.DataFile;
import java.util.List;

/** The table of rules, read once when it is first asked for. */
final class RedactionRules {
  private static final int PART = 8192;

  /** No longer secret falls between two parts; a private key's lines are short. */
  private static final int OVERLAP = 4096;

  private RedactionRules() {}

  /** Takes what a rule found, from where to where in the line. */
  interface Sink {
    void found(RedactionRule rule, int start, int end);
  }

  /** Asks every rule about a line, part by part: no pattern is let loose on megabytes. */
  static void find(String line, Sink sink) {
    int from = 0;
    int to;
    do {
      to = Math.min(line.length(), from + PART);
      Part part = Part.of(line, from, to);
      for (RedactionRule rule : Holder.ALL) {
        rule.find(part, (start, end) -> sink.found(rule, start, end));
      }
      from += PART - OVERLAP;
    } while (to < line.length());
  }

  private static final class Holder {
    private static final List<RedactionRule> ALL =
        DataFile.lines(RedactionRules.class, "rules.tsv").stream().map(RedactionRule::of).toList();
  }
}
