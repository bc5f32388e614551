package io.github.handbookmaven.freshness;

import io.github.handbookmaven.history.Change;
import io.github.handbookmaven.history.Change.Kind;
import io.github.handbookmaven.markdown.ReviewedText;
import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.RepoPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Whether a document says something else than it did. Versions are told apart by {@link
 * ReviewedText}, as a stamp tells them; what a commit seems to be is asked only where git does not
 * give its text.
 */
final class TextEdits {
  private final Function<String, Optional<String>> versions;
  private final Map<String, Optional<String>> digests = new HashMap<>();

  /**
   * @param versions gives the text of a blob
   */
  TextEdits(Function<String, Optional<String>> versions) {
    this.versions = versions;
  }

  /**
   * What was found.
   *
   * @param commits how many edited it, at least one where any did; 0 where it says again what it
   *     said before all of them
   * @param isKnown false where nobody can tell what the work tree's edit is
   */
  record Found(int commits, boolean isKnown) {
    static final Found NONE = new Found(0, true);
  }

  /**
   * Looks at some changes of a document, and at what was done to its file since the last commit.
   *
   * @param document as it is now
   * @param changes the last ones, newest first
   * @param committed the file's blob in the last commit; empty where the file is as it was then
   */
  Found among(Document document, List<Change> changes, Optional<String> committed) {
    List<Change> meant =
        changes.stream()
            .filter(change -> change.kind() != Kind.IGNORED && change.kind() != Kind.RENAME)
            .toList();
    Optional<String> first =
        meant.isEmpty() ? committed : Optional.of(meant.get(meant.size() - 1).before());
    boolean isAgain = first.flatMap(blob -> isSaidBy(document, blob)).orElse(false);
    if (isAgain) {
      return Found.NONE;
    }
    Optional<Boolean> isEditedSince =
        committed
            .map(blob -> isSaidBy(document, blob).map(said -> !said))
            .orElse(Optional.of(false));
    return new Found(
        edits(document.path(), meant) + (isEditedSince.orElse(false) ? 1 : 0),
        isEditedSince.isPresent());
  }

  /** One that edits is looked for exactly; how many more seem to is good enough for a message. */
  private int edits(RepoPath path, List<Change> changes) {
    return changes.stream().anyMatch(change -> isEdit(path, change))
        ? Math.max(1, seeming(changes))
        : 0;
  }

  /** How many of some changes look like edits. */
  static int seeming(List<Change> changes) {
    return (int) changes.stream().filter(change -> change.kind() == Kind.CONTENT).count();
  }

  private boolean isEdit(RepoPath path, Change change) {
    Optional<String> before = digest(path, change.before());
    Optional<String> after = digest(path, change.after());
    return before.isPresent() && after.isPresent()
        ? !before.equals(after)
        : change.kind() == Kind.CONTENT;
  }

  /** Empty where either text cannot be read. */
  private Optional<Boolean> isSaidBy(Document document, String blob) {
    return !document.isRead()
        ? Optional.empty()
        : digest(document.path(), blob).map(document.content().digest()::equals);
  }

  private Optional<String> digest(RepoPath path, String blob) {
    return digests.computeIfAbsent(
        blob, unknown -> versions.apply(blob).map(text -> ReviewedText.digest(path, text)));
  }
}
