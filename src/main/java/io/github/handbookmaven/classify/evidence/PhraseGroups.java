package io.github.handbookmaven.classify.evidence;

import io.github.handbookmaven.classify.language.DocumentText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases by what tells them together: their title or heading, or else their kind of place. */
final class PhraseGroups {
  private final PhraseHits hits;
  private final List<PhraseGroup> inOrder = new ArrayList<>();
  private final PhraseGroup[] byPlace = new PhraseGroup[PhrasePlace.values().length];
  private final Map<Integer, PhraseGroup> titles = new HashMap<>();
  private final Map<Integer, PhraseGroup> headings = new HashMap<>();

  private PhraseGroups(PhraseHits hits) {
    this.hits = hits;
    for (int hit = 0; hit < hits.size(); hit++) {
      groupOf(hit).add(hit);
    }
  }

  /**
   * What the phrases add up to: a line of evidence for each title and heading, and one for all
   * other phrases of each kind of place.
   *
   * @param hits what was found
   * @param text the document they were found in
   */
  static List<Evidence> evidence(PhraseHits hits, DocumentText text) {
    List<Evidence> evidence = new ArrayList<>();
    for (PhraseGroup group : new PhraseGroups(hits).told()) {
      group.addTo(evidence, text);
    }
    return evidence;
  }

  /** In the order of their first phrases; headings that hardly say anything share a line. */
  private List<PhraseGroup> told() {
    List<PhraseGroup> told = new ArrayList<>();
    PhraseGroup aside = new PhraseGroup(hits);
    for (PhraseGroup group : inOrder) {
      if (!group.isAside()) {
        told.add(group);
        continue;
      }
      if (aside.isEmpty()) {
        told.add(aside);
      }
      aside.addAll(group);
    }
    return told;
  }

  private PhraseGroup groupOf(int hit) {
    PhrasePlace place = hits.place(hit);
    if (place.hasALineOfItsOwn()) {
      Map<Integer, PhraseGroup> byLine = place.isOfAHeading() ? headings : titles;
      return byLine.computeIfAbsent(hits.line(hit), line -> fresh());
    }
    int at = place.ordinal();
    if (byPlace[at] == null) {
      byPlace[at] = fresh();
    }
    return byPlace[at];
  }

  private PhraseGroup fresh() {
    PhraseGroup group = new PhraseGroup(hits);
    inOrder.add(group);
    return group;
  }
}
