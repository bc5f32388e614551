package io.github.handbookmaven.publish.calendar;

/** iCalendar as it is written (RFC 5545): a property a line, lines folded, texts escaped. */
final class CalendarText {
  /** Octets of a line without its end (section 3.1). */
  private static final int LONGEST = 75;

  private final StringBuilder text = new StringBuilder();

  /** A property whose value is one word of the format's own. */
  CalendarText property(String name, String value) {
    line(name + ":" + value);
    return this;
  }

  /** A property whose value is anybody's text (section 3.3.11); control characters are blanks. */
  CalendarText text(String name, String value) {
    String escaped =
        value
            .replace("\\", "\\\\")
            .replace(";", "\\;")
            .replace(",", "\\,")
            .replace("\n", "\\n")
            .replaceAll("\\p{Cntrl}", " ");
    return property(name, escaped);
  }

  /** A line that is too long goes on in the next one behind a blank; no character is cut. */
  private void line(String content) {
    int octets = 0;
    for (int point : content.codePoints().toArray()) {
      int size = octets(point);
      if (octets + size > LONGEST) {
        text.append("\r\n ");
        octets = 1;
      }
      text.appendCodePoint(point);
      octets += size;
    }
    text.append("\r\n");
  }

  /** Of a character in UTF-8. */
  private static int octets(int point) {
    if (point < 0x80) {
      return 1;
    }
    if (point < 0x800) {
      return 2;
    }
    return point < 0x10000 ? 3 : 4;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
