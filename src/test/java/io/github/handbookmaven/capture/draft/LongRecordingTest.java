package io.github.handbookmaven.capture.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A recording larger than the memory there is. By default 24 MB are drafted from within 20 MB;
 * {@code -Drecording.megabytes=1024 -Drecording.heap=256} is the size that is promised.
 */
class LongRecordingTest {
  private static final int MEGABYTES = Integer.getInteger("recording.megabytes", 24);
  private static final int HEAP = Integer.getInteger("recording.heap", 20);
  private static final String HEADER =
      "{\"version\":2,\"width\":80,\"height\":24,\"timestamp\":1760000000}\n";

  @TempDir Path folder;

  @Test
  void aRecordingLargerThanTheMemoryIsStreamed() throws Exception {
    Path cast = write(folder.resolve("long.cast"));
    Path output = folder.resolve("output.txt");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + HEAP + "m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                LongRecordingTest.class.getName(),
                cast.toString())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    int status = process.waitFor();
    System.out.printf(
        "drafted from %d MB within %d MB: %s%n",
        Files.size(cast) >> 20, HEAP, Files.readString(output).lines().findFirst().orElse(""));

    assertThat(status).as(Files.readString(output)).isZero();
    assertThat(Files.readString(output))
        .contains("docker restart shop", "systemctl status shop")
        .doesNotContain("OutOfMemoryError");
  }

  /** Builds of a thousand lines each, with a command a person typed between them. */
  private static Path write(Path file) throws IOException {
    String line = "[INFO] compiling module of a large build, this is one of its many lines\\r\\n";
    String event = "[%d.%03d,\"o\",\"" + line.repeat(40) + "\"]\n";
    long size = 0;
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      out.write(HEADER);
      out.write("[0.1,\"o\",\"ops@web-1:~$ docker restart shop\\r\\n\"]\n");
      for (int second = 1; size < (long) MEGABYTES << 20; second++) {
        String text = String.format(event, second / 1000, second % 1000);
        out.write(text);
        size += text.length();
      }
      out.write("[9999999,\"o\",\"ops@web-1:~$ systemctl status shop\\r\\nactive\\r\\n\"]\n");
      out.write("[9999999.1,\"o\",\"ops@web-1:~$ \"]\n");
    }
    return file;
  }

  /** Drafts from the recording that is named. */
  public static void main(String[] arguments) throws Exception {
    long start = System.nanoTime();
    DraftSettings settings =
        new DraftSettings(
            Optional.empty(), Optional.empty(), LocalDate.of(2026, 11, 22), Optional.empty());
    Draft draft = new Drafter(settings).draft(List.of(Path.of(arguments[0])));
    System.out.println((System.nanoTime() - start) / 1_000_000 + " ms");
    System.out.println(draft.markdown());
  }
}
