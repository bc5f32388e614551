package io.github.handbookmaven.author;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.practice.LoggedRun;
import io.github.handbookmaven.practice.RunRecord;
import io.github.handbookmaven.practice.RunRecords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Records that a document was run or drilled: in its front matter, and the log beside it. */
public final class Exerciser {
  private static final int MOST_A_DAY = 99;

  private final Path base;

  /**
   * An exerciser of the documents of one work tree.
   *
   * @param base the folder paths are told from
   */
  public Exerciser(Path base) {
    this.base = Objects.requireNonNull(base, "base");
  }

  /**
   * What came of it.
   *
   * @param path the document
   * @param refusal why nothing was written, as a sentence starting in lower case; empty where it
   *     was
   * @param difference what changes of the document, as a unified diff; empty where nothing does
   * @param record where the log is filed; empty where there was none
   * @param isNew whether it was filed by this; false where it was there already
   * @param redactions what was taken out of the log: rule to number of places
   */
  public record Outcome(
      RepoPath path,
      Optional<String> refusal,
      String difference,
      Optional<RepoPath> record,
      boolean isNew,
      SortedMap<String, Integer> redactions) {
    /** Copies what could change. */
    public Outcome {
      redactions = Collections.unmodifiableSortedMap(new TreeMap<>(redactions));
    }
  }

  /**
   * Records an exercise.
   *
   * @param entry the document
   * @param exercise who, when, and what the log tells
   * @return what came of it
   * @throws UncheckedIOException where the disk refuses
   */
  public Outcome exercise(Entry entry, Exercise exercise) {
    Path file = base.resolve(entry.path().value());
    try {
      refuseUnwritable(file);
      byte[] before = Files.readAllBytes(file);
      byte[] after = ExerciseStamp.stamp(entry, before, exercise);
      Filed filed = exercise.log().isEmpty() ? Filed.NOTHING : filed(entry, exercise);
      if (!exercise.dryRun()) {
        filed.write(base);
        StampedFile.replace(file, after);
      }
      return done(entry.path(), before, after, filed);
    } catch (Refusal refusal) {
      Optional<String> why = Optional.of(refusal.getMessage());
      return new Outcome(entry.path(), why, "", Optional.empty(), false, new TreeMap<>());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot stamp " + file + ": " + e.getMessage(), e);
    }
  }

  private static void refuseUnwritable(Path file) throws Refusal {
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new Refusal("it is not a regular file of the project");
    }
    if (!Files.isWritable(file)) {
      throw new Refusal("it is write-protected");
    }
  }

  private static Outcome done(RepoPath path, byte[] before, byte[] after, Filed filed) {
    List<String> old = SourceLines.of(before).plain();
    String difference = LineDifference.between(path, old, SourceLines.of(after).plain());
    boolean isNew = filed.text().isPresent();
    return new Outcome(path, Optional.empty(), difference, filed.path(), isNew, filed.redactions());
  }

  /** A record and where it goes; without a text where it is there already. */
  private record Filed(
      Optional<RepoPath> path, Optional<String> text, SortedMap<String, Integer> redactions) {
    static final Filed NOTHING = new Filed(Optional.empty(), Optional.empty(), new TreeMap<>());

    void write(Path base) {
      text.ifPresent(record -> new NewFile(base).write(path.orElseThrow(), record));
    }
  }

  private Filed filed(Entry entry, Exercise exercise) throws Refusal {
    LoggedRun log = exercise.log().orElseThrow();
    Optional<RunRecord> same =
        entry.practice().runs().stream().filter(record -> isSame(record, exercise)).findFirst();
    if (same.isPresent()) {
      return new Filed(Optional.of(same.get().file()), Optional.empty(), new TreeMap<>());
    }
    RunRecordText text = new RunRecordText(log, entry.id());
    String record = text.of(exercise.on());
    return new Filed(Optional.of(free(entry, exercise)), Optional.of(record), text.redactions());
  }

  /** One person begins one run of a document at a time. */
  private static boolean isSame(RunRecord record, Exercise exercise) {
    LoggedRun log = exercise.log().orElseThrow();
    return record.day().equals(exercise.on())
        && log.started().isPresent()
        && log.started().equals(record.run().started())
        && log.steps().size() == record.run().steps().size();
  }

  private RepoPath free(Entry entry, Exercise exercise) throws Refusal {
    RepoPath folder = RunRecords.folder(entry.document(), entry.id());
    for (int number = 1; number <= MOST_A_DAY; number++) {
      RepoPath path = folder.child(RunRecords.name(exercise.on(), number));
      if (!Files.exists(base.resolve(path.value()), LinkOption.NOFOLLOW_LINKS)) {
        return path;
      }
    }
    throw new Refusal(folder + " holds " + MOST_A_DAY + " runs of " + exercise.on() + " already");
  }
}
