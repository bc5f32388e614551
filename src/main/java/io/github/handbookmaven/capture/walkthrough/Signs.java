package io.github.handbookmaven.capture.walkthrough;

import io.github.handbookmaven.capture.recording.RecordingListener;
import java.time.Duration;

/** Looks which signs a recording of a terminal has, to choose the surest. */
final class Signs implements RecordingListener {
  private static final String MARKED = "\u001b]133;C";
  private static final String EDITED = "\u001b[?2004h";

  private boolean isMarked;
  private boolean isEdited;
  private boolean isTyped;
  private boolean isTerminal;
  private String end = "";

  @Override
  public void output(Duration at, String text) {
    isTerminal = true;
    if (!isMarked) {
      String joined = end + text;
      isMarked = joined.contains(MARKED);
      isEdited |= joined.contains(EDITED);
      end = joined.substring(Math.max(0, joined.length() - EDITED.length()));
    }
  }

  @Override
  public void input(Duration at, String keys) {
    isTyped = true;
  }

  boolean isMarked() {
    return isMarked;
  }

  boolean isEdited() {
    return isEdited;
  }

  boolean isTyped() {
    return isTyped;
  }

  boolean isTerminal() {
    return isTerminal;
  }
}
