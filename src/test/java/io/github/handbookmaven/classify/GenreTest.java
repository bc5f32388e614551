package io.github.handbookmaven.classify;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GenreTest {

  @ParameterizedTest
  @CsvSource({
    "none/adr.md, DECISION_RECORD",
    "none/architecture.md, CONCEPT",
    "none/faq.md, REFERENCE",
    "none/glossary.md, REFERENCE",
    "none/index.md, INDEX",
    "none/metrics-reference.md, REFERENCE",
    "none/oncall-policy.md, POLICY",
    "none/policy.md, POLICY",
    "none/postmortem.md, POST_MORTEM",
    "none/release-notes.md, CHANGE_LOG",
    "none/tutorial-rest.md, CONCEPT"
  })
  void whatIsNoProcedureSaysWhatItIs(String name, Genre genre) {
    assertThat(ProcedureTexts.classify(ProcedureTexts.text(name)).genre()).contains(genre);
  }

  @Test
  void headingsOfADecisionSayMoreThanATitle() {
    assertThat(
            ProcedureTexts.classify(
                    "# Cache of the price list\n\n"
                        + "## Status\n\n"
                        + "Accepted.\n\n"
                        + "## Context\n\n"
                        + "Prices were slow to load.\n\n"
                        + "## Decision\n\n"
                        + "Prices are kept in memory.\n\n"
                        + "## Consequences\n\n"
                        + "The service uses more memory.\n")
                .genre())
        .contains(Genre.DECISION_RECORD);
  }

  @Test
  void aLessonSaysSo() {
    assertThat(
            ProcedureTexts.classify(
                    "# Queues and you\n\n"
                        + "In this tutorial you meet a queue. A queue is a list that keeps its"
                        + " order, and a broker is what holds it. Each message has a key.\n")
                .genre())
        .contains(Genre.TUTORIAL);
  }

  @Test
  void aProcedureHasNoGenre() {
    assertThat(ProcedureTexts.classify(ProcedureTexts.text("runbook/high-cpu.md")).genre())
        .isEmpty();
    assertThat(ProcedureTexts.classify(ProcedureTexts.text("sop/patching.md")).genre()).isEmpty();
  }

  @Test
  void whatTellsNothingOfItsGenreHasNone() {
    assertThat(ProcedureTexts.classify("# Colours\n\nBlue was chosen by nobody.\n").genre())
        .isEmpty();
  }
}
