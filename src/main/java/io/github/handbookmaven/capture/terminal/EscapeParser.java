package io.github.handbookmaven.capture.terminal;

/**
 * Parts what a program wrote into characters and control functions, after ECMA-48 and the state
 * machine that DEC's terminals follow. A sequence may be split over any number of writes.
 */
final class EscapeParser {
  private static final int LONGEST_STRING = 4096;
  private static final char ESC = '\u001b';
  private static final char BEL = '\u0007';

  private enum State {
    GROUND,
    ESCAPE,
    CHARSET,
    CONTROL_SEQUENCE,
    COMMAND_STRING,
    IGNORED_STRING
  }

  private final Controls controls;
  private final StringBuilder parameters = new StringBuilder();
  private State state = State.GROUND;
  private boolean isEscapeInString;
  private char highSurrogate;

  EscapeParser(Controls controls) {
    this.controls = controls;
  }

  void write(CharSequence text) {
    for (int at = 0; at < text.length(); at++) {
      accept(text.charAt(at));
    }
  }

  private void accept(char c) {
    switch (state) {
      case GROUND -> ground(c);
      case ESCAPE -> escape(c);
      case CHARSET -> state = State.GROUND;
      case CONTROL_SEQUENCE -> controlSequence(c);
      case COMMAND_STRING, IGNORED_STRING -> string(c);
    }
  }

  private void ground(char c) {
    if (c == ESC) {
      state = State.ESCAPE;
    } else if (c < ' ' || c == '\u007f') {
      controls.control(c);
    } else if (Character.isHighSurrogate(c)) {
      highSurrogate = c;
    } else if (Character.isLowSurrogate(c)) {
      if (highSurrogate != 0) {
        controls.print(Character.toCodePoint(highSurrogate, c));
      }
      highSurrogate = 0;
    } else if (c >= '\u00a0') {
      controls.print(c);
    } else if (c >= ' ' && c < '\u007f') {
      controls.print(c);
    }
  }

  private void escape(char c) {
    parameters.setLength(0);
    isEscapeInString = false;
    state =
        switch (c) {
          case '[' -> State.CONTROL_SEQUENCE;
          case ']' -> State.COMMAND_STRING;
          case 'P', 'X', '^', '_' -> State.IGNORED_STRING;
          case '(', ')', '*', '+', '#', '%', ' ' -> State.CHARSET;
          case ESC -> State.ESCAPE;
          default -> State.GROUND;
        };
    if (state == State.GROUND) {
      controls.escape(c);
    }
  }

  private void controlSequence(char c) {
    if (c >= '@' && c <= '~') {
      state = State.GROUND;
      controls.sequence(c, parameters.toString());
    } else if (c == ESC) {
      state = State.ESCAPE;
    } else if (c < ' ') {
      controls.control(c);
    } else if (parameters.length() < LONGEST_STRING) {
      parameters.append(c);
    }
  }

  /** Ends at BEL or at ESC and backslash; an ESC before anything else breaks it off. */
  private void string(char c) {
    if (isEscapeInString) {
      boolean isEnd = c == '\\';
      endString();
      if (!isEnd) {
        escape(c);
      }
    } else if (c == ESC) {
      isEscapeInString = true;
    } else if (c == BEL || c == '\u0018' || c == '\u001a') {
      endString();
    } else if (parameters.length() < LONGEST_STRING) {
      parameters.append(c);
    }
  }

  private void endString() {
    boolean isCommand = state == State.COMMAND_STRING;
    state = State.GROUND;
    isEscapeInString = false;
    if (isCommand) {
      controls.command(parameters.toString());
    }
  }
}
