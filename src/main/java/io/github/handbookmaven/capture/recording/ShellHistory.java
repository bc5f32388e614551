package io.github.handbookmaven.capture.recording;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The histories of bash, zsh and fish. Bash writes the second of a command before it, as a comment,
 * where {@code HISTTIMEFORMAT} is set; zsh writes {@code : second:elapsed;command} under {@code
 * EXTENDED_HISTORY}, and goes on in the next line after a backslash; fish writes a list of {@code -
 * cmd:} and {@code when:}.
 */
final class ShellHistory implements RecordingFormat {
  private static final Pattern BASH_TIME = Pattern.compile("#([0-9]{9,11})");
  private static final Pattern ZSH = Pattern.compile(": ([0-9]{9,11}):[0-9]+;(.*)");
  private static final Pattern FISH_TIME = Pattern.compile(" {2}when: ([0-9]{9,11})");
  private static final String FISH = "- cmd: ";
  private static final Pattern COMMAND =
      Pattern.compile("(?:\\./|/|~/)?[a-z][\\w.+-]{0,40}(?:/[\\w.+-]{1,40}){0,8}(?: .{0,2000})?");
  private static final Pattern SENTENCE = Pattern.compile(".*[^.][.!?:]$|.*[a-z], [a-z].*");
  private static final double MOST = 0.8;

  @Override
  public String title() {
    return "shell history";
  }

  @Override
  public boolean recognises(Sample sample) {
    return sample.lines().stream().limit(20).anyMatch(ShellHistory::isTimed) || isPlain(sample);
  }

  private static boolean isTimed(String line) {
    return line.startsWith(FISH)
        || BASH_TIME.matcher(line).matches()
        || ZSH.matcher(line).matches();
  }

  /** Without times a history is a file of commands: known by words that only shells are given. */
  private static boolean isPlain(Sample sample) {
    long lines = sample.lines().size();
    long commands = sample.lines().stream().filter(ShellHistory::looksLikeCommand).count();
    return lines > 0
        && commands >= lines * MOST
        && sample.lines().stream().anyMatch(CommandWords::isKnown);
  }

  private static boolean looksLikeCommand(String line) {
    return CommandWords.isKnown(line)
        || (COMMAND.matcher(line).matches() && !SENTENCE.matcher(line).matches());
  }

  @Override
  public About read(LineSource lines, RecordingListener listener, Omissions omissions)
      throws IOException {
    Commands commands = new Commands(listener);
    for (String line = lines.next(); line != null; line = lines.next()) {
      commands.line(line);
    }
    commands.end();
    return About.of(Optional.empty(), commands.began());
  }

  /** Puts together what stands in several lines. */
  private static final class Commands {
    private final RecordingListener listener;
    private final StringBuilder text = new StringBuilder();
    private long second;
    private long first;
    private boolean goesOn;
    private boolean isFish;

    Commands(RecordingListener listener) {
      this.listener = listener;
    }

    void line(String line) {
      if (goesOn) {
        continued(line);
        return;
      }
      Matcher time = BASH_TIME.matcher(line);
      Matcher zsh = ZSH.matcher(line);
      Matcher fish = FISH_TIME.matcher(line);
      if (time.matches()) {
        end();
        second(time.group(1));
      } else if (zsh.matches()) {
        end();
        second(zsh.group(1));
        continued(zsh.group(2));
      } else if (line.startsWith(FISH)) {
        end();
        isFish = true;
        text.append(unescaped(line.substring(FISH.length())));
      } else if (isFish) {
        if (fish.matches()) {
          second(fish.group(1));
        }
      } else {
        end();
        text.append(line);
      }
    }

    private void continued(String line) {
      goesOn = line.endsWith("\\");
      String part = goesOn ? line.substring(0, line.length() - 1) : line;
      text.append(text.length() > 0 ? "\n" : "").append(part);
    }

    private void second(String digits) {
      second = Long.parseLong(digits);
      first = first == 0 ? second : first;
    }

    private static String unescaped(String command) {
      return command.replace("\\n", "\n").replace("\\\\", "\\");
    }

    void end() {
      if (!text.toString().isBlank()) {
        Optional<Duration> at =
            second == 0
                ? Optional.empty()
                : Optional.of(Duration.ofSeconds(Math.max(0, second - first)));
        listener.command(at, text.toString());
      }
      text.setLength(0);
      goesOn = false;
    }

    Optional<Instant> began() {
      return first == 0 ? Optional.empty() : Optional.of(Instant.ofEpochSecond(first));
    }
  }
}
