package io.github.handbookmaven.capture.recording;

import java.util.Set;

/** Words that begin a line of a shell and hardly ever one of prose. */
final class CommandWords {
  private static final Set<String> KNOWN =
      Set.of(
          "sudo",
          "cd",
          "ls",
          "git",
          "kubectl",
          "docker",
          "mvn",
          "./mvnw",
          "npm",
          "ssh",
          "scp",
          "curl",
          "grep",
          "systemctl",
          "journalctl",
          "helm",
          "terraform",
          "ansible-playbook",
          "psql",
          "aws",
          "gcloud",
          "az",
          "export",
          "cat",
          "tail",
          "make",
          "vim",
          "apt-get",
          "rsync",
          "tar");

  private CommandWords() {}

  static boolean isKnown(String line) {
    int end = line.indexOf(' ');
    return KNOWN.contains(end < 0 ? line : line.substring(0, end)) || line.startsWith("./");
  }
}
