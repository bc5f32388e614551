package io.github.handbookmaven.capture.draft;

import io.github.handbookmaven.capture.draft.DraftOutline.Decision;
import io.github.handbookmaven.capture.draft.DraftOutline.Do;
import io.github.handbookmaven.capture.draft.DraftOutline.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * Lays two recordings of one task beside each other: what both did is a step, where they part is a
 * decision. The longest common subsequence of their steps tells the two apart.
 */
final class Branches {
  private Branches() {}

  static DraftOutline merged(DraftOutline one, DraftOutline other) {
    List<Step> first = one.steps().toList();
    List<Step> second = other.steps().toList();
    int[][] common = lengths(first, second);
    List<Item> items = new ArrayList<>();
    List<Step> onlyOne = new ArrayList<>();
    List<Step> onlyOther = new ArrayList<>();
    int a = 0;
    int b = 0;
    while (a < first.size() || b < second.size()) {
      boolean isBoth =
          a < first.size() && b < second.size() && first.get(a).key().equals(second.get(b).key());
      if (isBoth) {
        part(onlyOne, onlyOther, items);
        items.add(new Do(first.get(a)));
        a++;
        b++;
      } else if (b == second.size() || (a < first.size() && common[a + 1][b] >= common[a][b + 1])) {
        onlyOne.add(first.get(a++));
      } else {
        onlyOther.add(second.get(b++));
      }
    }
    part(onlyOne, onlyOther, items);
    List<Trouble> troubles = new ArrayList<>(one.troubles());
    other.troubles().stream().filter(each -> !troubles.contains(each)).forEach(troubles::add);
    TreeSet<String> tools = new TreeSet<>(one.tools());
    tools.addAll(other.tools());
    return new DraftOutline(items, troubles, List.copyOf(tools), one.quotes());
  }

  private static void part(List<Step> one, List<Step> other, List<Item> items) {
    if (!one.isEmpty() || !other.isEmpty()) {
      items.add(new Decision(one, other));
      one.clear();
      other.clear();
    }
  }

  /** How long the longest common subsequence is of what follows each pair of places. */
  private static int[][] lengths(List<Step> one, List<Step> other) {
    int[][] lengths = new int[one.size() + 1][other.size() + 1];
    for (int a = one.size() - 1; a >= 0; a--) {
      for (int b = other.size() - 1; b >= 0; b--) {
        lengths[a][b] =
            one.get(a).key().equals(other.get(b).key())
                ? lengths[a + 1][b + 1] + 1
                : Math.max(lengths[a + 1][b], lengths[a][b + 1]);
      }
    }
    return lengths;
  }
}
