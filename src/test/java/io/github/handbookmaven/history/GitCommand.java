package io.github.handbookmaven.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Git itself, in a folder; tests that ask it are skipped where it is not installed. */
record GitCommand(Path folder) {

  /** An empty repository. */
  static GitCommand init(Path folder) throws IOException {
    GitCommand git = new GitCommand(Files.createDirectories(folder));
    git.run("init", "-q", "-b", "main");
    return git;
  }

  /** Runs a command and gives its lines. */
  List<String> run(String... arguments) {
    return feed("", arguments);
  }

  /** Runs a command with a text to read. */
  List<String> feed(String input, String... arguments) {
    List<String> command = new ArrayList<>(List.of("git", "-c", "user.name=Ada"));
    command.addAll(List.of("-c", "user.email=ada@example.org", "-c", "protocol.file.allow=always"));
    command.addAll(List.of(arguments));
    try {
      Path errors = Files.createTempFile("git", ".txt");
      Process process = builder(command).redirectError(errors.toFile()).start();
      try (OutputStream in = process.getOutputStream()) {
        in.write(input.getBytes(StandardCharsets.UTF_8));
      }
      String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).as(command + ": " + Files.readString(errors)).isZero();
      Files.delete(errors);
      return out.lines().toList();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  private ProcessBuilder builder(List<String> command) {
    if (!isInstalled()) {
      abort("git is not installed");
    }
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
    builder.environment().put("HOME", folder.toString());
    return builder;
  }

  private static boolean isInstalled() {
    try {
      return new ProcessBuilder("git", "--version").start().waitFor() == 0;
    } catch (IOException none) {
      return false;
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  GitCommand write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    return this;
  }

  /** Commits all there is at noon of a day; returns the commit's id. */
  String commit(String day) {
    run("add", "-A");
    String when = Instant.parse(day + "T12:00:00Z").getEpochSecond() + " +0000";
    List<String> tree = run("write-tree");
    List<String> head = run("for-each-ref", "--format=%(objectname)", "refs/heads/main");
    StringBuilder commit = new StringBuilder("tree ").append(tree.get(0)).append('\n');
    head.forEach(parent -> commit.append("parent ").append(parent).append('\n'));
    commit.append("author Ada <ada@example.org> ").append(when).append('\n');
    commit.append("committer Ada <ada@example.org> ").append(when);
    commit.append("\n\nChange of ").append(day).append('\n');
    String id = feed(commit.toString(), "hash-object", "-t", "commit", "-w", "--stdin").get(0);
    run("update-ref", "refs/heads/main", id);
    return id;
  }
}
