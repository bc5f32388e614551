package io.github.handbookmaven.history;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jgit.diff.DiffEntry;
import org.eclipse.jgit.diff.DiffEntry.ChangeType;
import org.eclipse.jgit.diff.RenameDetector;
import org.eclipse.jgit.lib.AbbreviatedObjectId;
import org.eclipse.jgit.lib.Repository;

/** Finds files that only have another name. */
final class Renames {
  /** Git's own measure of "the same file": half of it. */
  private static final int SAME_FILE_PERCENT = 50;

  private final Repository repository;

  /**
   * @param repository where the files are
   */
  Renames(Repository repository) {
    this.repository = repository;
  }

  /** All renames among the files of a commit that came, went or changed. */
  List<DiffEntry> among(List<DiffEntry> differences) throws IOException {
    RenameDetector detector = new RenameDetector(repository);
    detector.setRenameScore(SAME_FILE_PERCENT);
    detector.addAll(differences);
    return detector.compute().stream()
        .filter(entry -> entry.getChangeType() == ChangeType.RENAME)
        .toList();
  }

  /**
   * The renames of some files only. A file that went and came again under any name, to the byte,
   * was moved there; of the rest only files of the same extension are compared.
   *
   * @param sought paths of files that came
   * @param differences all files that came, went or changed
   */
  List<DiffEntry> of(Set<String> sought, List<DiffEntry> differences) throws IOException {
    Set<AbbreviatedObjectId> unsought =
        differences.stream()
            .filter(entry -> isAdded(entry) && !sought.contains(entry.getNewPath()))
            .map(DiffEntry::getNewId)
            .collect(Collectors.toSet());
    Set<String> extensions = new HashSet<>();
    sought.forEach(path -> extensions.add(extension(path)));
    Stream<DiffEntry> gone =
        differences.stream()
            .filter(entry -> entry.getChangeType() == ChangeType.DELETE)
            .filter(entry -> !unsought.contains(entry.getOldId()))
            .filter(entry -> extensions.contains(extension(entry.getOldPath())));
    Stream<DiffEntry> came =
        differences.stream().filter(entry -> isAdded(entry) && sought.contains(entry.getNewPath()));
    List<DiffEntry> candidates = Stream.concat(gone, came).collect(Collectors.toList());
    return candidates.stream().allMatch(Renames::isAdded) ? List.of() : among(candidates);
  }

  private static boolean isAdded(DiffEntry entry) {
    return entry.getChangeType() == ChangeType.ADD;
  }

  private static String extension(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }
}
