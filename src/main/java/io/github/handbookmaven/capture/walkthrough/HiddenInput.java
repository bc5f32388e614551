package io.github.handbookmaven.capture.walkthrough;

import io.github.handbookmaven.capture.terminal.Position;
import io.github.handbookmaven.capture.terminal.VirtualTerminal;
import java.util.ArrayList;
import java.util.List;

/**
 * Knows what was typed where a program asked for a secret, so that it can be taken out elsewhere.
 */
final class HiddenInput {
  private final List<String> secrets = new ArrayList<>();
  private final StringBuilder typed = new StringBuilder();
  private boolean isHidden;

  void typed(String keys, VirtualTerminal terminal) {
    if (typed.length() == 0) {
      Position cursor = terminal.cursor();
      isHidden =
          Prompt.asksForSecret(terminal.between(new Position(cursor.row(), 0), cursor).text());
    }
    for (int at = 0; at < keys.length(); at++) {
      key(keys.charAt(at));
    }
  }

  private void key(char key) {
    if (key == '\r' || key == '\n') {
      if (isHidden && typed.length() > 0) {
        secrets.add(typed.toString());
      }
      typed.setLength(0);
      isHidden = false;
    } else if (key == '\u007f' || key == '\b') {
      typed.setLength(Math.max(0, typed.length() - 1));
    } else if (key >= ' ') {
      typed.append(key);
    }
  }

  List<String> secrets() {
    return secrets;
  }
}
