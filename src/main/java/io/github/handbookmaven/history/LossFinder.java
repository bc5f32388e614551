package io.github.handbookmaven.history;

import io.github.handbookmaven.history.LineOrigins.Vouched;
import io.github.handbookmaven.history.LostFile.Removal;
import io.github.handbookmaven.model.RepoPath;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/**
 * Tells which files were there when a line named them. Only the trees of those commits are looked
 * into, and the log only for files found lost: a repository without such lines pays nothing.
 */
final class LossFinder {
  private static final Pattern SOURCE = Pattern.compile(".*\\.(?:java|kt|groovy|scala)");

  private final Repository repository;
  private final ObjectReader reader;
  private final RevWalk commits;

  private LossFinder(Repository repository, ObjectReader reader, RevWalk commits) {
    this.repository = repository;
    this.reader = reader;
    this.commits = commits;
  }

  /** What was lost; nothing where the repository breaks on the way. */
  static Map<FileMention, LostFile> find(
      Repository repository, Collection<FileMention> mentions, History history) {
    try (ObjectReader reader = repository.newObjectReader();
        RevWalk commits = new RevWalk(reader)) {
      return new LossFinder(repository, reader, commits).find(mentions, history);
    } catch (IOException | RuntimeException broken) {
      return Map.of();
    }
  }

  /**
   * A file that was there.
   *
   * @param was its path
   * @param then who vouched for the line that names it
   */
  private record Found(RepoPath was, Vouched then) {}

  private Map<FileMention, LostFile> find(Collection<FileMention> mentions, History history)
      throws IOException {
    Map<FileMention, Found> found = foundThen(mentions, history);
    ObjectId head = repository.resolve(Constants.HEAD + "^{commit}");
    RevCommit last = commits.parseCommit(head);
    Deletions removals = new Deletions(repository, reader, last);
    Map<RepoPath, Removal> removed = removed(found.values(), removals, last);
    Map<FileMention, LostFile> losses = new LinkedHashMap<>();
    found.forEach(
        (mention, file) -> {
          Optional<Removal> removal = Optional.ofNullable(removed.get(file.was()));
          if (removal.isEmpty() || !isStillDeclared(mention, removal.get(), removals)) {
            losses.put(mention, new LostFile(file.was(), file.then().reviewed(), removal));
          }
        });
    return losses;
  }

  private Map<FileMention, Found> foundThen(Collection<FileMention> mentions, History history)
      throws IOException {
    LineOrigins origins = new LineOrigins(reader, commits, history);
    NamedFiles names =
        new NamedFiles(
            reader,
            mentions.stream()
                .flatMap(mention -> mention.tails().stream())
                .map(tail -> tail.substring(tail.lastIndexOf('/') + 1))
                .collect(Collectors.toSet()));
    Map<FileMention, Found> found = new LinkedHashMap<>();
    for (FileMention mention : mentions) {
      Optional<Vouched> then = origins.vouchedFor(mention);
      if (then.isPresent()) {
        foundIn(then.get().commit(), mention, names)
            .ifPresent(was -> found.put(mention, new Found(was, then.get())));
      }
    }
    return found;
  }

  private Optional<RepoPath> foundIn(RevCommit commit, FileMention mention, NamedFiles names)
      throws IOException {
    for (RepoPath path : mention.paths()) {
      if (LineOrigins.blobAt(reader, commit, path) != null) {
        return Optional.of(path);
      }
    }
    return mention.tails().isEmpty()
        ? Optional.empty()
        : names.in(commit.getTree()).stream()
            .filter(path -> mention.tails().stream().anyMatch(tail -> ends(path, tail)))
            .flatMap(path -> RepoPath.of(path).stream())
            .findFirst();
  }

  private static boolean ends(String path, String tail) {
    return path.equals(tail) || path.endsWith("/" + tail);
  }

  private Map<RepoPath, Removal> removed(
      Collection<Found> found, Deletions removals, RevCommit last) throws IOException {
    Map<RepoPath, Long> gone = new HashMap<>();
    for (Found file : found) {
      if (LineOrigins.blobAt(reader, last, file.was()) == null) {
        gone.put(file.was(), (long) file.then().commit().getCommitTime());
      }
    }
    long since = gone.values().stream().mapToLong(Long::longValue).min().orElse(0);
    return removals.of(gone.keySet(), since);
  }

  /** A class may have moved into another file, with the commit that took its own away. */
  private boolean isStillDeclared(FileMention mention, Removal removal, Deletions removals) {
    if (mention.tails().isEmpty()) {
      return false;
    }
    Predicate<String> declares = declaring(mention.tails().get(0));
    return removals.writtenIn(removal.commit()).stream()
        .filter(entry -> SOURCE.matcher(entry.getNewPath()).matches())
        .flatMap(entry -> Blobs.text(reader, entry.getNewId().toObjectId()).stream())
        .anyMatch(declares);
  }

  /** Whether a source declares the class whose own file ends with a tail. */
  private static Predicate<String> declaring(String tail) {
    int slash = tail.lastIndexOf('/');
    String name = Pattern.quote(tail.substring(slash + 1).replaceFirst("\\..*", ""));
    Pattern type =
        Pattern.compile("\\b(?:class|interface|enum|record|object|trait)\\s+" + name + "\\b");
    String folder = slash < 0 ? "" : tail.substring(0, slash).replace('/', '.');
    Pattern place = Pattern.compile(slash < 0 ? "" : "\\bpackage\\s+" + folder + "(?![\\w.])");
    return source -> place.matcher(source).find() && type.matcher(source).find();
  }
}
