package io.github.handbookmaven.author;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.freshness.CoveredCode;
import io.github.handbookmaven.history.GitRepository;
import io.github.handbookmaven.model.RepoPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;

/** Records in documents that a person reviewed them, and touches nothing else of them. */
public final class Reviewer {
  private final Path base;

  /**
   * A reviewer of the documents of one work tree.
   *
   * @param base the folder paths are told from
   */
  public Reviewer(Path base) {
    this.base = Objects.requireNonNull(base, "base");
  }

  /**
   * What came of one document.
   *
   * @param path the document
   * @param refusal why it was not stamped, as a sentence starting in lower case; empty where it was
   * @param difference what changes, as a unified diff; empty where it was refused
   */
  public record Outcome(RepoPath path, Optional<String> refusal, String difference) {
    /** Refuses nothing but null. */
    public Outcome {
      Objects.requireNonNull(path, "path");
      Objects.requireNonNull(refusal, "refusal");
      Objects.requireNonNull(difference, "difference");
    }
  }

  /**
   * Records a review.
   *
   * @param handbook where the documents are
   * @param documents ids or paths
   * @param review who reviewed, and when
   * @return one outcome for each name, in their order
   * @throws UncheckedIOException where the disk refuses
   */
  public List<Outcome> review(Handbook handbook, List<String> documents, Review review) {
    boolean isBulk = documents.size() > 1 && review.by().isEmpty() && !review.force();
    if (isBulk) {
      return documents.stream().map(Reviewer::unnamed).toList();
    }
    Stamper stamper = new Stamper(new CoveredCode(base, files(handbook), blob -> Optional.empty()));
    return documents.stream().map(name -> review(handbook, name, review, stamper)).toList();
  }

  /** Untracked files are on one machine only: a digest of them would mean nothing elsewhere. */
  private SortedSet<RepoPath> files(Handbook handbook) {
    return GitRepository.in(
        base,
        git ->
            git.filter(GitRepository::isReadable)
                .map(GitRepository::tracked)
                .orElse(handbook.sources().tree().files()));
  }

  private static Outcome unnamed(String name) {
    return refused(
        RepoPath.of(name).orElse(RepoPath.ROOT),
        "several documents are reviewed at once only by a person who is named: give"
            + " -Dhandbook.reviewer");
  }

  private Outcome review(Handbook handbook, String name, Review review, Stamper stamper) {
    return handbook
        .withId(name)
        .or(() -> RepoPath.of(name).flatMap(handbook::at))
        .map(entry -> review(entry, review, stamper))
        .orElseGet(
            () ->
                refused(
                    RepoPath.of(name).orElse(RepoPath.ROOT),
                    "no document has the id or path '" + name + "'"));
  }

  private Outcome review(Entry entry, Review review, Stamper stamper) {
    Path file = base.resolve(entry.path().value());
    try {
      if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
        return refused(entry.path(), "it is not a regular file of the project");
      }
      if (!Files.isWritable(file)) {
        return refused(entry.path(), "it is write-protected");
      }
      byte[] before = Files.readAllBytes(file);
      byte[] after = stamper.stamp(entry, before, review);
      if (!review.dryRun()) {
        StampedFile.replace(file, after);
      }
      List<String> old = SourceLines.of(before).plain();
      return new Outcome(
          entry.path(),
          Optional.empty(),
          LineDifference.between(entry.path(), old, SourceLines.of(after).plain()));
    } catch (Refusal refusal) {
      return refused(entry.path(), refusal.getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot stamp " + file + ": " + e.getMessage(), e);
    }
  }

  private static Outcome refused(RepoPath path, String sentence) {
    return new Outcome(path, Optional.of(sentence), "");
  }
}
