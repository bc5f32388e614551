package io.github.handbookmaven.publish.html.template;

import java.io.StringWriter;

/** Takes a page, and no more than any browser opens. */
final class PageWriter extends StringWriter {
  private static final int LONGEST = 64_000_000;

  PageWriter() {
    super(8192);
  }

  @Override
  public void write(String text, int from, int length) {
    makeRoom(length);
    super.write(text, from, length);
  }

  @Override
  public void write(String text) {
    makeRoom(text.length());
    super.write(text);
  }

  @Override
  public void write(char[] text, int from, int length) {
    makeRoom(length);
    super.write(text, from, length);
  }

  @Override
  public void write(int sign) {
    makeRoom(1);
    super.write(sign);
  }

  private void makeRoom(int more) {
    if (getBuffer().length() + more > LONGEST) {
      throw new EndlessTemplateException("it makes a page of more than " + LONGEST + " characters");
    }
  }
}
