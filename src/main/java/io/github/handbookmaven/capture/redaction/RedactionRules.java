package io.github.handbookmaven.capture.redaction;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The table of rules, read once when it is first asked for. */
final class RedactionRules {
  private RedactionRules() {}

  static List<RedactionRule> all() {
    return Holder.ALL;
  }

  private static final class Holder {
    private static final List<RedactionRule> ALL = read();

    private static List<RedactionRule> read() {
      try (BufferedReader reader =
          new BufferedReader(
              new InputStreamReader(
                  RedactionRules.class.getResourceAsStream("rules.tsv"), StandardCharsets.UTF_8))) {
        return reader
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(RedactionRule::of)
            .toList();
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read the redaction rules of the plugin", e);
      }
    }
  }
}
