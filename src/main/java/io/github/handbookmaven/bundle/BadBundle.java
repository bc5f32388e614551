package io.github.handbookmaven.bundle;

/** A bundle that is not read, and why: one sentence that starts in lower case. */
public final class BadBundle extends Exception {
  private static final long serialVersionUID = 1L;

  BadBundle(String message) {
    super(message);
  }
}
