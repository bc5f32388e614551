package io.github.handbookmaven.capture.recording;

/**
 * A file that cannot be taken for a recording. Its message is one sentence for the person who named
 * it, starting in lower case.
 */
public final class RecordingException extends Exception {
  private static final long serialVersionUID = 1L;

  /**
   * An exception for one file.
   *
   * @param sentence what is wrong with it, and what was expected
   */
  public RecordingException(String sentence) {
    super(sentence);
  }
}
