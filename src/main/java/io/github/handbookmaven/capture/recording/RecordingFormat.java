package io.github.handbookmaven.capture.recording;

import java.io.IOException;

/** A form in which walkthroughs are recorded. */
interface RecordingFormat {

  /** What people call it. */
  String title();

  /** Whether a file that begins like this is of this format. */
  boolean recognises(Sample sample);

  /**
   * Reads a whole recording.
   *
   * @return what the recording says of itself
   */
  About read(LineSource lines, RecordingListener listener, Omissions omissions)
      throws IOException, RecordingException;
}
