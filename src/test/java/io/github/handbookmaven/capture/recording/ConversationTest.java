package io.github.handbookmaven.capture.recording;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.capture.recording.RecordingListener.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class ConversationTest {
  private static final int LINES = 1_000_000;

  @TempDir Path folder;

  @Test
  @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void aMessageOfAMillionLinesIsPutTogetherOnce() throws IOException {
    List<Message> said =
        read("[10:02] Ada: see below\n" + "x\n".repeat(LINES) + "10:03 <bob> ok\n");

    assertThat(said).hasSize(2).last().isEqualTo(new Message("10:03", "bob", "ok"));
    assertThat(said.get(0).text()).startsWith("see below\nx\nx\n").hasSize(9 + 2 * LINES);
  }

  @Test
  void whatStandsBelowAPersonIsWhatIsSaid() throws IOException {
    assertThat(read("Ada Lovelace  10:02 AM\nthe queue\ngrows\n\nBob  10:03 AM\nok\n"))
        .containsExactly(
            new Message("10:02 AM", "Ada Lovelace", "the queue\ngrows\n"),
            new Message("10:03 AM", "Bob", "ok"));
  }

  private List<Message> read(String chat) throws IOException {
    Path file = Files.writeString(folder.resolve("chat.txt"), chat);
    List<Message> said = new ArrayList<>();
    Omissions omissions = new Omissions();
    RecordingListener listener =
        new RecordingListener() {
          @Override
          public void message(Message message) {
            said.add(message);
          }
        };
    try (LineSource lines = new LineSource(file, omissions)) {
      new Conversation().read(lines, listener, omissions);
    }
    return said;
  }
}
