package io.github.handbookmaven.history;

import io.github.handbookmaven.history.Change.Kind;
import io.github.handbookmaven.history.Change.Stamp;
import io.github.handbookmaven.history.TreeDifference.Difference;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;

/** Tells what a commit's change to a file means. */
final class ChangeReader {
  private static final Instant EARLIEST = Instant.parse("1970-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("2200-12-31T23:59:59Z");
  private static final int REMEMBERED_BYTES = 16 * 1024 * 1024;

  private final ObjectReader reader;
  private final Mailmap mailmap;
  private final Set<ObjectId> ignored;

  /** Each version is the newer side of one change and the older side of the next. */
  private final ByteBoundedCache<DocumentVersion> versions =
      new ByteBoundedCache<>(REMEMBERED_BYTES, DocumentVersion::size);

  ChangeReader(Repository repository, ObjectReader reader, Path workTree) {
    this.reader = reader;
    this.mailmap = Mailmap.read(workTree.resolve(".mailmap"));
    this.ignored = IgnoredRevisions.read(repository, workTree);
  }

  /** What beside commits and files its words rest on, as a text for comparison. */
  String rules() {
    return mailmap + "\n" + ignored.stream().map(ObjectId::getName).sorted().toList();
  }

  /** When it came into the branch, as far as that can be believed. */
  static Instant moment(RevCommit commit) {
    Instant when = commit.getCommitTime() >= 0 ? at(commit.getCommitTime()) : beyondAnInt(commit);
    if (when.isBefore(EARLIEST)) {
      return EARLIEST;
    }
    return when.isAfter(LATEST) ? LATEST : when;
  }

  /** JGit counts in an int, which ends in 2038: a later day must not become one long past. */
  private static Instant beyondAnInt(RevCommit commit) {
    return commit.getRawBuffer() == null
        ? at(commit.getCommitTime() & 0xFFFFFFFFL)
        : commit.getCommitterIdent().getWhenAsInstant();
  }

  private static Instant at(long seconds) {
    return Instant.ofEpochSecond(seconds);
  }

  /** Whether either side of a change was never fetched, so that nobody can tell what it did. */
  boolean lacks(Difference difference) throws IOException {
    return isMissing(difference.before()) || isMissing(difference.after());
  }

  private boolean isMissing(ObjectId blob) throws IOException {
    return !blob.equals(ObjectId.zeroId()) && versions.get(blob) == null && !reader.has(blob);
  }

  /** A change to a document. */
  Change document(CommitChanges in, Difference difference) {
    Optional<DocumentVersion> after = version(difference.after(), Optional.empty());
    Optional<DocumentVersion> before = version(difference.before(), after);
    Optional<Stamp> stamp = after.flatMap(DocumentVersion::stamp);
    Optional<Stamp> older = before.flatMap(DocumentVersion::stamp);
    Kind kind = kindOf(in, difference, before, after);
    return change(in.commit(), kind, stamp.equals(older) ? Optional.empty() : stamp, difference);
  }

  private Kind kindOf(
      CommitChanges in,
      Difference difference,
      Optional<DocumentVersion> old,
      Optional<DocumentVersion> now) {
    if (ignored.contains(in.commit())) {
      return Kind.IGNORED;
    }
    if (difference.before().equals(difference.after())) {
      return Kind.RENAME;
    }
    return old.isEmpty() || now.isEmpty() ? Kind.CONTENT : now.get().changeFrom(old.get());
  }

  /** A change to a covered file. */
  Change covered(CommitChanges in, Difference difference) throws IOException {
    return change(in.commit(), kindOfCovered(in, difference), Optional.empty(), difference);
  }

  private Kind kindOfCovered(CommitChanges in, Difference difference) throws IOException {
    if (ignored.contains(in.commit())) {
      return Kind.IGNORED;
    }
    if (difference.before().equals(difference.after())) {
      return Kind.RENAME;
    }
    if (difference.isDeletion()) {
      return in.isMovedAway(difference.path()) ? Kind.RENAME : Kind.CONTENT;
    }
    return isWhiteSpaceOnly(difference) ? Kind.WHITESPACE : Kind.CONTENT;
  }

  private boolean isWhiteSpaceOnly(Difference difference) {
    Optional<byte[]> before = Blobs.bytes(reader, difference.before());
    Optional<byte[]> after = Blobs.bytes(reader, difference.after());
    return before.isPresent()
        && after.isPresent()
        && ChangedLines.between(before.get(), 0, after.get(), 0).differInWhiteSpaceOnly();
  }

  private Optional<DocumentVersion> version(ObjectId blob, Optional<DocumentVersion> neighbour) {
    DocumentVersion known = versions.get(blob);
    if (known != null) {
      return Optional.of(known);
    }
    Optional<DocumentVersion> read =
        Blobs.bytes(reader, blob)
            .map(
                bytes ->
                    neighbour
                        .map(version -> version.beside(bytes))
                        .orElseGet(() -> new DocumentVersion(bytes)));
    read.ifPresent(version -> versions.put(blob, version));
    return read;
  }

  private Change change(RevCommit commit, Kind kind, Optional<Stamp> stamp, Difference difference) {
    return new Change(
        commit.getName(),
        moment(commit),
        mailmap.nameOf(commit.getAuthorIdent()),
        SingleLine.of(commit.getShortMessage()),
        kind,
        stamp,
        difference.isAddition() ? "" : difference.before().getName(),
        difference.isDeletion() ? "" : difference.after().getName());
  }
}
