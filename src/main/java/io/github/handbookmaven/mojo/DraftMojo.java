package io.github.handbookmaven.mojo;

import io.github.handbookmaven.author.NewFile;
import io.github.handbookmaven.capture.draft.Draft;
import io.github.handbookmaven.capture.draft.DraftSettings;
import io.github.handbookmaven.capture.draft.Drafter;
import io.github.handbookmaven.capture.recording.RecordingException;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.model.SettingsException;
import io.github.handbookmaven.publish.text.Printable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Turns a recorded walkthrough into a draft of an SOP or a runbook. What nobody may see is taken
 * out before anything is written; a draft that is there is never overwritten.
 *
 * @since 0.1.0
 */
@Mojo(name = "draft", requiresProject = false, threadSafe = true)
public final class DraftMojo extends HandbookMojo {

  /**
   * What was recorded: an asciicast, the file of {@code script}, a shell history, a DevTools
   * recording, the log of a run, or the chat of an incident. Several recordings of one task,
   * separated by commas, become decisions where they part.
   *
   * @since 0.1.0
   */
  @Parameter(property = "handbook.recording", required = true)
  private List<String> recording;

  /**
   * The type of the draft, {@code sop} or {@code runbook}; proposed with its evidence where empty.
   *
   * @since 0.1.0
   */
  @Parameter(property = "handbook.type")
  private String type;

  /**
   * The title of the draft; the recording's own where empty.
   *
   * @since 0.1.0
   */
  @Parameter(property = "handbook.title")
  private String title;

  /**
   * The file the draft goes to, relative to the project; named for the title, in the folder of its
   * type, where empty.
   *
   * @since 0.1.0
   */
  @Parameter(property = "handbook.output")
  private String output;

  /**
   * How prompts look, as a regular expression whose last group is the command; needed only for
   * recordings that show nothing surer, and prompts nobody else has.
   *
   * @since 0.1.0
   */
  @Parameter(property = "handbook.prompt")
  private String prompt;

  /**
   * The day of the draft, {@code yyyy-MM-dd}; the date in {@code zone} where empty.
   *
   * @since 0.1.0
   */
  @Parameter(property = "handbook.today")
  private String today;

  /**
   * The zone of "today", such as {@code Europe/Berlin}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "handbook.zone", defaultValue = "UTC")
  private String zone;

  @Override
  void run() throws MojoFailureException {
    Path base = reactor().folderOnDisk();
    DraftSettings settings =
        new DraftSettings(
            WrittenType.of(type),
            written(title),
            Today.of(today, zone).today(),
            written(prompt).map(this::pattern));
    try {
      Draft draft = new Drafter(settings).draft(files(base));
      tell(draft, new NewFile(base).write(target(draft, base), draft.markdown()));
    } catch (RecordingException e) {
      throw new MojoFailureException(Printable.line(e.getMessage()));
    }
  }

  private List<Path> files(Path base) {
    if (recording == null || recording.isEmpty()) {
      throw new SettingsException("recording", "", "the file of a recording");
    }
    return recording.stream().map(String::strip).map(base::resolve).toList();
  }

  private Pattern pattern(String text) {
    try {
      Pattern pattern = Pattern.compile(text);
      if (pattern.matcher("").groupCount() == 0) {
        throw new SettingsException(
            "prompt", text, "a group that holds the command, as in '\\$ (.*)'");
      }
      return pattern;
    } catch (PatternSyntaxException e) {
      throw new SettingsException("prompt", text, "a regular expression such as '\\$ (.*)'");
    }
  }

  private RepoPath target(Draft draft, Path base) {
    return written(output)
        .map(file -> RepoPath.of(file).orElseThrow(() -> outside(file)))
        .orElseGet(
            () ->
                RepoPath.of(
                        folder(draft.type(), base) + "/" + NewFile.nameFor(draft.title()) + ".md")
                    .orElseThrow());
  }

  private static SettingsException outside(String file) {
    return new SettingsException(
        "output", file, "a file below the project, such as docs/deploy.md");
  }

  /** Where documents of its type already are; {@code docs} in a project that has none. */
  static String folder(DocType type, Path base) {
    Stream<String> folders =
        type == DocType.RUNBOOK
            ? Stream.of("runbooks", "docs/runbooks")
            : Stream.of("sops", "docs/sops", "procedures");
    return folders
        .filter(folder -> Files.isDirectory(base.resolve(folder)))
        .findFirst()
        .orElse("docs");
  }

  private void tell(Draft draft, NewFile.Outcome outcome) {
    String path = Printable.line(outcome.path().value());
    if (outcome.isWritten()) {
      getLog().info("a draft of " + WrittenType.said(draft.type()) + " is in " + path);
    } else if (outcome.difference().isEmpty()) {
      getLog().info(path + " already is this draft, nothing was written");
    } else {
      getLog().warn(path + " is there already and was left as it is; a draft made now differs so:");
      outcome.difference().lines().map(Printable::line).forEach(getLog()::info);
    }
    if (!draft.evidence().isEmpty()) {
      getLog()
          .info(
              "  it looks like "
                  + WrittenType.said(draft.type())
                  + ": "
                  + String.join(", ", draft.evidence()));
    }
    draft.redacted().forEach((rule, count) -> getLog().info("  taken out: " + rule + ", " + count));
    draft.leftOut().forEach(what -> getLog().warn("  left out: " + what));
    if (outcome.isWritten()) {
      getLog().info("next: answer what is marked TODO, then " + command().of("review"));
    }
  }
}
