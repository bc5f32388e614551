package io.github.handbookmaven.mojo.rerun;

import io.github.handbookmaven.history.GitRepository;
import io.github.handbookmaven.model.Digest;
import io.github.handbookmaven.source.IgnoredFiles;
import io.github.handbookmaven.source.ProjectStamps;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.Log;

/**
 * Runs a goal, or says again what it said the last time: where the project's files, its git
 * repository, the plugin, the day and every setting are as they were, and what was written is still
 * there, there is nothing to do. Files are told by their stamps, none is read.
 */
public final class Rerun {
  /** A file changed so shortly before it was looked at may change again within one tick. */
  private static final Duration TICK = Duration.ofSeconds(2);

  private final Inputs inputs;
  private final Path file;
  private final Log log;
  private final Clock clock;

  /**
   * What a goal is made from.
   *
   * @param base the folder all paths are told from
   * @param settings records, beans and single values: everything given
   * @param files read beside the project's own: the plugin's, a theme's
   * @param outputs folders that are only written
   */
  public record Inputs(Path base, List<Object> settings, List<Path> files, List<Path> outputs) {}

  /** What a goal does. */
  @FunctionalInterface
  public interface Work {
    /**
     * Does it.
     *
     * @param log where to speak
     * @return the files that were written
     * @throws MojoFailureException where the build fails
     */
    List<Path> run(Log log) throws MojoFailureException;
  }

  /**
   * A goal that may have run before.
   *
   * @param inputs what it is made from
   * @param file where its last run is recorded
   * @param log where to speak
   */
  public Rerun(Inputs inputs, Path file, Log log) {
    this(inputs, file, log, Clock.systemUTC());
  }

  Rerun(Inputs inputs, Path file, Log log, Clock clock) {
    this.inputs = inputs;
    this.file = file;
    this.log = log;
    this.clock = clock;
  }

  /**
   * Runs it, unless nothing is different.
   *
   * @param outputs the files it writes even where it fails
   * @param work what it does
   * @throws MojoFailureException where the build fails, or failed the last time
   */
  public void orElse(List<Path> outputs, Work work) throws MojoFailureException {
    Instant start = clock.instant();
    Optional<Key> key = key();
    Optional<FinishedRun> last =
        key.flatMap(
            known ->
                FinishedRun.read(file)
                    .filter(run -> run.key().equals(known.digest()) && run.isIntact()));
    if (last.isPresent()) {
      repeat(last.get());
      return;
    }
    Optional<Key> settled = key.filter(known -> known.newest().plus(TICK).isBefore(start));
    RecordingLog recording = new RecordingLog(log);
    try {
      List<Path> written = work.run(recording);
      settled.ifPresent(known -> keep(known, recording, Optional.empty(), written));
    } catch (MojoFailureException failed) {
      settled.ifPresent(known -> keep(known, recording, Optional.of(failed.getMessage()), outputs));
      throw failed;
    }
  }

  private void repeat(FinishedRun run) throws MojoFailureException {
    log.debug("nothing changed since the last run: " + file + " says what it said");
    run.lines().forEach(line -> line.tell(log));
    if (run.failure().isPresent()) {
      throw new MojoFailureException(run.failure().get());
    }
  }

  private void keep(Key key, RecordingLog recording, Optional<String> failure, List<Path> written) {
    try {
      String stamp = ProjectStamps.of(written).digest();
      new FinishedRun(key.digest(), recording.lines(), failure, written, stamp).write(file);
    } catch (IOException | RuntimeException unwritable) {
      log.debug("this run is not recorded: " + unwritable);
    }
  }

  private record Key(String digest, Instant newest) {}

  private Optional<Key> key() {
    try {
      return GitRepository.in(inputs.base(), this::key);
    } catch (IOException | SettingsText.Unknown unknown) {
      log.debug("whether anything changed cannot be told: " + unknown);
      return Optional.empty();
    }
  }

  private Optional<Key> key(Optional<GitRepository> git) throws IOException {
    Optional<String> repository = git.isEmpty() ? Optional.of("no git") : git.get().stamp();
    IgnoredFiles ignored = git.map(GitRepository::ignored).orElse(IgnoredFiles.WITHOUT_GIT);
    Optional<ProjectStamps> project =
        repository.flatMap(known -> ProjectStamps.of(inputs.base(), ignored, inputs.outputs()));
    if (project.isEmpty()) {
      return Optional.empty();
    }
    ProjectStamps further = ProjectStamps.of(inputs.files());
    Instant newest =
        further.newest().isAfter(project.get().newest())
            ? further.newest()
            : project.get().newest();
    String parts =
        String.join(
            "\0",
            SettingsText.of(inputs.settings()),
            repository.get(),
            project.get().digest(),
            further.digest());
    return Optional.of(new Key(Digest.of(parts, Digest.DIGITS), newest));
  }
}
