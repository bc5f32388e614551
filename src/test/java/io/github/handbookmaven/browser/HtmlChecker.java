package io.github.handbookmaven.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** The Nu HTML checker, over a folder of pages, in a process of its own as its makers intend. */
public final class HtmlChecker {
  private HtmlChecker() {}

  /**
   * Every error it sees.
   *
   * @param folder of pages, at any depth
   * @return each with its place; empty where all pages are valid
   */
  public static List<String> errors(Path folder) {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    ProcessBuilder checker =
        new ProcessBuilder(
            java.toString(),
            "-Xss4m",
            "-cp",
            System.getProperty("java.class.path"),
            "nu.validator.client.SimpleCommandLineValidator",
            "--errors-only",
            "--skip-non-html",
            "--format",
            "gnu",
            folder.toString());
    try {
      Process running = checker.redirectErrorStream(true).start();
      String said = new String(running.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      int code = running.waitFor();
      List<String> errors = said.lines().filter(line -> line.contains("error")).toList();
      return code == 0 || !errors.isEmpty() ? errors : List.of("the checker failed: " + said);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
