package io.github.handbookmaven.robustness;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A Java of its own that publishes a project, as another machine would: {@link WholeEdition}, or
 * another class of the tests, run with other settings.
 *
 * @param home which Java
 * @param umask what the files of the process are not, such as {@code 077}
 * @param options of the virtual machine
 */
record OtherJvm(Path home, String umask, List<String> options) {
  private static final long MINUTES = 4;
  private static final Path THIS = Path.of(System.getProperty("java.home"));

  /**
   * What came of it.
   *
   * @param status 0 where all was well
   * @param said everything it wrote to the console
   */
  record Outcome(int status, String said) {}

  /** This Java with other options. */
  static OtherJvm with(String... options) {
    return new OtherJvm(THIS, "022", List.of(options));
  }

  OtherJvm umask(String mask) {
    return new OtherJvm(home, mask, options);
  }

  OtherJvm of(Path java) {
    return new OtherJvm(java, umask, options);
  }

  /** Every Java beside this one that is at least as new as what we are built for. */
  static List<Path> others() throws IOException {
    Path folder = Path.of("/usr/lib/jvm");
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> found = Files.list(folder)) {
      return found
          .filter(home -> Files.isExecutable(home.resolve("bin/java")))
          .map(OtherJvm::real)
          .distinct()
          .filter(home -> !home.equals(real(THIS)))
          .filter(home -> version(home) >= 17)
          .sorted()
          .toList();
    }
  }

  private static Path real(Path home) {
    try {
      return home.toRealPath();
    } catch (IOException gone) {
      return home;
    }
  }

  private static int version(Path home) {
    try {
      return Files.readAllLines(home.resolve("release")).stream()
          .filter(line -> line.startsWith("JAVA_VERSION="))
          .map(line -> line.replaceAll("\\D+(\\d+).*", "$1"))
          .mapToInt(Integer::parseInt)
          .findFirst()
          .orElse(0);
    } catch (IOException unknown) {
      return 0;
    }
  }

  Process start(Path project, Path output, Path log) throws IOException {
    return start(WholeEdition.class, List.of(project.toString(), output.toString()), log);
  }

  private Process start(Class<?> main, List<String> arguments, Path log) throws IOException {
    List<String> command = new ArrayList<>();
    command.addAll(List.of("sh", "-c", "umask " + umask + "; exec \"$@\"", "sh"));
    command.add(home.resolve("bin/java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.add(main.getName());
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.redirectOutput(log.toFile());
    return builder.start();
  }

  /** Publishes a project and waits for it. */
  Outcome publish(Path project, Path output) throws IOException, InterruptedException {
    return run(WholeEdition.class, project.toString(), output.toString());
  }

  /** Runs a class of the tests and waits for it. */
  Outcome run(Class<?> main, String... arguments) throws IOException, InterruptedException {
    Path log = Files.createTempFile("other-jvm", ".log");
    try {
      Process process = start(main, List.of(arguments), log);
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
        process.destroyForcibly().waitFor();
        return new Outcome(-1, "not ended after " + MINUTES + " minutes");
      }
      byte[] said = Files.readAllBytes(log);
      return new Outcome(process.exitValue(), new String(said, StandardCharsets.ISO_8859_1));
    } finally {
      Files.delete(log);
    }
  }
}
