package io.github.handbookmaven.capture.recording;

import io.github.handbookmaven.model.DataFile;
import java.util.Set;

/** Words that begin a line of a shell and hardly ever one of prose. */
final class CommandWords {
  private static final Set<String> KNOWN = DataFile.words(CommandWords.class, "commands.txt");

  private CommandWords() {}

  static boolean isKnown(String line) {
    int end = line.indexOf(' ');
    return KNOWN.contains(end < 0 ? line : line.substring(0, end)) || line.startsWith("./");
  }
}
