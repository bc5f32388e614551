package io.github.handbookmaven.model;

import java.util.Objects;

/**
 * A link or image as its author wrote it, not yet resolved.
 *
 * @param kind how it was written
 * @param target the destination as written, not decoded
 * @param text what it shows: the link's text or the image's alternative text, without markup
 * @param at where its target stands, or, where that is not known, where the link starts
 * @param section 0-based position of its section in {@link Document#sections()}
 */
public record Link(Kind kind, String target, String text, Place at, int section) {

  /** How it was written. */
  public enum Kind {
    /** {@code [text](target)}, {@code [text][label]} or an autolink. */
    LINK,
    /** {@code ![alt](target)}. */
    IMAGE,
    /** {@code href} in raw HTML; it has no slot content of its own unless raw HTML is shown. */
    HTML_LINK,
    /** {@code src} in raw HTML. */
    HTML_IMAGE,
    /** A reference definition nothing uses: checked, never rendered. */
    UNUSED_DEFINITION
  }

  /** Refuses links without a place. */
  public Link {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(at, "at");
  }

  /**
   * Whether it shows a picture.
   *
   * @return true for both kinds of image
   */
  public boolean isImage() {
    return kind == Kind.IMAGE || kind == Kind.HTML_IMAGE;
  }
}
