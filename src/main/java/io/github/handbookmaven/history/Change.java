package io.github.handbookmaven.history;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/**
 * One commit's change to one file.
 *
 * @param commit 40 hex digits
 * @param when committer's date, clamped to 1970 … 2200
 * @param author name as {@code .mailmap} gives it, one line; mail addresses are never kept
 * @param subject first line of the message, control characters removed
 * @param kind what it did
 * @param stamp the review record it wrote; empty where it left the record as it was
 * @param before blob id of the file before the commit; empty where it was not there
 * @param after blob id of the file after it; empty where it took the file away
 */
public record Change(
    String commit,
    Instant when,
    String author,
    String subject,
    Kind kind,
    Optional<Stamp> stamp,
    String before,
    String after) {

  /**
   * A review record as a commit left it, in the words of that day.
   *
   * @param reviewed the review date as written
   * @param by who reviewed; empty where nobody is named
   * @param digests of what was reviewed, as {@code handbook:review} stamps them; empty where none
   *     are
   */
  public record Stamp(String reviewed, String by, String digests) {
    /** Refuses nothing but null. */
    public Stamp {
      Objects.requireNonNull(reviewed, "reviewed");
      Objects.requireNonNull(by, "by");
      Objects.requireNonNull(digests, "digests");
    }

    /** A record written by hand. */
    public Stamp(String reviewed, String by) {
      this(reviewed, by, "");
    }
  }

  /**
   * What a commit seems to have done to a file: told by comparing lines, for thousands of commits
   * at once. Whether a document says something else than its reviewer read is asked of its
   * versions.
   */
  public enum Kind {
    /** Changed what it says. */
    CONTENT,
    /** Changed white space only. */
    WHITESPACE,
    /** Changed nothing but review dates in the front matter. */
    REVIEW_DATE,
    /** Changed front matter, but not the text below it. */
    FRONT_MATTER,
    /** Named in {@code .git-blame-ignore-revs}. */
    IGNORED,
    /** Moved it without changing it. */
    RENAME
  }

  /** Refuses changes without a commit. */
  public Change {
    Objects.requireNonNull(commit, "commit");
    Objects.requireNonNull(when, "when");
    Objects.requireNonNull(author, "author");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(stamp, "stamp");
    Objects.requireNonNull(before, "before");
    Objects.requireNonNull(after, "after");
  }

  /**
   * The day it was made.
   *
   * @param zone the zone days are told in
   * @return the day
   */
  public LocalDate day(ZoneId zone) {
    return when.atZone(zone).toLocalDate();
  }
}
