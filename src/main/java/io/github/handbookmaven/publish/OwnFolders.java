package io.github.handbookmaven.publish;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Which folders below an output are its own: a link planted there would let us write, or delete,
 * what it points to. Each is looked at once, as a large handbook has a hundred files in one.
 */
final class OwnFolders {
  private final Path top;
  private final Map<Path, Boolean> known = new ConcurrentHashMap<>();

  OwnFolders(Path top) {
    this.top = top;
  }

  /** Whether neither a folder of the output nor one above it is a link; it may be missing. */
  boolean isOwn(Path folder) {
    Boolean told = known.get(folder);
    if (told == null) {
      told = !Files.isSymbolicLink(folder) && (folder.equals(top) || isOwn(folder.getParent()));
      known.put(folder, told);
    }
    return told;
  }
}
