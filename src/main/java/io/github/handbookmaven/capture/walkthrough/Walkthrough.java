package io.github.handbookmaven.capture.walkthrough;

import io.github.handbookmaven.capture.recording.About;
import java.util.List;
import java.util.Objects;

/**
 * What one recording shows.
 *
 * @param about what the recording says of itself
 * @param actions what was done, in its order, not yet redacted
 * @param secrets what was typed where nothing was shown: to be known, never to be written
 * @param hosts accounts and machines that the prompts name, such as {@code ops} and {@code web-1}
 */
public record Walkthrough(About about, List<Action> actions, List<String> secrets, Hosts hosts) {

  /** Copies the lists. */
  public Walkthrough {
    Objects.requireNonNull(about, "about");
    Objects.requireNonNull(hosts, "hosts");
    actions = List.copyOf(actions);
    secrets = List.copyOf(secrets);
  }

  /** Never prints a secret. */
  @Override
  public String toString() {
    return "Walkthrough[" + about.format() + ", " + actions.size() + " actions]";
  }
}
