package io.github.handbookmaven.capture.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.handbookmaven.capture.recording.RecordingException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Recordings that are broken end in a draft that says so, or in one sentence. */
class OddRecordingsTest {
  private static final String HEADER = "{\"version\":2,\"width\":80,\"height\":24}\n";
  private static final String STEP =
      "[0.5,\"o\",\"ops@web-1:~$ docker ps\\r"
          + "\\n"
          + "none\\r"
          + "\\n"
          + "ops@web-1:~$ docker restart shop\\r"
          + "\\n"
          + "shop\\r"
          + "\\n"
          + "\"]\n";

  @TempDir Path folder;

  @Test
  void anEmptyFileIsOneSentence() throws IOException {
    assertRefused("", "recording 'x.cast' cannot be drafted from: it is empty");
  }

  @Test
  void aBinaryFileIsOneSentence() throws IOException {
    assertRefused("\0\u0001\u0002PNG\0\0", "it is no recording of a known format");
  }

  @Test
  void aFileThatIsNotThereIsOneSentence() {
    assertThatThrownBy(() -> DraftGoldenTest.draft(folder.resolve("gone.cast")))
        .isInstanceOf(RecordingException.class)
        .hasMessage("recording 'gone.cast' cannot be drafted from: there is no such file");
  }

  @Test
  void aFolderAPipeOrADeviceIsOneSentenceAndNotWaitedFor() {
    assertThatThrownBy(() -> DraftGoldenTest.draft(folder))
        .isInstanceOf(RecordingException.class)
        .hasMessageEndingWith("cannot be drafted from: it is a folder, a pipe or a device");
  }

  @Test
  void aRecordingOfNothingIsOneSentence() throws IOException {
    assertRefused(HEADER, "recording 'x.cast' holds no command, gesture or message");
  }

  @Test
  void aLineCutInHalfIsLeftOutAndCounted() throws Exception {
    assertThat(draft(HEADER + STEP + "[0.9,\"o\",\"ops@we").leftOut())
        .containsExactly("1 lines that are no event");
  }

  @Test
  void timeThatRunsBackwardsIsCountedAndHarmsNothing() throws Exception {
    Draft draft = draft(HEADER + "[9.0,\"o\",\"\"]\n" + STEP + "[1e400,\"o\",\"\"]\n");
    assertThat(draft.leftOut()).containsExactly("2 times that run backwards or leap");
    assertThat(draft.markdown()).contains("docker restart shop");
  }

  @Test
  void anExportBrokenOffNamesItsLine() throws IOException {
    assertRefused(
        "{\"title\": \"x\",\n\"steps\": [{\"type\": \"navigate\", \"selectors\"",
        "its JSON breaks off in line 2, export it anew");
  }

  @Test
  void jsonNestedTooDeeplyOrTooLargeIsOneSentence() throws IOException {
    String steps = "{\"title\": \"x\", \"steps\": [{\"type\": \"click\", \"selectors\": ";
    String tooMuch = "its JSON is nested too deeply or holds too long a value, ";
    assertRefused(steps + "[".repeat(100_000), tooMuch + "export it anew");
    assertRefused(steps + "9".repeat(100_000), tooMuch + "export it anew");
    assertRefused("{\"version\":1,\"stdout\":" + "[".repeat(100_000), tooMuch + "record it anew");
  }

  @Test
  @Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void timingsThatPromiseMoreThanThereIsAreNotWaitedFor() throws Exception {
    Files.writeString(folder.resolve("x.timing"), "O 0.0 2147483647\n".repeat(100_000));
    String session = "Script started on 2026-11-01 10:00:00+00:00 [COLUMNS=\"80\" LINES=\"24\"]\n";
    assertThat(draft(session + "ops@web-1:~$ docker restart shop\r\nshop\r\n").markdown())
        .contains("docker restart shop");
  }

  @Test
  @Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void thousandsOfPeopleAreLookedForAtOnce() throws Exception {
    StringBuilder chat = new StringBuilder();
    for (int person = 0; person < 3000; person++) {
      chat.append("[10:02] Ops").append(person).append(": $ docker restart shop-of-ops");
      chat.append(person - 1).append('\n');
    }
    assertThat(draft(chat.toString()).markdown())
        .contains("docker restart shop-of-<person-2998>")
        .doesNotContainIgnoringCase("ops1");
  }

  @Test
  void hostileSizesAndSequencesAreSurvived() throws Exception {
    String hostile =
        "{\"version\":2,\"width\":-5,\"height\":99999999}\n"
            + "[0.1,\"r\",\"999999x1\"]\n"
            + "[0.1,\"r\",\"axb\"]\n"
            + "[0.2,\"o\",\"\\u001b[99999999;99999999H\\u001b[2147483648A\\u001b[99999S\\u001b[99999b\\u001b[;r\\u001b]133;D;x\\u0007\\u001b[?1049h\\u001b[?1049h\\u001b[?1049l\\u001bc\"]\n";
    assertThat(draft(hostile + STEP).markdown()).contains("docker restart shop");
  }

  @Test
  void textOfARecordingIsNoMarkup() throws Exception {
    String markup =
        "[0.6,\"m\",\"<script>alert(1)</script> [x](javascript:y) ## z\"]\n"
            + "[0.7,\"o\",\"ops@web-1:~$ docker ps ````\\r"
            + "\\n"
            + "````\\r"
            + "\\n"
            + "# not a heading\\r"
            + "\\n"
            + "ops@web-1:~$ exit\\r"
            + "\\n"
            + "\"]\n";
    assertThat(draft(HEADER + STEP + markup).markdown())
        .contains("### \\<script\\>alert(1)\\</script\\> \\[x\\](javascript:y) \\#\\# z")
        .contains("   `````text\n   ````\n   # not a heading\n   `````");
  }

  @Test
  void aHugeOutputCostsNoMoreThanItsHeadAndTail() throws Exception {
    Path file = folder.resolve("huge.cast");
    try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      out.write(HEADER + "[0.1,\"o\",\"ops@web-1:~$ cat big\\r\\n\"]\n");
      String line = "x".repeat(70) + "\\r\\n";
      String event = "[0.2,\"o\",\"" + line.repeat(100) + "\"]\n";
      for (int each = 0; each < 2000; each++) {
        out.write(event);
      }
      out.write(
          "[0.3,\"o\",\"last line\\r\\nops@web-1:~$ docker restart shop\\r\\nshop\\r\\n\"]\n");
    }
    Draft draft = DraftGoldenTest.draft(file);
    assertThat(draft.markdown()).contains("…").hasSizeLessThan(5_000);
  }

  private Draft draft(String text) throws IOException, RecordingException {
    return DraftGoldenTest.draft(Files.writeString(folder.resolve("x.cast"), text));
  }

  private void assertRefused(String text, String sentence) throws IOException {
    Path file = Files.writeString(folder.resolve("x.cast"), text);
    assertThatThrownBy(() -> DraftGoldenTest.draft(file))
        .isInstanceOf(RecordingException.class)
        .hasMessageContaining(sentence);
  }
}
