package io.github.handbookmaven.capture.recording;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Reads recordings of every known format. */
public final class Recordings {
  /** In this order: the surest signs first. */
  private static final List<RecordingFormat> FORMATS =
      List.of(
          new RunLog(),
          new Asciicast(),
          new AsciicastOne(),
          new DevToolsRecording(),
          new Typescript(),
          new Conversation(),
          new ShellHistory());

  private Recordings() {}

  /**
   * Reads a recording to its end.
   *
   * @param file what somebody recorded
   * @param listener is told what it holds
   * @return what it says of itself, and what was left out
   * @throws RecordingException where it is no recording, or none that can be read
   * @throws UncheckedIOException where the disk refuses
   */
  public static About read(Path file, RecordingListener listener) throws RecordingException {
    if (!Files.isRegularFile(file)) {
      throw new RecordingException(
          Files.exists(file) ? "it is a folder, a pipe or a device" : "there is no such file");
    }
    try {
      RecordingFormat format = format(Sample.of(file));
      Omissions omissions = new Omissions();
      try (LineSource lines = new LineSource(file, omissions)) {
        return format.read(lines, listener, omissions).readAs(format.title(), omissions);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the recording " + file.getFileName(), e);
    }
  }

  private static RecordingFormat format(Sample sample) throws RecordingException {
    if (sample.isEmpty()) {
      throw new RecordingException("it is empty");
    }
    return FORMATS.stream()
        .filter(format -> format instanceof Typescript || !sample.isBinary())
        .filter(format -> format.recognises(sample))
        .findFirst()
        .orElseThrow(
            () ->
                new RecordingException(
                    "it is no recording of a known format ("
                        + FORMATS.stream()
                            .map(RecordingFormat::title)
                            .collect(Collectors.joining(", "))
                        + ")"));
  }
}
