package io.github.handbookmaven.model;

import java.util.regex.Pattern;

/**
 * A value in a command we print. Names of files are anybody's: what a shell would act on is quoted,
 * so that a printed command can be typed as it stands and does nothing else.
 */
public final class ShellWord {
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9@%+=:,./_-]+");

  private ShellWord() {}

  /**
   * A value as one word.
   *
   * @param value anything
   * @return the value, in single quotes where it is not plain; control characters are shown as
   *     {@code ?}
   */
  public static String of(String value) {
    String visible = value.replaceAll("\\p{Cntrl}", "?");
    return PLAIN.matcher(visible).matches() ? visible : "'" + visible.replace("'", "'\\''") + "'";
  }
}
