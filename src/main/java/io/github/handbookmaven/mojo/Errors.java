package io.github.handbookmaven.mojo;

import io.github.handbookmaven.model.SettingsException;
import io.github.handbookmaven.mojo.maven.GoalCommand;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.reporting.MavenReportException;

/**
 * The one place where what went wrong becomes Maven's word for it: one sentence, no trace.
 *
 * @param command how goals that a sentence names are typed
 */
record Errors(GoalCommand command) {

  /** What a goal does. */
  @FunctionalInterface
  interface Work {
    void run() throws MojoExecutionException, MojoFailureException;
  }

  void translate(Work work) throws MojoExecutionException, MojoFailureException {
    try {
      work.run();
    } catch (SettingsException e) {
      throw new MojoExecutionException(command.spelledOut(e.getMessage()));
    } catch (UncheckedIOException e) {
      throw new MojoExecutionException(sentence(e));
    } catch (LinkageError | StackOverflowError | AssertionError e) {
      throw new MojoExecutionException(fault(e), e);
    }
  }

  /**
   * Maven prints the trace of an error, and of an exception only where it is asked to ({@code -e}).
   */
  private static String fault(Error e) {
    return "the plugin, or a jar among its dependencies, has a fault: "
        + e.toString().replaceAll("\\s+", " ");
  }

  /** What a report does for the site plugin, which knows another exception. */
  <T> T inReport(Supplier<T> work) throws MavenReportException {
    try {
      return work.get();
    } catch (SettingsException e) {
      throw new MavenReportException(command.spelledOut(e.getMessage()));
    } catch (UncheckedIOException e) {
      throw new MavenReportException(sentence(e));
    } catch (LinkageError | StackOverflowError | AssertionError e) {
      throw new MavenReportException(fault(e));
    }
  }

  /** The JDK's own messages are often a path alone. */
  private static String sentence(UncheckedIOException e) {
    IOException cause = e.getCause();
    if (cause instanceof FileSystemException refused) {
      return "cannot use " + refused.getFile() + ": " + reason(refused);
    }
    return Optional.ofNullable(e.getMessage()).orElse(cause.toString());
  }

  private static String reason(FileSystemException refused) {
    if (refused instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (refused instanceof NoSuchFileException) {
      return "it is not there";
    }
    if (refused instanceof NotDirectoryException) {
      return "not a directory";
    }
    return Optional.ofNullable(refused.getReason())
        .orElse(refused.getClass().getSimpleName().replaceAll("([a-z])([A-Z])", "$1 $2"));
  }
}
