package io.github.handbookmaven.capture.redaction;

import io.github.handbookmaven.capture.redaction.KnownValues.Bounds;
import io.github.handbookmaven.capture.redaction.KnownValues.Found;

/** Names of people, accounts and machines, which are whole words, in capitals or not. */
final class KnownNames {
  private final KnownValues names = new KnownValues();

  void add(String name, String placeholder) {
    names.add(folded(name), placeholder);
  }

  /** A text with placeholders for names. */
  String replacedIn(String text) {
    StringBuilder safe = new StringBuilder();
    int at = 0;
    Bounds whole =
        new Bounds(
            start -> start == 0 || !isOfWord(text.codePointBefore(start)),
            end -> end == text.length() || !isOfWord(text.codePointAt(end)));
    for (Found name : names.in(folded(text), whole)) {
      safe.append(text, at, name.start()).append(name.meaning());
      at = name.end();
    }
    return safe.append(text.substring(at)).toString();
  }

  private static boolean isOfWord(int sign) {
    return Character.isLetter(sign) || sign == '_' || isNumber(sign);
  }

  private static boolean isNumber(int sign) {
    return switch (Character.getType(sign)) {
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> false;
    };
  }

  /** Character by character, so that what is found in it stands at the same place in the text. */
  private static String folded(String text) {
    char[] signs = text.toCharArray();
    for (int at = 0; at < signs.length; at++) {
      signs[at] = Character.toLowerCase(Character.toUpperCase(signs[at]));
    }
    return new String(signs);
  }
}
