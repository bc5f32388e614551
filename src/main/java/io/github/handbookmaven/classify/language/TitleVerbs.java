package io.github.handbookmaven.classify.language;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a title says is done: <em>rotate</em> of "Rotate keys", "Rotating keys", "Key rotation". A
 * word that is a noun as well, such as <em>access</em>, is a verb only where a verb may stand.
 */
public final class TitleVerbs {
  private static final List<Theme> VERBS = List.of(Theme.ACTION, Theme.INVESTIGATE, Theme.RESPOND);

  /** "Rotation", "migration", "renewal", without what the verb has not. */
  private static final Pattern MADE_A_NOUN = Pattern.compile("(?<=\\p{L}{3})(?:at)?(?:ion|al)s?$");

  private static final Set<String> JOINS = Set.of("and", "or", "to", ",");

  private TitleVerbs() {}

  /**
   * The verbs of a title.
   *
   * @param title as written
   * @return as written but for the case; empty where it only names a thing
   */
  public static Set<String> of(String title) {
    Sentence sentence = Sentence.heading(title, 1, 0);
    List<String> words = sentence.words();
    int first = sentence.first();
    Set<String> verbs = new LinkedHashSet<>();
    for (int at = 0; at < words.size(); at++) {
      String word = words.get(at);
      boolean isAsked = at == first || at > 0 && JOINS.contains(words.get(at - 1));
      if (isAsked && isVerb(word) || isGerund(word) || isAct(word)) {
        verbs.add(word.toLowerCase(Locale.ROOT));
      }
    }
    return verbs;
  }

  private static boolean isVerb(String word) {
    return VERBS.stream().anyMatch(verbs -> Vocabulary.standard().has(verbs, word));
  }

  private static boolean isGerund(String word) {
    return VERBS.stream().anyMatch(verbs -> Sentence.isGerund(word, verbs));
  }

  /** "Key rotation", "database upgrades": a noun that tells what is done. */
  private static boolean isAct(String word) {
    String verb = MADE_A_NOUN.matcher(word).replaceFirst("");
    if (!verb.equals(word)) {
      return Stream.of(verb, verb + "e", verb + "ate").anyMatch(TitleVerbs::isVerb);
    }
    String one = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    return isVerb(one) && !Vocabulary.standard().has(Theme.VERB_OR_NOUN, one);
  }
}
