package io.github.handbookmaven.robustness;

/** A text that counts how often a character of it is read, and refuses to be read for ever. */
final class CountedText implements CharSequence {
  private final CharSequence text;
  private final long most;
  private long reads;

  /** Thrown where a text was read more often than anybody has patience for. */
  static final class ReadTooOften extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  CountedText(CharSequence text, long most) {
    this.text = text;
    this.most = most;
  }

  long reads() {
    return reads;
  }

  @Override
  public char charAt(int index) {
    if (++reads > most) {
      throw new ReadTooOften();
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.subSequence(start, end);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
