package io.github.handbookmaven.publish.html.page.document;

import io.github.handbookmaven.publish.html.page.finding.FindingView;
import io.github.handbookmaven.publish.html.page.frame.DocumentRow;
import io.github.handbookmaven.publish.html.page.frame.NamedLink;
import io.github.handbookmaven.publish.html.page.frame.OwnerLink;
import io.github.handbookmaven.publish.html.page.practice.RunView;
import io.github.handbookmaven.publish.html.page.reference.Backlink;
import io.github.handbookmaven.publish.html.page.reference.FoundationView;
import io.github.handbookmaven.publish.html.template.Html;
import java.util.List;

/**
 * What {@code document.vm} prints.
 *
 * @param id the document's id
 * @param title its title
 * @param path its file
 * @param revision digest of its text: progress of a run belongs to one revision
 * @param commit the commit that changed it last, abbreviated; empty where no git tells
 * @param type what it is, and why
 * @param status where it stands in its life
 * @param pieces the files that its own site puts into its text, and that are not shown in it
 * @param notice how far it can be trusted
 * @param atOnce what an operator looks for first: which alert led here, who to call, what is normal
 * @param facts who owns it and what it is about
 * @param showsFoundation whether what it is based on is worth showing: for procedures only
 * @param foundation what it is based on, and what is based on it
 * @param backlinks what points at it
 * @param findings what was found in it
 * @param runs when it was worked through, and what came of it, the latest first
 * @param readers how many have read it, in a sentence; empty where nobody did, and nobody must
 * @param reviews who reviewed it and when, the latest first
 * @param changes its latest commits
 * @param toc its headings
 * @param links what a reader can do with it
 * @param run how it is worked through: {@code run} or {@code checklist}; empty where it holds no
 *     steps
 * @param sheet its steps, as JSON that {@code run.js} reads
 * @param language of its title and text, where it is known and is not the pages' own; else empty
 * @param bodyHtml its text
 */
record DocumentView(
    String id,
    String title,
    String path,
    String revision,
    String commit,
    TypeBadge type,
    StatusView status,
    List<NamedLink> pieces,
    Notice notice,
    List<AtOnce> atOnce,
    Facts facts,
    boolean showsFoundation,
    FoundationView foundation,
    List<Backlink> backlinks,
    List<FindingView> findings,
    List<RunView> runs,
    String readers,
    List<ReviewView> reviews,
    List<ChangeView> changes,
    List<TocEntry> toc,
    Links links,
    String run,
    String sheet,
    String language,
    Html bodyHtml) {

  /**
   * @param word the type's word
   * @param label the type as readers call it
   * @param origin who says so, in a sentence
   * @param purpose what a document of this type is for
   * @param reasons the evidence, the heaviest first, at most eight
   * @param more how much more there is in the catalog, in a sentence; empty where that is all
   */
  record TypeBadge(
      String word,
      String label,
      String origin,
      String purpose,
      List<Reason> reasons,
      String more) {}

  /**
   * One line above the text.
   *
   * @param label what it tells
   * @param links the first of them
   * @param more how many more there are; empty where those are all
   */
  record AtOnce(String label, List<NamedLink> links, String more) {}

  /**
   * @param signal what was found
   * @param side the type it speaks for
   * @param contribution how much it added, with sign
   * @param quote the words found
   * @param line where; empty for the whole document
   * @param url that line's page on the forge
   */
  record Reason(
      String signal, String side, String contribution, String quote, String line, String url) {}

  /**
   * @param word the status's word
   * @param label the status as readers call it
   * @param notice a sentence for all but active documents
   * @param successor the document that takes its place
   */
  record StatusView(String word, String label, String notice, NamedLink successor) {}

  /**
   * @param state the freshness state's word
   * @param level {@code good}, {@code quiet}, {@code warn} or {@code bad}
   * @param label the state as readers call it
   * @param headline the state in a sentence
   * @param details what else is known, in sentences
   * @param due the day from which it is overdue
   */
  record Notice(
      String state,
      String level,
      String label,
      String headline,
      List<String> details,
      DocumentRow.Day due) {}

  /**
   * @param owners who owns it
   * @param ownersFrom who says so
   * @param services services it is about
   * @param tags its tags
   * @param audience who reads it
   * @param severity as written
   * @param alerts the alerts it answers
   * @param covers the files it is true about
   * @param module its module
   */
  record Facts(
      List<OwnerLink> owners,
      String ownersFrom,
      List<NamedLink> services,
      List<NamedLink> tags,
      List<String> audience,
      String severity,
      List<NamedLink> alerts,
      List<NamedLink> covers,
      String module) {}

  /**
   * @param day the day on record
   * @param by who reviewed
   * @param kind what was changed with the record
   * @param commit the commit that recorded it, abbreviated and linked
   */
  record ReviewView(DocumentRow.Day day, String by, String kind, NamedLink commit) {}

  /**
   * @param day when
   * @param author who
   * @param subject the commit's first line
   * @param kind what it did
   * @param commit the commit, abbreviated and linked
   */
  record ChangeView(
      DocumentRow.Day day, String author, String subject, String kind, NamedLink commit) {}

  /**
   * @param level 0 for the topmost headings, at most 2
   * @param text the heading
   * @param id its fragment
   */
  record TocEntry(int level, String text, String id) {}

  /**
   * @param edit where it is edited; empty where the forge is not known
   * @param source its source
   * @param history its commits
   * @param report where a problem with it is reported
   * @param page its address for paper, which stays when the file moves; empty where the site's is
   *     not known
   * @param code that address as a QR code, a {@code data:} address of a picture
   */
  record Links(
      String edit, String source, String history, String report, String page, String code) {}
}
