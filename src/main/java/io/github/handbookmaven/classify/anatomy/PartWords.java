package io.github.handbookmaven.classify.anatomy;

import java.util.Set;

/** The single words that tell a part of a document, where no phrase of the vocabulary does. */
final class PartWords {
  /** Fences that draw. */
  static final Set<String> DIAGRAMS = words("mermaid plantuml dot");

  /** Columns of a decision table that tell what is seen. */
  static final Set<String> CASES =
      words("if when case condition reason error status state observation");

  /** Columns of a decision table that tell what is done. */
  static final Set<String> CONSEQUENCES = words("then do next remedy");

  /** Who acts, beside the vocabulary's roles. */
  static final Set<String> ACTORS =
      words(
          "admin administrator administrators agent agents anybody anyone developer"
              + " developers engineer engineers maintainer maintainers member members"
              + " permission permissions reviewer reviewers sre sres team teams");

  /** What an introduction tells the case with. */
  static final Set<String> OCCASIONS =
      words(
          "when if whenever only any every each all event new before after during within"
              + " while unlike for once");

  /** What a title tells its readers with. */
  static final Set<String> FOR_WHOM = words("for anyone everyone");

  /** "Day 1", "within 48 hours after the visit", "daily": when it is to be done. */
  static final Set<String> TIMES =
      words(
          "after annual annually before daily day days during monthly month quarterly"
              + " quarter week weekly weeks within yearly");

  /** What "this …" may be that a procedure is for. */
  static final Set<String> SUBJECTS =
      words(
          "app application cluster lab library module organisation organization package"
              + " plugin product project repo repository service site system team");

  /** What stands before a document's word for itself. */
  static final Set<String> DETERMINERS = words("this these the");

  /** What a document calls itself. */
  static final Set<String> DOCUMENTS =
      words(
          "article checklist checklists doc document guide instructions page playbook"
              + " procedure process protocol runbook sop steps workflow");

  /** Headings that lead back. */
  static final Set<String> RESTORING = words("restore restoring restoration");

  /** How trouble gets known. */
  static final Set<String> NEWS =
      words(
          "asks detected discovered happens noticed observed occurs received receives"
              + " reported reports requests suspect suspected");

  private PartWords() {}

  private static Set<String> words(String text) {
    return Set.of(text.split(" "));
  }
}
