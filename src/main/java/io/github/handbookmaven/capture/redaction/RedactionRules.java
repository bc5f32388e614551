package io.github.handbookmaven.capture.redaction;

import io.github.handbookmaven.model.DataFile;
import java.util.List;

/** The table of rules, read once when it is first asked for. */
final class RedactionRules {
  private RedactionRules() {}

  static List<RedactionRule> all() {
    return Holder.ALL;
  }

  private static final class Holder {
    private static final List<RedactionRule> ALL =
        DataFile.lines(RedactionRules.class, "rules.tsv").stream().map(RedactionRule::of).toList();
  }
}
