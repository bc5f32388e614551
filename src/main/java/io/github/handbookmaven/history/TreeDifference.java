package io.github.handbookmaven.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.treewalk.CanonicalTreeParser;

/**
 * What differs between two trees, in the folders of interest only. Consecutive commits share most
 * of their trees, and each commit's parent is the next one's child: remembering the trees read last
 * halves what has to be unpacked, which is what a walk over history spends its time on.
 */
final class TreeDifference {
  private static final int REMEMBERED = 2_000;
  private static final int LARGEST_TREE = 16 * 1024 * 1024;

  private final ObjectReader reader;
  private final Predicate<String> folders;
  private final Map<ObjectId, byte[]> trees = new Recent<>(REMEMBERED);

  /**
   * @param reader where trees are read from
   * @param folders whether a folder, with a trailing slash, holds anything of interest
   */
  TreeDifference(ObjectReader reader, Predicate<String> folders) {
    this.reader = reader;
    this.folders = folders;
  }

  /**
   * A file on both sides of a commit.
   *
   * @param path told from the root of the repository
   * @param before blob before; the zero id where it was not there
   * @param after blob after; the zero id where it is gone
   */
  record Difference(String path, ObjectId before, ObjectId after) {
    boolean isAddition() {
      return before.equals(ObjectId.zeroId());
    }

    boolean isDeletion() {
      return after.equals(ObjectId.zeroId());
    }
  }

  /** The files that differ, by path. */
  Map<String, Difference> between(ObjectId before, ObjectId after) throws IOException {
    Map<String, Difference> found = new LinkedHashMap<>();
    compare("", before, after, found);
    return found;
  }

  private void compare(
      String folder, ObjectId before, ObjectId after, Map<String, Difference> found)
      throws IOException {
    CanonicalTreeParser old = parser(before);
    CanonicalTreeParser now = parser(after);
    while (!old.eof() || !now.eof()) {
      int order = old.eof() ? 1 : now.eof() ? -1 : old.pathCompare(now);
      if (order < 0) {
        take(folder, old, null, found);
        old.next(1);
      } else if (order > 0) {
        take(folder, null, now, found);
        now.next(1);
      } else {
        if (!old.idEqual(now)) {
          take(folder, old, now, found);
        }
        old.next(1);
        now.next(1);
      }
    }
  }

  /** Looks at an entry that differs; one side is null where it is not there. */
  private void take(
      String folder,
      CanonicalTreeParser old,
      CanonicalTreeParser now,
      Map<String, Difference> found)
      throws IOException {
    CanonicalTreeParser any = now == null ? old : now;
    String path = folder + nameOf(any);
    if (!FileMode.TREE.equals(any.getEntryRawMode())) {
      found.put(path, new Difference(path, idOf(old), idOf(now)));
    } else if (folders.test(path + "/")) {
      compare(path + "/", idOf(old), idOf(now), found);
    }
  }

  private static String nameOf(CanonicalTreeParser entry) {
    byte[] name = new byte[entry.getNameLength()];
    entry.getName(name, 0);
    return new String(name, StandardCharsets.UTF_8);
  }

  private static ObjectId idOf(CanonicalTreeParser entry) {
    return entry == null ? ObjectId.zeroId() : entry.getEntryObjectId();
  }

  private CanonicalTreeParser parser(ObjectId tree) throws IOException {
    CanonicalTreeParser parser = new CanonicalTreeParser();
    parser.reset(bytesOf(tree));
    return parser;
  }

  private byte[] bytesOf(ObjectId tree) throws IOException {
    if (tree.equals(ObjectId.zeroId())) {
      return new byte[0];
    }
    byte[] known = trees.get(tree);
    if (known == null) {
      known = reader.open(tree, Constants.OBJ_TREE).getCachedBytes(LARGEST_TREE);
      trees.put(tree.copy(), known);
    }
    return known;
  }
}
