package io.github.handbookmaven.history;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;

/**
 * Commits that changed how files look and not what they say: those of {@code
 * .git-blame-ignore-revs}, the name forges know, and of the file {@code blame.ignoreRevsFile}
 * names.
 */
final class IgnoredRevisions {
  private static final String USUAL_NAME = ".git-blame-ignore-revs";

  private IgnoredRevisions() {}

  static Set<ObjectId> read(Repository repository, Path workTree) {
    Set<ObjectId> revisions = new HashSet<>();
    addAll(workTree.resolve(USUAL_NAME), revisions);
    String configured = repository.getConfig().getString("blame", null, "ignoreRevsFile");
    if (configured != null) {
      addAll(workTree.resolve(configured), revisions);
    }
    return revisions;
  }

  private static void addAll(Path file, Set<ObjectId> revisions) {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return;
    }
    try {
      new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.replaceFirst("#.*", "").strip())
          .filter(ObjectId::isId)
          .map(ObjectId::fromString)
          .forEach(revisions::add);
    } catch (IOException unreadable) {
      revisions.clear();
    }
  }
}
