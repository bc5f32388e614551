package io.github.handbookmaven.author;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.model.DocType;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** SOPs that a runbook of a title may rest on: those that share two words of it. */
public final class LikelyFoundations {
  private static final Pattern BETWEEN_WORDS =
      Pattern.compile("[^\\p{L}\\p{N}]+|(?<=\\p{Ll})(?=\\p{Lu})");
  private static final int SHORTEST = 4;
  private static final int SHARED = 2;
  private static final int MOST = 3;

  private LikelyFoundations() {}

  /**
   * Looks for them.
   *
   * @param title the title of the runbook, or the name of its alert
   * @param handbook where the SOPs are
   * @return ids, those that share most first, at most three
   */
  public static List<String> of(String title, Handbook handbook) {
    Set<String> wanted = words(title);
    return handbook
        .documents(DocType.SOP)
        .filter(sop -> shared(sop, wanted) >= SHARED)
        .sorted(
            Comparator.comparingLong((Entry sop) -> -shared(sop, wanted)).thenComparing(Entry::id))
        .limit(MOST)
        .map(Entry::id)
        .toList();
  }

  private static long shared(Entry sop, Set<String> wanted) {
    return words(sop.title()).stream().filter(wanted::contains).count();
  }

  private static Set<String> words(String text) {
    return BETWEEN_WORDS
        .splitAsStream(text)
        .map(word -> word.toLowerCase(Locale.ROOT))
        .filter(word -> word.length() >= SHORTEST)
        .collect(Collectors.toSet());
  }
}
