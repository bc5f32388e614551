package io.github.handbookmaven.kept;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;

/** Results that are kept in a folder, a file for each kind, for this project's next runs. */
public final class KeptOnDisk implements KeptResults {
  private final Path folder;
  private final String project;
  private final KeptIndex.Maker maker;
  private final Consumer<String> debug;
  private final Map<String, KeptFile<?>> kinds = new ConcurrentHashMap<>();

  /**
   * Opens a folder.
   *
   * @param folder is made where something is to be kept and it is missing
   * @param project tells this project's files from others' there
   * @param maker hexadecimal digits: a digest of the code that makes results
   * @param debug takes a sentence where what lies there is left aside
   */
  public KeptOnDisk(Path folder, String project, String maker, Consumer<String> debug) {
    this.folder = folder;
    this.project = project;
    this.maker = new KeptIndex.Maker(maker);
    this.debug = debug;
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T> Kept<T> of(String kind, Class<T> type) {
    return (Kept<T>)
        kinds.computeIfAbsent(
            kind,
            name ->
                new KeptFile<>(
                    folder.resolve(project + "-" + name + ".kept"), Forms.of(type), maker, debug));
  }

  @Override
  public int found() {
    return kinds.values().stream().mapToInt(KeptFile::found).sum();
  }

  @Override
  public void settle() {
    kinds.values().forEach(KeptFile::settle);
  }

  @Override
  public void close() {
    kinds.values().forEach(KeptFile::close);
    kinds.clear();
  }
}
