package io.github.handbookmaven.model;

import java.util.Collection;
import java.util.List;

/**
 * A parameter of the POM or the command line holds a value nobody can work with. Thrown where the
 * settings record is made; {@code mojo} turns it into one sentence.
 */
public final class SettingsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private static final int LONGEST = 300;

  /**
   * One sentence: which parameter, what it got, what was expected.
   *
   * @param parameter the POM element's name, without brackets
   * @param given the value as given; of a very long one the start is told
   * @param expected what would have done, as the end of "expected …"
   */
  public SettingsException(String parameter, String given, String expected) {
    super("<" + parameter + "> is '" + Excerpt.of(given, LONGEST) + "', expected " + expected);
  }

  /**
   * The same, with what was probably meant where one of the known words lies near.
   *
   * @param parameter the POM element's name, without brackets
   * @param given the value as given
   * @param expected what would have done, as the end of "expected …"
   * @param known the words that would have done
   * @return the exception, ending with "did you mean '…'?" where a word is a slip away
   */
  public static SettingsException near(
      String parameter, String given, String expected, Collection<String> known) {
    List<String> others = known.stream().filter(word -> !word.equals(given)).toList();
    return new SettingsException(parameter, given, expected + EditDistance.advice(given, others));
  }

  /**
   * A value that must be one of a few words.
   *
   * @param parameter the POM element's name, without brackets
   * @param given the value as given
   * @param words all words that would have done, in the order to tell them in
   * @return the exception
   */
  public static SettingsException oneOf(String parameter, String given, List<String> words) {
    return near(parameter, given, "one of " + String.join(", ", words), words);
  }
}
