package io.github.handbookmaven.markdown;

import io.github.handbookmaven.model.SecretForm;
import java.util.List;
import java.util.regex.MatchResult;

/**
 * A text with dots in the place of its secrets. Every line keeps its length, so that places in one
 * are places in the other.
 */
final class MaskedSecrets {
  private static final char DOT = '•';

  /** Of a private key, which goes on after the line it is known by. */
  private static final String END = "-----END";

  private static final int LONGEST_KEY = 16_384;

  private MaskedSecrets() {}

  static String in(String text) {
    List<SecretForm> forms = SecretForm.possibleIn(text);
    if (forms.isEmpty()) {
      return text;
    }
    StringBuilder masked = new StringBuilder(text);
    forms.forEach(form -> form.in(text).forEach(found -> mask(masked, form, found)));
    return masked.toString();
  }

  private static void mask(StringBuilder text, SecretForm form, MatchResult found) {
    int end = form == SecretForm.PRIVATE_KEY ? endOfKey(text, found) : found.end(1);
    for (int at = found.start(1); at < end; at++) {
      if (text.charAt(at) != '\n') {
        text.setCharAt(at, DOT);
      }
    }
  }

  private static int endOfKey(StringBuilder text, MatchResult found) {
    int end = text.indexOf(END, found.end(1));
    boolean isNear = end >= 0 && end - found.end(1) < LONGEST_KEY;
    return isNear ? end : found.end(1);
  }
}
