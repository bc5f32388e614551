package io.github.handbookmaven.capture.draft;

import java.util.List;
import java.util.Locale;

/**
 * What a command does.
 *
 * @param kind what it means for the state of things
 * @param template how a person says it, with places for the command's words
 */
record Verb(Kind kind, String template) {

  /** What a command means for the state of things. */
  enum Kind {
    /** It prepares the shell, and nothing else. */
    SETUP,
    /** It reads. */
    CHECK,
    /** It changes. */
    CHANGE,
    /** It opens an editor. */
    EDIT,
    /** It changes so that the way back is another command, or none. */
    DESTROY,
    /** It waits. */
    WAIT;

    boolean isChange() {
      return this == CHANGE || this == EDIT || this == DESTROY;
    }
  }

  /** Whether nobody would call it a step. */
  boolean isNothing() {
    return template.equals("-");
  }

  /** The sentence for a command, without a full stop. */
  String say(List<String> rest) {
    String said =
        template
            .replace("{rest}", String.join(" ", rest.subList(0, Math.min(4, rest.size()))))
            .replace("{1}", rest.isEmpty() ? "" : rest.get(0))
            .replace("{2}", rest.size() < 2 ? "" : rest.get(1))
            .strip();
    String tidy = said.replaceAll("\\s{2,}", " ").replaceAll(" (?:in|of|to|as|with|is)$", "");
    return tidy.isEmpty()
        ? tidy
        : tidy.substring(0, 1).toUpperCase(Locale.ROOT) + tidy.substring(1);
  }
}
