package io.github.handbookmaven.model;

/**
 * A parameter of the POM or the command line holds a value nobody can work with. Thrown where the
 * settings record is made; {@code mojo} turns it into one sentence.
 */
public final class SettingsException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * One sentence: which parameter, what it got, what was expected.
   *
   * @param parameter the POM element's name, without brackets
   * @param given the value as given
   * @param expected what would have done, as the end of "expected …"
   */
  public SettingsException(String parameter, String given, String expected) {
    super("<" + parameter + "> is '" + given + "', expected " + expected);
  }
}
