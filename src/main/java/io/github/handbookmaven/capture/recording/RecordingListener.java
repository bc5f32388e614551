package io.github.handbookmaven.capture.recording;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Is told what a recording holds, in its order, while it is read. Every time is told since the
 * recording began and is never less than the one before.
 */
public interface RecordingListener {

  /**
   * The size of the terminal, from here on.
   *
   * @param columns characters in a row
   * @param rows rows that can be seen
   */
  default void size(int columns, int rows) {}

  /**
   * What programs wrote to the terminal.
   *
   * @param at time since the recording began
   * @param text any piece of it, control sequences included
   */
  default void output(Duration at, String text) {}

  /**
   * What was typed. It may hold passwords, so nobody copies it anywhere.
   *
   * @param at time since the recording began
   * @param keys control characters included
   */
  default void input(Duration at, String keys) {}

  /**
   * A mark somebody set while recording.
   *
   * @param at time since the recording began
   * @param label its words; empty where it has none
   */
  default void marker(Duration at, String label) {}

  /**
   * A command of which only the words are known.
   *
   * @param at time since the first one; empty where nobody wrote it down
   * @param text the command, several lines where it has them
   */
  default void command(Optional<Duration> at, String text) {}

  /**
   * Something done in a browser.
   *
   * @param gesture what was done
   */
  default void gesture(Gesture gesture) {}

  /**
   * A line of a conversation.
   *
   * @param message who said what
   */
  default void message(Message message) {}

  /**
   * A step of a run of a runbook.
   *
   * @param step what came of it
   */
  default void runStep(RunStep step) {}

  /**
   * Something done in a browser, in the words of who did it. The words come from pages and are not
   * escaped.
   *
   * @param kind what was done
   * @param object what it was done to, such as a button's name; empty where nothing is named
   * @param value what was typed, chosen or opened; empty where nothing was, or where it is secret
   */
  record Gesture(Kind kind, String object, String value) {
    /** What can be done. */
    public enum Kind {
      /** Open an address. */
      OPEN,
      /** Click on something. */
      CLICK,
      /** Click twice. */
      DOUBLE_CLICK,
      /** Type or choose a value. */
      TYPE,
      /** Type what nobody may see. */
      TYPE_SECRET,
      /** Press a key. */
      PRESS,
      /** Point at something. */
      POINT,
      /** Wait until something is there. */
      WAIT,
      /** See that another page came. */
      SEE,
    }
  }

  /**
   * A line of a conversation.
   *
   * @param time as written
   * @param person as written
   * @param text what was said, several lines where it has them
   */
  record Message(String time, String person, String text) {}

  /**
   * A step of a run of a runbook, as run mode exports it.
   *
   * @param section the heading it stands below; empty where there is none
   * @param outcome what came of it
   * @param text what was to be done
   * @param notes what was written down beside it
   */
  record RunStep(String section, Outcome outcome, String text, List<String> notes) {
    /** What came of a step. */
    public enum Outcome {
      /** It was done. */
      DONE,
      /** It was tried, and failed. */
      FAILED,
      /** Nobody tried it. */
      SKIPPED
    }

    /** Copies the notes. */
    public RunStep {
      notes = List.copyOf(notes);
    }
  }
}
