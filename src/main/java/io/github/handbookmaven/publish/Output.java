package io.github.handbookmaven.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Where the files of an edition go. May be used by several threads. */
public interface Output {

  /**
   * Takes a file.
   *
   * @param name the file below {@code handbook/}, segments joined by {@code /}, not encoded
   * @param bytes its contents
   * @throws java.io.UncheckedIOException where the disk refuses
   */
  void write(String name, byte[] bytes);

  /**
   * Takes a text as UTF-8.
   *
   * @param name the file below {@code handbook/}, segments joined by {@code /}, not encoded
   * @param text its contents
   * @throws java.io.UncheckedIOException where the disk refuses
   */
  default void write(String name, String text) {
    write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Takes a file that is made piece by piece.
   *
   * @param name the file below {@code handbook/}, segments joined by {@code /}, not encoded
   * @param content writes it
   * @throws java.io.UncheckedIOException where the disk refuses
   */
  void stream(String name, Content content);

  /**
   * Takes a file as it is, where an earlier edition wrote it and it has these bytes.
   *
   * @param name the file below {@code handbook/}, segments joined by {@code /}, not encoded
   * @param mark tells the bytes
   * @return whether it stands there; else it has to be written
   * @throws java.io.UncheckedIOException where the disk refuses
   */
  default boolean stands(String name, FileMark mark) {
    return false;
  }

  /**
   * A file as an earlier edition left it, until this one writes it.
   *
   * @param name the file below {@code handbook/}, segments joined by {@code /}, not encoded
   * @return its bytes, to be closed; empty where it is not there or is not a file
   */
  default Optional<SeekableByteChannel> before(String name) {
    return Optional.empty();
  }

  /**
   * Takes work that writes files. A folder on disk gets them at once; whoever shows pages to one
   * reader may wait until one of them is asked for.
   *
   * @param names how their names begin, each; an empty text where nobody knows
   * @param work writes them into this output, whenever it is run
   */
  default void whenAsked(List<String> names, Runnable work) {
    work.run();
  }

  /** What writes a file piece by piece. */
  @FunctionalInterface
  interface Content {
    /**
     * Writes all of it.
     *
     * @param out where to; not to be closed
     * @throws IOException where the disk refuses
     */
    void writeTo(OutputStream out) throws IOException;
  }
}
