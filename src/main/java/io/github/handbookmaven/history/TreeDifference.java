package io.github.handbookmaven.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;

/**
 * What differs between two trees, in the folders of interest only. Consecutive commits share most
 * of their trees, and each commit's parent is the next one's child: remembering the trees read last
 * halves what has to be unpacked, which is what a walk over history spends its time on; and of two
 * trees only the bytes that differ are read as entries.
 */
final class TreeDifference {
  private static final int REMEMBERED_BYTES = 16 * 1024 * 1024;
  private static final int LARGEST_TREE = 16 * 1024 * 1024;
  private static final byte[] NOTHING = {};

  private final ObjectReader reader;
  private final ByteBoundedCache<byte[]> trees =
      new ByteBoundedCache<>(REMEMBERED_BYTES, tree -> tree.length);

  /**
   * @param reader where trees are read from
   */
  TreeDifference(ObjectReader reader) {
    this.reader = reader;
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

  /**
   * The files that differ.
   *
   * @param before a tree, or the zero id
   * @param after another
   * @param folders whether a folder, with a trailing slash, holds anything of interest
   */
  List<Difference> between(ObjectId before, ObjectId after, Predicate<String> folders)
      throws IOException {
    List<Difference> found = new ArrayList<>();
    compare(new Folder("", folders, found), before, after);
    return found;
  }

  /**
   * Where a comparison is.
   *
   * @param path empty for the root, else with a trailing slash
   * @param filter which folders below are looked into
   * @param found what differs
   */
  private record Folder(String path, Predicate<String> filter, List<Difference> found) {
    Folder in(String below) {
      return new Folder(below, filter, found);
    }
  }

  private void compare(Folder folder, ObjectId before, ObjectId after) throws IOException {
    TreeEntries old = new TreeEntries(bytesOf(before));
    TreeEntries now = new TreeEntries(bytesOf(after));
    while (old.skipWhatEquals(now)) {
      int order = old.compareTo(now);
      if (order < 0) {
        take(folder, old, old.id(), ObjectId.zeroId());
        old.next();
      } else if (order > 0) {
        take(folder, now, ObjectId.zeroId(), now.id());
        now.next();
      } else {
        takeChanged(folder, old, now);
        old.next();
        now.next();
      }
    }
  }

  /** An entry of one name whose object changed; a mode that changed is no change. */
  private void takeChanged(Folder folder, TreeEntries old, TreeEntries now) throws IOException {
    if (!old.hasSameObject(now)) {
      take(folder, now, old.id(), now.id());
    }
  }

  private void take(Folder folder, TreeEntries any, ObjectId before, ObjectId after)
      throws IOException {
    if (!any.isFolder()) {
      folder.found().add(new Difference(folder.path() + any.name(), before, after));
      return;
    }
    String below = folder.path() + any.name() + '/';
    if (folder.filter().test(below)) {
      compare(folder.in(below), before, after);
    }
  }

  private byte[] bytesOf(ObjectId tree) throws IOException {
    if (tree.equals(ObjectId.zeroId())) {
      return NOTHING;
    }
    byte[] known = trees.get(tree);
    if (known == null) {
      known = reader.open(tree, Constants.OBJ_TREE).getCachedBytes(LARGEST_TREE);
      trees.put(tree, known);
    }
    return known;
  }
}
