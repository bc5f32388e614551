package io.github.handbookmaven.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a document declares, in its front matter or else in its text; freshness.md lists the keys.
 * Every value carries its place, so that a finding about it can point there. Empty means: not
 * written, or written so that it could not be read, in which case a flaw says so.
 *
 * @param block where the front matter stands; empty where there is none
 * @param identity what the document is
 * @param people who owns and reads it
 * @param review what was recorded about its reviews and exercises
 * @param relations what it rests on, answers and is true about
 */
public record Metadata(
    Optional<FrontMatterBlock> block,
    Identity identity,
    People people,
    Review review,
    Relations relations) {

  /** What a document without front matter has. */
  public static final Metadata NONE =
      new Metadata(Optional.empty(), Identity.NONE, People.NONE, Review.NONE, Relations.NONE);

  /**
   * The same with another status.
   *
   * @param status where the document stands in its life, and what says so
   * @return a copy
   */
  public Metadata withStatus(Located<Status> status) {
    Identity other =
        new Identity(
            identity.id(),
            identity.title(),
            identity.description(),
            identity.type(),
            Optional.of(status),
            identity.supersededBy(),
            identity.tags(),
            identity.aliases(),
            identity.permalinks());
    return new Metadata(block, other, people, review, relations);
  }

  /**
   * Whether a value stands in the front matter, and not in the text below it.
   *
   * @param value one of these values
   * @return false for what was taken from the text
   */
  public boolean isInFrontMatter(Located<?> value) {
    int line = value.at().line();
    return block.filter(here -> here.firstLine() <= line && line <= here.lastLine()).isPresent();
  }

  /**
   * Where front matter stands in its file.
   *
   * @param firstLine 1-based line of the opening fence, such as {@code ---}
   * @param lastLine 1-based line of the closing fence
   */
  public record FrontMatterBlock(int firstLine, int lastLine) {}

  /**
   * What the document is.
   *
   * @param id written id
   * @param title written title
   * @param description what it says it is for, under any of the names other tools have for that
   * @param type declared type; a foreign word counts as undeclared
   * @param status where it stands in its life
   * @param supersededBy id of its successor
   * @param tags free words
   * @param aliases old ids; with a leading slash old URLs
   * @param permalinks {@code permalink}, {@code slug} and {@code url} as other generators know them
   */
  public record Identity(
      Optional<Located<String>> id,
      Optional<Located<String>> title,
      Optional<Located<String>> description,
      Optional<Located<DocType>> type,
      Optional<Located<Status>> status,
      Optional<Located<String>> supersededBy,
      List<Located<String>> tags,
      List<Located<String>> aliases,
      List<Located<String>> permalinks) {

    /** Nothing written. */
    public static final Identity NONE =
        new Identity(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of());

    /** Copies what could change. */
    public Identity {
      tags = List.copyOf(tags);
      aliases = List.copyOf(aliases);
      permalinks = List.copyOf(permalinks);
    }
  }

  /**
   * Who owns and reads it.
   *
   * @param owners as written: {@code @user}, {@code @org/team}, mail address or name
   * @param audience as written
   * @param reviewers who may review it
   */
  public record People(
      List<Located<String>> owners,
      List<Located<String>> audience,
      List<Located<String>> reviewers) {

    /** Nothing written. */
    public static final People NONE = new People(List.of(), List.of(), List.of());

    /** Copies what could change. */
    public People {
      owners = List.copyOf(owners);
      audience = List.copyOf(audience);
      reviewers = List.copyOf(reviewers);
    }
  }

  /**
   * What was recorded about its reviews and exercises.
   *
   * @param lastReviewed the day
   * @param reviewedBy who
   * @param interval how often
   * @param reviewBy the day it is due, given outright
   * @param expires the day it ends
   * @param lastExercised a runbook's last drill or real run
   * @param exercisedBy who exercised it
   * @param exerciseInterval how often it is to be exercised
   * @param reviewedContent digest of the text reviewed, as stamped
   * @param reviewedCovers digest of what it covers, as stamped
   * @param unreadable whether a date or interval was written that could not be read: such a
   *     document counts as never reviewed
   */
  public record Review(
      Optional<Located<LocalDate>> lastReviewed,
      Optional<Located<String>> reviewedBy,
      Optional<Located<Interval>> interval,
      Optional<Located<LocalDate>> reviewBy,
      Optional<Located<LocalDate>> expires,
      Optional<Located<LocalDate>> lastExercised,
      Optional<Located<String>> exercisedBy,
      Optional<Located<Interval>> exerciseInterval,
      Optional<Located<String>> reviewedContent,
      Optional<Located<String>> reviewedCovers,
      boolean unreadable) {

    /** Nothing written. */
    public static final Review NONE =
        new Review(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false);
  }

  /**
   * What it rests on, answers and is true about.
   *
   * @param basedOn ids or paths of SOPs; or one text {@code none: reason}
   * @param related ids
   * @param alerts names of alerts it answers
   * @param services names
   * @param severity as written
   * @param covers globs below the repository root, each possibly with {@code #Type} or {@code
   *     #method}
   */
  public record Relations(
      List<Located<String>> basedOn,
      List<Located<String>> related,
      List<Located<String>> alerts,
      List<Located<String>> services,
      Optional<Located<String>> severity,
      List<Located<String>> covers) {

    /** Nothing written. */
    public static final Relations NONE =
        new Relations(List.of(), List.of(), List.of(), List.of(), Optional.empty(), List.of());

    /** Copies what could change. */
    public Relations {
      basedOn = List.copyOf(basedOn);
      related = List.copyOf(related);
      alerts = List.copyOf(alerts);
      services = List.copyOf(services);
      covers = List.copyOf(covers);
    }
  }
}
