package io.github.handbookmaven.capture.walkthrough;

import io.github.handbookmaven.capture.recording.RecordingListener.Gesture;
import io.github.handbookmaven.capture.recording.RecordingListener.Message;
import io.github.handbookmaven.capture.recording.RecordingListener.RunStep;
import io.github.handbookmaven.capture.terminal.ScreenText;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/** One thing a person did or said. */
public sealed interface Action {

  /**
   * A command.
   *
   * @param text what was sent off, several lines where it has them, without the prompt
   * @param language what it is written in, as code fences name it: {@code sh}, {@code sql} …
   * @param times when it was sent off, and how long it ran
   * @param result how it ended, and what was seen
   */
  record Command(String text, String language, Times times, Result result) implements Action {
    /** Refuses nothing but null. */
    public Command {
      Objects.requireNonNull(text, "text");
      Objects.requireNonNull(language, "language");
      Objects.requireNonNull(times, "times");
      Objects.requireNonNull(result, "result");
    }
  }

  /**
   * When a command ran.
   *
   * @param at since the recording began; empty where nobody wrote it down
   * @param took how long it ran; zero where nobody wrote it down
   */
  record Times(Optional<Duration> at, Duration took) {
    /** Nobody wrote it down. */
    static final Times UNKNOWN = new Times(Optional.empty(), Duration.ZERO);
  }

  /**
   * What came of a command.
   *
   * @param exit its exit status; empty where the recording does not say
   * @param output what it printed, as it was seen
   * @param tookTheScreen whether it was a full-screen program, such as an editor, whose output is
   *     left out
   */
  record Result(OptionalInt exit, ScreenText output, boolean tookTheScreen) {
    /** Nobody wrote it down. */
    static final Result UNKNOWN = new Result(OptionalInt.empty(), ScreenText.EMPTY, false);
  }

  /**
   * Words about what follows: a marker, or a comment typed as a command.
   *
   * @param text its words
   */
  record Remark(String text) implements Action {}

  /**
   * Something done in a browser.
   *
   * @param gesture what it was
   */
  record InBrowser(Gesture gesture) implements Action {}

  /**
   * A line of a conversation.
   *
   * @param message who said what
   */
  record Said(Message message) implements Action {}

  /**
   * A step of a run.
   *
   * @param step what came of it
   */
  record Ran(RunStep step) implements Action {}
}
