package io.github.handbookmaven.capture.recording;

import io.github.handbookmaven.capture.recording.RecordingListener.Message;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The chat or ticket of an incident, as people paste it: lines with a time, a person and what was
 * said. Four ways of writing that are known:
 *
 * <pre>
 * [10:02] Ada Lovelace: the queue grows        2026-01-03 10:02:11 ada: the queue grows
 * 10:02 &lt;ada&gt; the queue grows                  Ada Lovelace  10:02 AM   (the text in the next lines)
 * </pre>
 */
final class Conversation implements RecordingFormat {
  private static final String TIME =
      "(?:[0-9]{4}-[0-9]{2}-[0-9]{2}[T ])?[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?:\\.[0-9]{1,6})?Z?(?:"
          + " ?[AaPp][Mm])?";
  private static final String PERSON = "[\\p{L}@][\\p{L}\\p{N} .,'_@()-]{0,50}";
  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile("\\[?(" + TIME + ")\\]?,? [-–]? ?<?(" + PERSON + ")(?:>|:) (.*)"),
          Pattern.compile("(" + PERSON + ") \\[?(" + TIME + ")\\]?: (.*)"));
  private static final Pattern HEADED =
      Pattern.compile("(" + PERSON + ") {1,2}\\[?(" + TIME + ")\\]?");
  private static final double ENOUGH = 0.3;

  @Override
  public String title() {
    return "chat or ticket";
  }

  @Override
  public boolean recognises(Sample sample) {
    List<String> lines = sample.lines();
    long said = lines.stream().filter(line -> parsed(line).isPresent()).count();
    return said >= 2 && said >= lines.size() * ENOUGH;
  }

  @Override
  public About read(LineSource lines, RecordingListener listener, Omissions omissions)
      throws IOException {
    Said open = null;
    for (String line = lines.next(); line != null; line = lines.next()) {
      Optional<Message> begun = parsed(line);
      if (begun.isPresent()) {
        tell(open, listener);
        open = new Said(begun.get());
      } else if (open != null) {
        open.goOn(line);
      } else if (!line.isBlank()) {
        omissions.add("lines before the first message");
      }
    }
    tell(open, listener);
    return About.of(Optional.empty(), Optional.empty());
  }

  /** A message and the lines below it, of which there may be millions. */
  private static final class Said {
    private final Message begun;
    private final StringBuilder text;

    Said(Message begun) {
      this.begun = begun;
      this.text = new StringBuilder(begun.text());
    }

    void goOn(String line) {
      text.append(text.isEmpty() ? "" : "\n").append(line);
    }

    Message whole() {
      return new Message(begun.time(), begun.person(), text.toString());
    }
  }

  private static void tell(Said said, RecordingListener listener) {
    if (said != null && !said.whole().text().isBlank()) {
      listener.message(said.whole());
    }
  }

  private static Optional<Message> parsed(String line) {
    if (line.length() > 4000) {
      return Optional.empty();
    }
    Matcher first = FORMS.get(0).matcher(line);
    if (first.matches()) {
      return Optional.of(new Message(first.group(1), first.group(2).strip(), first.group(3)));
    }
    Matcher second = FORMS.get(1).matcher(line);
    if (second.matches()) {
      return Optional.of(new Message(second.group(2), second.group(1).strip(), second.group(3)));
    }
    Matcher headed = HEADED.matcher(line);
    return headed.matches()
        ? Optional.of(new Message(headed.group(2), headed.group(1).strip(), ""))
        : Optional.empty();
  }
}
