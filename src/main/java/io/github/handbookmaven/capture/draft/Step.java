package io.github.handbookmaven.capture.draft;

import io.github.handbookmaven.capture.draft.Verb.Kind;
import java.util.List;
import java.util.Objects;

/**
 * One step of a draft, already redacted.
 *
 * @param kind what it means for the state of things
 * @param title an instruction in Markdown, without a full stop
 * @param code what is typed
 * @param expected what is seen when it goes well; empty where nothing was seen or nothing stable
 * @param notes sentences below it
 */
record Step(Kind kind, String title, Code code, List<String> expected, List<String> notes) {

  /**
   * What is typed.
   *
   * @param language how its code fence is named
   * @param text the command; empty where the step is none
   */
  record Code(String language, String text) {
    static final Code NONE = new Code("", "");

    boolean isEmpty() {
      return text.isEmpty();
    }
  }

  Step {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(title, "title");
    Objects.requireNonNull(code, "code");
    expected = List.copyOf(expected);
    notes = List.copyOf(notes);
  }

  Step withTitle(String other) {
    return new Step(kind, other, code, expected, notes);
  }

  Step withNote(String note) {
    return new Step(
        kind,
        title,
        code,
        expected,
        java.util.stream.Stream.concat(notes.stream(), java.util.stream.Stream.of(note)).toList());
  }

  /** What makes it the same step in another recording. */
  String key() {
    return code.isEmpty() ? title : String.join(" ", firstWords());
  }

  private List<String> firstWords() {
    List<String> operands = ShellLine.of(code.text()).operands();
    return operands.subList(0, Math.min(3, operands.size()));
  }
}
