package io.github.handbookmaven.mojo;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.handbookmaven.model.SettingsException;
import io.github.handbookmaven.mojo.maven.GoalCommand;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NotDirectoryException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.reporting.MavenReportException;
import org.junit.jupiter.api.Test;

class ErrorsTest {
  private static final Errors ERRORS = new Errors(new GoalCommand("mvn handbook:", ""));

  @Test
  void aBadValueIsOneSentenceWithoutATrace() {
    assertSentence(
        new SettingsException("zone", "Mars", "a zone"), "<zone> is 'Mars', expected a zone");
  }

  @Test
  void aDiskThatRefusesIsNamedWithItsReason() {
    assertSentence(
        new UncheckedIOException(new AccessDeniedException("target/site")),
        "cannot use target/site: permission denied");
    assertSentence(
        new UncheckedIOException(new FileSystemException("a.html", null, "No space left")),
        "cannot use a.html: No space left");
    assertSentence(
        new UncheckedIOException(new NotDirectoryException("target")),
        "cannot use target: not a directory");
  }

  @Test
  void aGoalIsNamedAsItCanBeTyped() {
    assertSentence(
        new SettingsException("rules", "x", "the id of a rule, see handbook:rules"),
        "<rules> is 'x', expected the id of a rule, see mvn handbook:rules");
  }

  @Test
  void anotherDiskErrorKeepsItsMessage() {
    assertSentence(
        new UncheckedIOException("cannot write a.html: broken pipe", new IOException("x")),
        "cannot write a.html: broken pipe");
  }

  @Test
  void aFailureOfTheBuildStaysOne() {
    assertThatThrownBy(
            () ->
                ERRORS.translate(
                    () -> {
                      throw new MojoFailureException("2 findings");
                    }))
        .isInstanceOf(MojoFailureException.class)
        .hasMessage("2 findings");
  }

  @Test
  void theSitePluginGetsTheExceptionItKnows() {
    assertThatThrownBy(
            () ->
                ERRORS.inReport(
                    () -> {
                      throw new SettingsException("zone", "Mars", "a zone");
                    }))
        .isInstanceOf(MavenReportException.class)
        .hasMessage("<zone> is 'Mars', expected a zone");
  }

  private static void assertSentence(RuntimeException error, String sentence) {
    assertThatThrownBy(
            () ->
                ERRORS.translate(
                    () -> {
                      throw error;
                    }))
        .isInstanceOf(MojoExecutionException.class)
        .hasMessage(sentence)
        .hasNoCause();
  }

  @Test
  void aFaultOfTheCodeIsOneSentenceAndItsTraceIsForWhoAsks() {
    NoClassDefFoundError fault = new NoClassDefFoundError("com/acme/Gone");
    Errors.Work work =
        () -> {
          throw fault;
        };
    assertThatThrownBy(() -> ERRORS.translate(work))
        .isInstanceOf(MojoExecutionException.class)
        .hasCause(fault)
        .hasMessage(
            "the plugin, or a jar among its dependencies, has a fault:"
                + " java.lang.NoClassDefFoundError: com/acme/Gone");
  }
}
