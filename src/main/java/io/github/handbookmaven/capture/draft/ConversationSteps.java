package io.github.handbookmaven.capture.draft;

import io.github.handbookmaven.capture.draft.DraftOutline.Do;
import io.github.handbookmaven.capture.draft.DraftOutline.Item;
import io.github.handbookmaven.capture.draft.Step.Code;
import io.github.handbookmaven.capture.draft.Verb.Kind;
import io.github.handbookmaven.capture.recording.RecordingListener.Message;
import io.github.handbookmaven.capture.walkthrough.Action;
import io.github.handbookmaven.capture.walkthrough.Action.Said;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes steps of what people told each other during an incident: commands they pasted, and
 * sentences in which somebody says what was done or seen. What was only talked about is left out.
 */
final class ConversationSteps {
  private static final Pattern ALERT =
      Pattern.compile(
          "(?i).*(?:\\bfiring\\b|\\balert|\\bpage[dr]?\\b|\\bpaging\\b|\\berrors?\\b|\\bdown\\b|\\bslow\\b|\\btimeouts?\\b|\\b5\\d\\d\\b|\\bfail|\\blatency\\b|\\bcustomers?\\b).*",
          Pattern.DOTALL);
  private static final Pattern DONE =
      Pattern.compile(
          "(?i)(?:ok(?:ay)?,? |right,? |so |and )?(?:i(?:'ve| have|'m| am|'ll| will)? (?:just |now"
              + " |going to )?|we(?:'ve| have)? (?:just )?|now |just |done[:,]?"
              + " )?(restart|roll|rolled|rolling|revert|scal|delet|drain|failed? over|failing"
              + " over|deploy|disabl|enabl|increas|decreas|rais|reduc|block|kill|stopp|start|clean|purg|flush|switch|mov|push|merg|rotat|renew|add|remov|bump|drop|truncat|pause|paus|resum|redirect|throttl)\\w*\\b.*",
          Pattern.DOTALL);
  private static final Pattern SEEN =
      Pattern.compile(
          "(?i)(?:ok(?:ay)?,? |right,? |so |and )?(?:i(?:'m| am)? |we(?:'re| are)?"
              + " )?(?:check|look|see|seeing|verif|confirm|compar|dashboard|graph|metric|log)\\w*\\b.*",
          Pattern.DOTALL);
  private static final Pattern OVER =
      Pattern.compile(
          "(?i).*(?:\\brecovered\\b|back to"
              + " normal|\\bresolved\\b|\\bgreen\\b|\\bcleared\\b|\\bhealthy\\b|\\bstable\\b).*",
          Pattern.DOTALL);
  private static final Pattern INLINE = Pattern.compile("`([^`\\n]{4,400})`");
  private static final Pattern FENCED = Pattern.compile("```[a-z]{0,12}\\n?([^`]{1,4000})```");
  private static final int QUOTES = 3;
  private static final int FEWEST = 8;

  private final VolatileValues values;
  private final List<Item> items = new ArrayList<>();
  private final List<String> quotes = new ArrayList<>();
  private final SortedSet<String> tools = new TreeSet<>();

  ConversationSteps(VolatileValues values) {
    this.values = values;
  }

  DraftOutline of(List<Action> actions) {
    for (Action action : actions) {
      if (action instanceof Said said) {
        message(said.message());
      }
    }
    return new DraftOutline(items, List.of(), List.copyOf(tools), quotes);
  }

  private void message(Message message) {
    String text = message.text().strip();
    boolean isBeginning = items.isEmpty() && quotes.size() < QUOTES;
    if (isBeginning && ALERT.matcher(text).matches() && !hasCommand(text)) {
      quotes.add(DraftMarkdown.prose(values.named(text)));
    } else if (hasCommand(text)) {
      commands(text);
    } else if (OVER.matcher(text).matches()) {
      add(Kind.CHECK, "Check that it is over", text);
    } else if (DONE.matcher(text).matches() && !text.endsWith("?")) {
      add(Kind.CHANGE, "Respond", text);
    } else if (SEEN.matcher(text).matches() && !text.endsWith("?")) {
      add(Kind.CHECK, "Check", text);
    }
  }

  /** What was said is quoted: how to do it is for a person to write. */
  private void add(Kind kind, String title, String text) {
    String quote = "Said during the incident: “" + DraftMarkdown.prose(values.named(text)) + "”";
    String question = "**TODO:** Write it as one instruction, with the command.";
    items.add(new Do(new Step(kind, title, Code.NONE, List.of(), List.of(quote, question))));
  }

  private static boolean hasCommand(String text) {
    return !pasted(text).isEmpty();
  }

  private void commands(String text) {
    for (String command : pasted(text)) {
      Verbs.Meaning meaning = Verbs.of(command, "sh");
      tools.add(ShellLine.of(command).first());
      items.add(
          new Do(
              new Step(
                  meaning.verb().kind(),
                  values.named(meaning.title()),
                  new Code("sh", values.named(command)),
                  List.of(),
                  notes(text))));
    }
  }

  private List<String> notes(String text) {
    String prose = FENCED.matcher(text).replaceAll(" ").replaceAll("\\s+", " ").strip();
    boolean isOnlyCode = INLINE.matcher(prose).replaceAll("").strip().length() < FEWEST;
    return isOnlyCode
        ? List.of()
        : List.of("Said with it: “" + DraftMarkdown.prose(values.named(prose)) + "”");
  }

  private static List<String> pasted(String text) {
    List<String> commands = new ArrayList<>();
    Matcher fenced = FENCED.matcher(text);
    while (fenced.find()) {
      fenced
          .group(1)
          .lines()
          .map(ConversationSteps::withoutPrompt)
          .filter(ConversationSteps::isCommand)
          .forEach(commands::add);
    }
    Matcher inline = INLINE.matcher(FENCED.matcher(text).replaceAll(" "));
    while (inline.find()) {
      Optional.of(inline.group(1).strip())
          .filter(ConversationSteps::isCommand)
          .ifPresent(commands::add);
    }
    text.lines()
        .filter(line -> line.startsWith("$ "))
        .map(ConversationSteps::withoutPrompt)
        .forEach(commands::add);
    return commands;
  }

  private static String withoutPrompt(String line) {
    return line.strip().replaceFirst("^\\$ ", "");
  }

  /** A known program with something behind it; a name alone in back-ticks is only a name. */
  private static boolean isCommand(String text) {
    ShellLine line = ShellLine.of(text);
    return line.words().size() > 1
        && !Verbs.of(text, "sh").verb().template().equals("Run")
        && line.first().equals(line.first().toLowerCase(Locale.ROOT));
  }
}
