package io.github.handbookmaven.serve;

import io.github.handbookmaven.source.IgnoredFiles;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;

/**
 * How a handbook is previewed.
 *
 * @param port the first one that is tried, 1 to 65535; 0 for any that is free
 * @param base the folder that is watched, with all below it
 * @param ignored what is left out of that, told from {@code base}
 * @param further folders elsewhere that are watched too, such as a theme's
 * @param quiet how long nothing must have happened before pages are made anew
 * @param limit how long a storm of changes may put that off
 */
public record PreviewSettings(
    int port, Path base, IgnoredFiles ignored, List<Path> further, Duration quiet, Duration limit) {
  private static final Duration QUIET = Duration.ofMillis(120);
  private static final Duration LIMIT = Duration.ofSeconds(3);

  /** Copies what could change. */
  public PreviewSettings {
    if (port < 0 || port > 65_535) {
      throw new IllegalArgumentException("no such port: " + port);
    }
    Objects.requireNonNull(base, "base");
    Objects.requireNonNull(ignored, "ignored");
    further = List.copyOf(further);
    Objects.requireNonNull(quiet, "quiet");
    Objects.requireNonNull(limit, "limit");
  }

  /**
   * With the usual patience.
   *
   * @param port the first one that is tried; 0 for any that is free
   * @param base the folder that is watched
   * @param ignored what is left out of that
   * @param further folders elsewhere
   * @return the settings
   */
  public static PreviewSettings of(int port, Path base, IgnoredFiles ignored, List<Path> further) {
    return new PreviewSettings(port, base, ignored, further, QUIET, LIMIT);
  }
}
