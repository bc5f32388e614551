package io.github.handbookmaven.classify.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Phrases by what tells them together: their title or heading, or else their kind of place. */
final class PhraseGroups {
  private final List<PhraseGroup> inOrder = new ArrayList<>();
  private final PhraseGroup[] byPlace = new PhraseGroup[PhrasePlace.values().length];
  private final Map<Integer, PhraseGroup> titles = new HashMap<>();
  private final Map<Integer, PhraseGroup> headings = new HashMap<>();

  void add(PhraseHit hit) {
    groupOf(hit).add(hit);
  }

  /** In the order of their first phrases. */
  List<PhraseGroup> inOrder() {
    return inOrder;
  }

  private PhraseGroup groupOf(PhraseHit hit) {
    if (hit.hasALineOfItsOwn()) {
      return (hit.isOfAHeading() ? headings : titles).computeIfAbsent(hit.line(), line -> fresh());
    }
    int place = hit.row().place().ordinal();
    if (byPlace[place] == null) {
      byPlace[place] = fresh();
    }
    return byPlace[place];
  }

  private PhraseGroup fresh() {
    PhraseGroup group = new PhraseGroup();
    inOrder.add(group);
    return group;
  }
}
