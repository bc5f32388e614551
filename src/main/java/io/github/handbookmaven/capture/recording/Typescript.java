package io.github.handbookmaven.capture.recording;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What {@code script} of util-linux writes: the output of a session, and beside it a file of
 * timings, where one was asked for. Timings are looked for under the names people give them: {@code
 * NAME.timing}, {@code NAME.tm}, {@code NAME.time}. Without timings all is read as of one moment.
 */
final class Typescript implements RecordingFormat {
  private static final Pattern BEGAN =
      Pattern.compile(
          "^Script started on ([0-9]{4}-[0-9]{2}-[0-9]{2}) ([0-9:]{8})([+-][0-9:]{5,6})");
  private static final Pattern COLUMNS = Pattern.compile("COLUMNS=\"([0-9]{1,4})\"");
  private static final Pattern LINES = Pattern.compile("LINES=\"([0-9]{1,4})\"");
  private static final int PIECE = 8192;

  @Override
  public String title() {
    return "script";
  }

  @Override
  public boolean recognises(Sample sample) {
    return sample.startsWith("Script started on ");
  }

  @Override
  public About read(LineSource lines, RecordingListener listener, Omissions omissions)
      throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(lines.file()))) {
      String header = header(in);
      listener.size(number(COLUMNS, header, 80), number(LINES, header, 24));
      Output output = new Output(in, listener);
      Optional<Path> timings = timings(lines.file());
      if (timings.isPresent()) {
        timed(timings.get(), output, omissions);
      }
      output.rest();
      return About.of(Optional.empty(), began(header));
    }
  }

  private static String header(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int c = in.read(); c >= 0 && c != '\n' && line.length() < PIECE; c = in.read()) {
      line.append((char) c);
    }
    return line.toString();
  }

  private static int number(Pattern pattern, String header, int otherwise) {
    Matcher found = pattern.matcher(header);
    return found.find() ? Integer.parseInt(found.group(1)) : otherwise;
  }

  private static Optional<Instant> began(String header) {
    Matcher found = BEGAN.matcher(header);
    if (!found.find()) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          OffsetDateTime.parse(found.group(1) + "T" + found.group(2) + found.group(3)).toInstant());
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }

  private static Optional<Path> timings(Path file) {
    String name = file.getFileName().toString();
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    return java.util.stream.Stream.of(name, stem)
        .flatMap(each -> java.util.stream.Stream.of(".timing", ".tm", ".time").map(each::concat))
        .map(file::resolveSibling)
        .filter(Files::isRegularFile)
        .findFirst();
  }

  /** Advanced timings name their stream first, {@code O 0.1 12}; classic ones have output only. */
  private static void timed(Path timings, Output output, Omissions omissions) throws IOException {
    Clockwork clock = new Clockwork(omissions);
    try (LineSource lines = new LineSource(timings, omissions)) {
      for (String line = lines.next(); line != null; line = lines.next()) {
        String[] words = line.strip().split(" ", 3);
        boolean isAdvanced = words.length == 3 && words[0].length() == 1;
        boolean isOutput = isAdvanced ? words[0].equals("O") : words.length == 2;
        try {
          Duration at = clock.after(Double.parseDouble(words[isAdvanced ? 1 : 0]));
          if (isOutput) {
            output.bytes(at, Integer.parseInt(words[words.length - 1].strip()));
          }
        } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
          omissions.add("timings that cannot be read");
        }
      }
    }
  }

  /** The session's bytes, decoded piece by piece: a character may be split between two timings. */
  private static final class Output {
    private final InputStream in;
    private final RecordingListener listener;
    private final CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPLACE)
            .onUnmappableCharacter(CodingErrorAction.REPLACE);
    private byte[] undecoded = {};
    private boolean isAtEnd;
    private Duration last = Duration.ZERO;

    Output(InputStream in, RecordingListener listener) {
      this.in = in;
      this.listener = listener;
    }

    /** Timings may speak of more than there is. */
    void bytes(Duration at, int count) throws IOException {
      last = at;
      for (int left = count; left > 0 && !isAtEnd; left -= PIECE) {
        byte[] piece = in.readNBytes(Math.min(PIECE, left));
        isAtEnd = piece.length == 0;
        send(piece);
      }
    }

    void rest() throws IOException {
      for (byte[] piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
        send(piece);
      }
    }

    private void send(byte[] bytes) {
      ByteBuffer all = ByteBuffer.allocate(undecoded.length + bytes.length);
      all.put(undecoded).put(bytes).flip();
      CharBuffer text = CharBuffer.allocate(all.remaining() + 1);
      decoder.decode(all, text, false);
      undecoded = new byte[all.remaining()];
      all.get(undecoded);
      if (text.flip().hasRemaining()) {
        listener.output(last, text.toString());
      }
    }
  }
}
