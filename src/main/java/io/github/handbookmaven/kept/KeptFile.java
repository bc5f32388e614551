package io.github.handbookmaven.kept;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.zip.CRC32;

/**
 * Results of one kind in a file. What is found is read from the file it lies in; what is new goes
 * to another one, which takes the place of the first where the run is settled.
 */
final class KeptFile<T> implements Kept<T> {
  private final Path file;
  private final Form<T> form;
  private final KeptIndex.Maker maker;
  private final Consumer<String> debug;
  private final Set<String> used = ConcurrentHashMap.newKeySet();
  private final Map<String, KeptIndex.Slot> added = new ConcurrentHashMap<>();
  private Map<String, KeptIndex.Slot> known = Map.of();
  private Optional<FileChannel> old = Optional.empty();
  private Optional<Growing> growing = Optional.empty();
  private boolean isBroken;

  /** The file that is written in this run. */
  private record Growing(Path path, FileChannel channel) {}

  /**
   * Opens a file. One that is not there, not ours, of another maker or cut off is left aside.
   *
   * @param file where it lies
   * @param form how results are written
   * @param maker what made those that can be trusted
   * @param debug takes a sentence where something is left aside
   */
  KeptFile(Path file, Form<T> form, KeptIndex.Maker maker, Consumer<String> debug) {
    this.file = file;
    this.form = form;
    this.maker = maker;
    this.debug = debug;
    open();
  }

  private void open() {
    FileChannel channel = null;
    try {
      channel = FileChannel.open(file, StandardOpenOption.READ);
      known = KeptIndex.read(channel, maker);
      old = Optional.of(channel);
    } catch (NoSuchFileException first) {
      return;
    } catch (IOException | RuntimeException unusable) {
      debug.accept("what " + file + " keeps is left aside: " + unusable.getMessage());
      closeQuietly(Optional.ofNullable(channel));
    }
  }

  @Override
  public Optional<T> find(String key) {
    KeptIndex.Slot slot = known.get(key);
    if (slot == null) {
      return Optional.empty();
    }
    try {
      StoredResult stored = new StoredResult(bytes(slot));
      T result = form.read(stored);
      if (stored.isAtEnd()) {
        used.add(key);
        return Optional.of(result);
      }
      debug.accept("a result in " + file + " has another form");
    } catch (IOException | RuntimeException damaged) {
      debug.accept("a result in " + file + " is left aside: " + damaged.getMessage());
    }
    return Optional.empty();
  }

  /** How many results this run found. */
  int found() {
    return used.size();
  }

  private byte[] bytes(KeptIndex.Slot slot) throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(slot.length());
    KeptIndex.fill(old.orElseThrow(), buffer, slot.at());
    CRC32 sum = new CRC32();
    sum.update(buffer.array());
    if ((int) sum.getValue() != slot.sum()) {
      throw new IOException("its bytes are others");
    }
    return buffer.array();
  }

  @Override
  public void keep(String key, T result) {
    byte[] bytes = form.bytes(result);
    CRC32 sum = new CRC32();
    sum.update(bytes);
    try {
      append(key, bytes, (int) sum.getValue());
    } catch (IOException unwritable) {
      debug.accept("nothing is kept in " + file + ": " + unwritable);
      isBroken = true;
    }
  }

  private synchronized void append(String key, byte[] bytes, int sum) throws IOException {
    if (!isBroken && bytes.length <= KeptIndex.LARGEST) {
      FileChannel channel = growing().channel();
      added.put(key, new KeptIndex.Slot(channel.position(), bytes.length, sum));
      KeptIndex.writeAll(channel, ByteBuffer.wrap(bytes));
    }
  }

  private Growing growing() throws IOException {
    if (growing.isEmpty()) {
      Path path = PlaceToKeep.beside(file, "kept-");
      FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE);
      growing = Optional.of(new Growing(path, channel));
      KeptIndex.writeAll(channel, maker.head());
    }
    return growing.get();
  }

  /** Where nothing is new and nothing is idle, the file is as it has to be. */
  synchronized void settle() {
    boolean isIdle = !used.containsAll(known.keySet());
    boolean isUnused = used.isEmpty() && added.isEmpty();
    if (isBroken || isUnused || (added.isEmpty() && !isIdle)) {
      return;
    }
    try {
      FileChannel channel = growing().channel();
      copyUsed(channel);
      KeptIndex.write(channel, added);
      channel.close();
      closeQuietly(old);
      Files.move(growing.get().path(), file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException | UncheckedIOException unwritable) {
      debug.accept("nothing is kept in " + file + ": " + unwritable);
    }
  }

  /** What lies side by side is copied at once: an edit leaves most results where they are. */
  private void copyUsed(FileChannel to) throws IOException {
    List<Map.Entry<String, KeptIndex.Slot>> inOrder =
        used.stream()
            .filter(key -> !added.containsKey(key))
            .map(key -> Map.entry(key, known.get(key)))
            .sorted(Comparator.comparingLong(each -> each.getValue().at()))
            .toList();
    int first = 0;
    for (int next = 1; next <= inOrder.size(); next++) {
      boolean isApart =
          next == inOrder.size()
              || inOrder.get(next).getValue().at() != inOrder.get(next - 1).getValue().end();
      if (isApart) {
        copy(inOrder.subList(first, next), to);
        first = next;
      }
    }
  }

  private void copy(List<Map.Entry<String, KeptIndex.Slot>> neighbours, FileChannel to)
      throws IOException {
    long from = neighbours.get(0).getValue().at();
    long end = neighbours.get(neighbours.size() - 1).getValue().end();
    long start = to.position();
    neighbours.forEach(each -> added.put(each.getKey(), each.getValue().movedBy(start - from)));
    long done = from;
    while (done < end) {
      long moved = old.orElseThrow().transferTo(done, end - done, to);
      if (moved <= 0) {
        throw new IOException("the file was cut off meanwhile");
      }
      done += moved;
    }
  }

  synchronized void close() {
    closeQuietly(old);
    closeQuietly(growing.map(Growing::channel));
    try {
      if (growing.isPresent()) {
        Files.deleteIfExists(growing.get().path());
      }
    } catch (IOException stays) {
      debug.accept("left behind: " + stays.getMessage());
    }
  }

  private void closeQuietly(Optional<FileChannel> channel) {
    try {
      if (channel.isPresent()) {
        channel.get().close();
      }
    } catch (IOException unclosed) {
      debug.accept(file + " cannot be closed: " + unclosed.getMessage());
    }
  }
}
