package io.github.handbookmaven.robustness;

import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A small file system in memory, which can be full or read-only. Only the administrator may make
 * one; a test that needs it is skipped elsewhere, and says so.
 */
record FileSystem(Path folder) implements AutoCloseable {

  /** One of some size, mounted on an existing folder. */
  static FileSystem of(String size, Path folder) throws IOException, InterruptedException {
    String[] mount = {"mount", "-t", "tmpfs", "-o", "size=" + size, "none", folder.toString()};
    boolean isMounted;
    try {
      isMounted = run(mount) == 0;
    } catch (IOException noSuchProgram) {
      isMounted = false;
    }
    if (!isMounted) {
      System.out.println("skipped: nobody but root may mount a small file system, on Linux");
      abort("nobody but root may mount a small file system, on Linux");
    }
    return new FileSystem(folder);
  }

  void becomeReadOnly() throws IOException, InterruptedException {
    if (run("mount", "-o", "remount,ro", folder.toString()) != 0) {
      abort("this system cannot make a file system read-only");
    }
  }

  @Override
  public void close() throws IOException {
    try {
      run("umount", "-l", folder.toString());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static int run(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start()
        .waitFor();
  }
}
