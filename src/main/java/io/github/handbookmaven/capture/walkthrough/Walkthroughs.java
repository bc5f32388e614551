package io.github.handbookmaven.capture.walkthrough;

import io.github.handbookmaven.capture.recording.About;
import io.github.handbookmaven.capture.recording.RecordingException;
import io.github.handbookmaven.capture.recording.Recordings;
import io.github.handbookmaven.capture.walkthrough.Action.Command;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what a recording shows. */
public final class Walkthroughs {
  private static final Pattern BROKEN_OFF = Pattern.compile(".*\\^C", Pattern.DOTALL);

  private final Pattern prompt;

  /**
   * A reader of recordings.
   *
   * @param prompt how the prompts look of a recording that shows nothing surer; its last group is
   *     the command; empty for prompts as they usually are
   */
  public Walkthroughs(Optional<Pattern> prompt) {
    this.prompt = Objects.requireNonNull(prompt, "prompt").orElse(Prompt.USUAL);
  }

  /**
   * Reads a recording to its end.
   *
   * @param file what somebody recorded
   * @return what was done in it
   * @throws RecordingException where it is no recording, or none that can be read
   * @throws java.io.UncheckedIOException where the disk refuses
   */
  public Walkthrough read(Path file) throws RecordingException {
    Signs signs = new Signs();
    Recordings.read(file, signs);
    Hosts hosts = Hosts.none();
    Session session = new Session(finder(signs, hosts));
    About about = Recordings.read(file, session);
    ProgramSessions programs = new ProgramSessions(hosts);
    List<Action> actions =
        session.actions().stream()
            .filter(action -> !isNothing(action))
            .flatMap(programs::parted)
            .toList();
    return new Walkthrough(about, actions, session.secrets(), hosts);
  }

  private CommandFinder finder(Signs signs, Hosts hosts) {
    if (signs.isMarked()) {
      return new MarkedCommands();
    }
    if (signs.isEdited()) {
      return new EditedCommands(prompt, hosts);
    }
    return signs.isTyped() ? new TypedCommands(hosts) : new PromptedCommands(prompt, hosts);
  }

  private static boolean isNothing(Action action) {
    return action instanceof Command command
        && (command.text().isBlank()
            || BROKEN_OFF.matcher(command.text()).matches()
            || ProgramSessions.isEnd(command));
  }
}
