package io.github.handbookmaven.model;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What a document's body holds.
 *
 * @param sections in order of appearance; the first is the text before the first heading (level 0,
 *     possibly without blocks)
 * @param links links and images in order of appearance; a link's position in this list is the
 *     number of its slot in {@code html}
 * @param codeSpans code spans in order of appearance; a span's position in this list is the number
 *     of its own kind of slot in {@code html}
 * @param anchors every id a fragment may name: heading ids as GitHub makes them, {@code {#id}},
 *     HTML {@code id} and {@code name}
 * @param looseAnchors ids other generators would give its headings (Hugo, commonmark): they work
 *     there, not here
 * @param html the body, escaped and safe, without the title's heading
 * @param digest 12 hex digits over its meaning: text without front matter, white space collapsed,
 *     link destinations dropped, code verbatim (freshness.md, "What changed since the review")
 */
public record Content(
    List<Section> sections,
    List<Link> links,
    List<CodeSpan> codeSpans,
    Set<String> anchors,
    Set<String> looseAnchors,
    SlottedHtml html,
    String digest) {

  /** Copies what could change. */
  public Content {
    sections = List.copyOf(sections);
    links = List.copyOf(links);
    codeSpans = List.copyOf(codeSpans);
    anchors = Set.copyOf(anchors);
    looseAnchors = Set.copyOf(looseAnchors);
    Objects.requireNonNull(html, "html");
    Objects.requireNonNull(digest, "digest");
    if (sections.isEmpty() || sections.get(0).level() != 0) {
      throw new IllegalArgumentException("the first section is the text before the first heading");
    }
  }

  /**
   * The same, read from a text that means something else.
   *
   * @param other the digest of that text
   * @return the content
   */
  public Content withDigest(String other) {
    return new Content(sections, links, codeSpans, anchors, looseAnchors, html, other);
  }

  /**
   * The same, shown as something else.
   *
   * @param other HTML with slots for the same links and code spans; {@link SlottedHtml#EMPTY} where
   *     nobody looks at it
   * @return the content
   */
  public Content withHtml(SlottedHtml other) {
    return new Content(sections, links, codeSpans, anchors, looseAnchors, other, digest);
  }
}
