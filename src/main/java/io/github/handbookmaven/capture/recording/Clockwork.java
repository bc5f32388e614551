package io.github.handbookmaven.capture.recording;

import java.time.Duration;

/** The time of a recording: it only goes forward, whatever the file says. */
final class Clockwork {
  private static final double LONGEST = Duration.ofDays(365).toSeconds();

  private final Omissions omissions;
  private double seconds;

  Clockwork(Omissions omissions) {
    this.omissions = omissions;
  }

  Duration at(double absolute) {
    if (!Double.isFinite(absolute) || absolute < seconds || absolute > LONGEST) {
      omissions.add("times that run backwards or leap");
    } else {
      seconds = absolute;
    }
    return now();
  }

  Duration after(double delta) {
    return at(seconds + delta);
  }

  Duration now() {
    return Duration.ofMillis(Math.round(seconds * 1000));
  }
}
