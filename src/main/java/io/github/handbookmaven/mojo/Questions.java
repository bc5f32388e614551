package io.github.handbookmaven.mojo;

import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.model.SettingsException;
import java.util.List;
import java.util.Optional;
import org.codehaus.plexus.components.interactivity.Prompter;
import org.codehaus.plexus.components.interactivity.PrompterException;

/**
 * Asks whoever sits at the terminal what was not given; where nobody does, it says what to give.
 */
final class Questions {
  private static final List<String> ANSWERS = List.of("y", "n");

  private final Prompter prompter;
  private final boolean isInteractive;

  Questions(Prompter prompter, boolean isInteractive) {
    this.prompter = prompter;
    this.isInteractive = isInteractive;
  }

  /** Asks what tells the two apart; empty where the document is to be neither. */
  Optional<DocType> type() {
    if (!isInteractive) {
      throw new SettingsException(
          "type", "", "sop (how a task is done) or runbook (what is done when it goes wrong)");
    }
    if (isYes(
        "Will it be opened while something is wrong: an alert, an incident, a customer waiting?")) {
      return Optional.of(DocType.RUNBOOK);
    }
    return isYes(
            "Does it tell how a task is done the same way every time, to be learnt or looked up?")
        ? Optional.of(DocType.SOP)
        : Optional.empty();
  }

  String title() {
    if (!isInteractive) {
      throw new SettingsException("title", "", "the title of the document");
    }
    try {
      String title = prompter.prompt("Title").strip();
      while (title.isEmpty()) {
        title = prompter.prompt("Title (a few words, such as Restart the queue)").strip();
      }
      return title;
    } catch (PrompterException e) {
      throw new SettingsException("title", "", "the title of the document");
    }
  }

  private boolean isYes(String question) {
    try {
      return prompter.prompt(question, ANSWERS).equals("y");
    } catch (PrompterException e) {
      throw new SettingsException("type", "", "sop or runbook");
    }
  }
}
