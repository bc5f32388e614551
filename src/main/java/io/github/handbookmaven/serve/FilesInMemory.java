package io.github.handbookmaven.serve;

import io.github.handbookmaven.model.Digest;
import io.github.handbookmaven.publish.Output;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * The files of one edition, each made when it is first asked for. Names are looked up, never
 * resolved against a disk: what no edition wrote is not there.
 */
final class FilesInMemory implements Output {
  private final Map<String, byte[]> files = new ConcurrentHashMap<>();
  private final Queue<Waiting> waiting = new ConcurrentLinkedQueue<>();
  private volatile byte[] looks = {};

  /** Work whose files nobody asked for yet. */
  private static final class Waiting {
    private final List<String> names;
    private final Runnable work;
    private boolean isDone;

    Waiting(List<String> names, Runnable work) {
      this.names = names;
      this.work = work;
    }

    boolean mayWrite(String name) {
      return names.stream().anyMatch(start -> !start.isEmpty() && name.startsWith(start));
    }

    boolean mayWriteAnything() {
      return names.contains("");
    }

    /** Work that fails is tried again by the next who asks. */
    synchronized void run() {
      if (!isDone) {
        work.run();
        isDone = true;
      }
    }
  }

  @Override
  public void write(String name, byte[] bytes) {
    files.put(name, bytes);
  }

  @Override
  public void stream(String name, Content content) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      content.writeTo(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    write(name, out.toByteArray());
  }

  @Override
  public void whenAsked(List<String> names, Runnable work) {
    waiting.add(new Waiting(List.copyOf(names), work));
  }

  /** Ends writing: what was written by now is what every page is shown with, style and scripts. */
  void settle() {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    new TreeMap<>(files).values().forEach(all::writeBytes);
    looks = all.toByteArray();
  }

  /**
   * What tells one state of a page from another, its looks included.
   *
   * @param page as published
   * @return 16 hex digits
   */
  String mark(byte[] page) {
    return new Digest().add(looks).add(page).hex(16);
  }

  /**
   * A file, made where it is not yet.
   *
   * @param name below {@code handbook/}, not encoded
   * @return its bytes; empty where the edition has none of this name
   */
  Optional<byte[]> find(String name) {
    if (!files.containsKey(name)) {
      waiting.stream().filter(work -> work.mayWrite(name)).forEach(Waiting::run);
    }
    if (!files.containsKey(name)) {
      waiting.stream().filter(Waiting::mayWriteAnything).forEach(Waiting::run);
    }
    return Optional.ofNullable(files.get(name));
  }
}
