package io.github.handbookmaven.reference;

import io.github.handbookmaven.model.Place;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * Something a document points at, resolved as far as it can be without a network.
 *
 * @param at where it is written; its path is the document it stands in
 * @param kind what it points at
 * @param target as written
 * @param text what it shows to the reader; empty where it shows nothing
 * @param link position in the document's links, which is its slot in the HTML; -1 for a reference
 *     that is no link: front matter, a command, a path in code
 * @param section 0-based position of its section; -1 for front matter
 * @param outcome what became of it
 * @param to where it leads; empty where it leads nowhere or nobody can tell
 * @param hint for a broken one what was probably meant, ready to paste; for a resolved one a remark
 *     such as "works with Hugo only"; empty where there is none
 */
public record Reference(
    Place at,
    Kind kind,
    String target,
    String text,
    int link,
    int section,
    Outcome outcome,
    Optional<Target> to,
    Optional<String> hint) {

  /** What a reference points at. */
  public enum Kind {
    /** Another document, or this one as a whole. */
    DOCUMENT,
    /** A heading or id, here or in another document. */
    ANCHOR,
    /** A picture. */
    IMAGE,
    /** A file or folder of the project. */
    FILE,
    /** An absolute URL. */
    WEB,
    /** An alert, by name. */
    ALERT,
    /** A profile in a Maven command. */
    MAVEN_PROFILE,
    /** A module in a Maven command. */
    MAVEN_MODULE,
    /** A phase in a Maven command. */
    MAVEN_PHASE,
    /** A goal in a Maven command. */
    MAVEN_GOAL,
    /** A make target, npm script or workflow. */
    SCRIPT,
    /** A class, by name. */
    CLASS,
    /** A path in a code span or a command. */
    PATH;

    /**
     * The word of the catalog.
     *
     * @return lower case; {@code maven} for all that stands in a Maven command
     */
    public String word() {
      int cut = name().indexOf('_');
      return (cut < 0 ? name() : name().substring(0, cut)).toLowerCase(Locale.ROOT);
    }
  }

  /** What became of it. */
  public enum Outcome {
    /** It leads somewhere. */
    RESOLVED,
    /** It leads somewhere on the project's own site, and nowhere where its files are browsed. */
    SITE_ONLY,
    /** It leads nowhere. */
    BROKEN,
    /** It led somewhere when it was written or last reviewed, and leads nowhere now. */
    DRIFTED,
    /** The document is there, the anchor is not. */
    BROKEN_ANCHOR,
    /** It leads somewhere on systems that ignore case, nowhere else. */
    WRONG_CASE,
    /** It leads out of the project's folder. */
    OUTSIDE,
    /** A template, a site's own route: nobody here can tell. Never reported. */
    UNKNOWN,
    /** Another site; never fetched. */
    EXTERNAL;

    /**
     * The word of the catalog.
     *
     * @return {@code resolved}, {@code broken}, {@code unknown} or {@code external}
     */
    public String word() {
      return switch (this) {
        case RESOLVED, SITE_ONLY -> "resolved";
        case BROKEN, DRIFTED, BROKEN_ANCHOR, WRONG_CASE, OUTSIDE -> "broken";
        case UNKNOWN -> "unknown";
        case EXTERNAL -> "external";
      };
    }
  }

  /** Refuses nothing but null. */
  public Reference {
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(hint, "hint");
  }

  /**
   * The same, where more is known about it.
   *
   * @param other what became of it
   * @param target where it leads
   * @return the reference
   */
  public Reference leadingTo(Outcome other, Optional<Target> target) {
    return new Reference(
        at, kind, this.target, text, link, section, other, target, Optional.empty());
  }

  /** The same leading nowhere. */
  Reference with(Outcome other, Optional<String> meant) {
    return new Reference(at, kind, target, text, link, section, other, Optional.empty(), meant);
  }
}
