package io.github.handbookmaven.model;

import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Holds what fails at one document to that document: no text, and no rule of somebody else's, keeps
 * the others from being checked. Safe for several threads.
 *
 * <p>What is no document's fault passes through: a disk that refuses, a setting that means nothing.
 */
public final class Failures {
  private static final int LONGEST_REASON = 200;

  private static final String NOT_CHECKED = "was not wholly checked";

  private final Patience patience;
  private final String consequence;
  private final Queue<Flaw> met = new ConcurrentLinkedQueue<>();

  /** None so far; a step is waited for as long as any document may need. */
  public Failures() {
    this(new Patience());
  }

  /**
   * None so far.
   *
   * @param patience waits for steps
   */
  public Failures(Patience patience) {
    this(patience, NOT_CHECKED);
  }

  private Failures(Patience patience, String consequence) {
    this.patience = patience;
    this.consequence = consequence;
  }

  /**
   * None so far, for steps that show documents and no longer judge them.
   *
   * @param patience waits for steps
   * @return tells of a document that its text alone is shown
   */
  public static Failures ofShowing(Patience patience) {
    return new Failures(patience, "is shown as text");
  }

  /**
   * Takes a step for a document, which may fail, or not end.
   *
   * @param <T> what the step gives
   * @param document the document
   * @param what what the step does, as the end of a sentence: {@code "following its links"}
   * @param step the step; it looks at what does not change
   * @param otherwise what is known where it fails
   * @return what the step gives, else what is known without it
   */
  public <T> T hold(RepoPath document, String what, Supplier<T> step, Supplier<T> otherwise) {
    try {
      return patience.take(step);
    } catch (UncheckedIOException | SettingsException noDocumentsFault) {
      throw noDocumentsFault;
    } catch (RuntimeException | StackOverflowError | LinkageError | AssertionError failure) {
      met.add(flaw(document, what, failure, consequence));
      return otherwise.get();
    }
  }

  /**
   * What failed so far.
   *
   * @return sorted by document, then by step
   */
  public List<Flaw> all() {
    return met.stream()
        .sorted(Comparator.comparing(Flaw::at).thenComparing(Flaw::message))
        .distinct()
        .toList();
  }

  /**
   * The flaw of a document that a step failed at.
   *
   * @param document the document
   * @param what what the step does
   * @param failure how it failed
   * @return the flaw, in one line
   */
  public static Flaw flaw(RepoPath document, String what, Throwable failure) {
    return flaw(document, what, failure, NOT_CHECKED);
  }

  private static Flaw flaw(RepoPath document, String what, Throwable failure, String consequence) {
    String it = document.equals(RepoPath.ROOT) ? "the project" : "it";
    return new Flaw(
        Flaw.Kind.DOCUMENT_NOT_CHECKED,
        Place.file(document),
        what + " failed (" + reason(failure) + "), so " + it + " " + consequence,
        "report it to whoever wrote what failed, with the document, and exclude it until then");
  }

  private static String reason(Throwable failure) {
    String said = failure.getMessage() == null ? "" : ": " + failure.getMessage().strip();
    String where =
        Stream.of(failure.getStackTrace())
            .limit(1)
            .map(frame -> " in " + frame.getClassName() + "." + frame.getMethodName())
            .findFirst()
            .orElse("");
    String reason = (failure.getClass().getSimpleName() + said).replaceAll("\\s+", " ");
    return reason.substring(0, Math.min(reason.length(), LONGEST_REASON)) + where;
  }
}
