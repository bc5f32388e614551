package io.github.handbookmaven.capture.redaction;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Private keys in PEM or OpenPGP armour, which stand on many lines. */
final class PrivateKeys {
  static final String NAME = "private-key";
  private static final Pattern BEGIN = Pattern.compile("-----BEGIN [A-Z ]{0,40}PRIVATE KEY");
  private static final Pattern END = Pattern.compile("-----END [A-Z ]{0,40}PRIVATE KEY");
  private static final Pattern BODY =
      Pattern.compile("[\\s|>'\"\\\\n]{0,40}[A-Za-z0-9+/=:, -]{0,200}\\s{0,9}");

  private PrivateKeys() {}

  /** The lines, with each key in them replaced by a mark, which is asked for anew each time. */
  static List<String> without(List<String> lines, Supplier<String> mark) {
    List<String> kept = new ArrayList<>();
    boolean isInside = false;
    for (String line : lines) {
      boolean begins = BEGIN.matcher(line).find();
      if (begins) {
        kept.add(line.substring(0, line.indexOf("-----BEGIN")) + mark.get());
        isInside = !END.matcher(line).find();
      } else if (isInside) {
        isInside = !END.matcher(line).find() && BODY.matcher(line).matches();
        if (!isInside && !END.matcher(line).find()) {
          kept.add(line);
        }
      } else {
        kept.add(line);
      }
    }
    return kept;
  }
}
