package io.github.handbookmaven.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.treewalk.CanonicalTreeParser;

/**
 * The files of some names in whole trees. Commits share most of their folders, and each folder is
 * read once, however many trees are asked.
 */
final class NamedFiles {
  private static final int LARGEST_TREE = 16 * 1024 * 1024;

  private final ObjectReader reader;
  private final Set<String> names;
  private final Map<ObjectId, List<String>> folders = new HashMap<>();

  /**
   * @param reader where trees are read from
   * @param names file names looked for, exact case
   */
  NamedFiles(ObjectReader reader, Set<String> names) {
    this.reader = reader;
    this.names = Set.copyOf(names);
  }

  /** The paths of files that have one of the names, in the order of the tree. */
  List<String> in(ObjectId tree) throws IOException {
    List<String> known = folders.get(tree);
    if (known == null) {
      known = read(tree);
      folders.put(tree.copy(), known);
    }
    return known;
  }

  private List<String> read(ObjectId tree) throws IOException {
    List<String> found = new ArrayList<>();
    CanonicalTreeParser entries = new CanonicalTreeParser();
    entries.reset(reader.open(tree, Constants.OBJ_TREE).getCachedBytes(LARGEST_TREE));
    for (; !entries.eof(); entries.next(1)) {
      String name = entries.getEntryPathString();
      if (FileMode.TREE.equals(entries.getEntryRawMode())) {
        in(entries.getEntryObjectId()).forEach(path -> found.add(name + "/" + path));
      } else if (names.contains(name)) {
        found.add(name);
      }
    }
    return List.copyOf(found);
  }
}
