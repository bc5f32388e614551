package io.github.handbookmaven.author;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.foundation.FoundationFinder;
import io.github.handbookmaven.model.DocType;
import java.util.List;

/** SOPs that a runbook may rest on that is not written yet: those a rule would propose for it. */
public final class LikelyFoundations {
  private LikelyFoundations() {}

  /**
   * Looks for them.
   *
   * @param title the title of the runbook, or the name of its alert
   * @param handbook where the SOPs are
   * @return ids, those that share most first, at most three
   */
  public static List<String> of(String title, Handbook handbook) {
    return FoundationFinder.proposed(
            title,
            handbook.entries().stream().map(Entry::document).toList(),
            handbook.documents(DocType.SOP).map(Entry::document).toList())
        .stream()
        .flatMap(path -> handbook.at(path).stream())
        .map(Entry::id)
        .toList();
  }
}
