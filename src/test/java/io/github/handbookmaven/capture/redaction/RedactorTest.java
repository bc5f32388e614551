package io.github.handbookmaven.capture.redaction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RedactorTest {
  private final Redactor redactor = new Redactor();

  @Test
  void aSecretFarOutInALongLineIsTakenOut() {
    for (int before : new int[] {8_000, 8_180, 8_192, 12_290, 100_000}) {
      String line = "ls ".repeat(before / 3) + "DB_PASSWORD=trustno1-" + before + " end";
      assertThat(redactor.redact(line)).as("after " + before).doesNotContain("trustno1");
      assertThat(redactor.remaining(line)).as("after " + before).isNotEmpty();
    }
  }

  /** A pattern that is asked about a part of a line sees what stands before it. */
  @Test
  void nothingIsTakenForASecretForWhereALineIsParted() {
    String words = "monotask-restart-shop ".repeat(2_000);
    assertThat(redactor.redact(words)).isEqualTo(words);
  }

  @Test
  void valuesThatOverlapAreTakenOutWhole() {
    redactor.know("typed-unseen", "hunter2-blue");
    redactor.know("typed-unseen", "blue-orange");
    redactor.know("typed-unseen", "hunter2-blue-sky");
    assertThat(redactor.redact("a hunter2-blue-orange b hunter2-blue-sky c hunter2-blue d"))
        .isEqualTo(
            "a [REDACTED:typed-unseen] b [REDACTED:typed-unseen] c [REDACTED:typed-unseen] d");
    assertThat(redactor.counts()).containsEntry("typed-unseen", 3);
    assertThat(redactor.remaining("xhunter2-bluex")).containsExactly("typed-unseen");
    assertThat(redactor.remaining("hunter2-blu")).isEmpty();
  }

  @Test
  void namesAreWholeWordsInCapitalsOrNot() {
    redactor.rename("Ada", "<person>");
    redactor.rename("@Ada", "<person>");
    redactor.rename("Ada Lovelace", "<person>");
    redactor.rename("Österreicher", "<person-2>");
    assertThat(redactor.redact("ADA, Canada, adage, ada_1, @ada: ada lovelaces Ada Lovelace."))
        .isEqualTo("<person>, Canada, adage, ada_1, <person>: <person> lovelaces <person>.");
    assertThat(redactor.redact("ÖSTERREICHER \uD835\uDC00Ada \uD83D\uDE00Ada"))
        .isEqualTo("<person-2> \uD835\uDC00Ada \uD83D\uDE00<person>");
  }

  @Test
  void nothingKnownChangesNothing() {
    assertThat(redactor.redact("plain text")).isEqualTo("plain text");
    assertThat(redactor.redact("")).isEmpty();
  }
}
