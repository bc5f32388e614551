package io.github.handbookmaven.history;

import io.github.handbookmaven.history.Change.Stamp;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** A document as a commit left it: front matter told apart, the text below kept as it is. */
final class DocumentVersion {
  private final byte[] bytes;
  private final FrontMatterLines frontMatter;

  /**
   * @param bytes a document in UTF-8, as far as it is
   */
  DocumentVersion(byte[] bytes) {
    this(bytes, FrontMatterLines.of(bytes));
  }

  private DocumentVersion(byte[] bytes, FrontMatterLines frontMatter) {
    this.bytes = bytes;
    this.frontMatter = frontMatter;
  }

  /**
   * Another version of this document.
   *
   * @param other in UTF-8, as far as it is
   */
  DocumentVersion beside(byte[] other) {
    int different = Arrays.mismatch(bytes, other);
    return different < 0
        ? this
        : new DocumentVersion(other, FrontMatterLines.of(other, frontMatter, different));
  }

  static DocumentVersion of(String text) {
    return new DocumentVersion(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The review record; empty where there is no review date. */
  Optional<Stamp> stamp() {
    return frontMatter.stamp();
  }

  int size() {
    return bytes.length;
  }

  /** What telling the versions apart shows, from an older version to this one. */
  Change.Kind changeFrom(DocumentVersion older) {
    FrontMatterLines before = older.frontMatter;
    ChangedLines changed =
        ChangedLines.between(older.bytes, before.end(), bytes, frontMatter.end());
    if (!changed.saySame()) {
      return changed.saySameButForReviews() ? Change.Kind.REVIEW_DATE : Change.Kind.CONTENT;
    }
    if (!BareText.text(frontMatter.others()).equals(BareText.text(before.others()))) {
      return Change.Kind.FRONT_MATTER;
    }
    boolean sameReview =
        BareText.text(frontMatter.reviews()).equals(BareText.text(before.reviews()));
    return sameReview ? Change.Kind.WHITESPACE : Change.Kind.REVIEW_DATE;
  }
}
