package io.github.handbookmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.model.SettingsException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.codehaus.plexus.components.interactivity.Prompter;
import org.codehaus.plexus.components.interactivity.PrompterException;
import org.junit.jupiter.api.Test;

/** What somebody is asked who did not say which document is needed. */
class QuestionsTest {

  /** Somebody who answers as written, and then leaves. */
  private static final class Scripted implements Prompter {
    private final Deque<String> answers;
    private final List<String> asked = new ArrayList<>();

    Scripted(String... answers) {
      this.answers = new ArrayDeque<>(List.of(answers));
    }

    @Override
    public String prompt(String message) throws PrompterException {
      asked.add(message);
      if (answers.isEmpty()) {
        throw new PrompterException("nobody is there any more");
      }
      return answers.pop();
    }

    @Override
    public String prompt(String message, String defaultReply) throws PrompterException {
      return prompt(message);
    }

    @Override
    public String prompt(String message, List<String> possible) throws PrompterException {
      String answer = prompt(message);
      return possible.contains(answer) ? answer : prompt(message, possible);
    }

    @Override
    public String prompt(String message, List<String> possible, String defaultReply)
        throws PrompterException {
      return prompt(message, possible);
    }

    @Override
    public String promptForPassword(String message) throws PrompterException {
      return prompt(message);
    }

    @Override
    public void showMessage(String message) {
      asked.add(message);
    }
  }

  private static Questions asking(Scripted somebody) {
    return new Questions(somebody, true);
  }

  @Test
  void whatIsOpenedWhileSomethingIsWrongIsARunbook() {
    Scripted somebody = new Scripted("y");
    assertThat(asking(somebody).type()).contains(DocType.RUNBOOK);
    assertThat(somebody.asked)
        .containsExactly(
            "Will it be opened while something is wrong: an alert, an incident, a customer"
                + " waiting?");
  }

  @Test
  void whatIsLearntOrLookedUpIsAnSop() {
    Scripted somebody = new Scripted("n", "y");
    assertThat(asking(somebody).type()).contains(DocType.SOP);
    assertThat(somebody.asked).hasSize(2);
  }

  @Test
  void whatIsNeitherHasNoType() {
    assertThat(asking(new Scripted("n", "n")).type()).isEmpty();
  }

  @Test
  void whatIsNoAnswerIsAskedAgain() {
    assertThat(asking(new Scripted("perhaps", "y")).type()).contains(DocType.RUNBOOK);
  }

  @Test
  void aTitleIsAskedForUntilThereIsOne() {
    Scripted somebody = new Scripted(" ", "", " Restart the queue ");
    assertThat(asking(somebody).title()).isEqualTo("Restart the queue");
    assertThat(somebody.asked).hasSize(3);
  }

  @Test
  void whoeverLeavesIsToldWhatToGive() {
    assertThatThrownBy(() -> asking(new Scripted()).type())
        .isInstanceOf(SettingsException.class)
        .hasMessage("<type> is '', expected sop or runbook");
    assertThatThrownBy(() -> asking(new Scripted()).title())
        .hasMessage("<title> is '', expected the title of the document");
  }

  @Test
  void whereNobodySitsNobodyIsAsked() {
    Scripted nobody = new Scripted("y");
    assertThatThrownBy(() -> new Questions(nobody, false).type())
        .hasMessageContaining("expected sop (how a task is done) or runbook");
    assertThat(nobody.asked).isEmpty();
  }
}
