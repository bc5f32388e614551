package io.github.handbookmaven.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Little memory, small stacks and no folder for temporary files are enough. */
class SmallMachineTest {
  private static final int DOCUMENTS = 1_000;
  private static final int BYTES = 6_000;

  @TempDir Path folder;

  @Test
  void aThousandDocumentsOfSixKilobytesAreBuiltInAQuarterOfAGigabyte()
      throws IOException, InterruptedException {
    Path project = folder.resolve("project");
    AttackedProject attacked = AttackedProject.in(project);
    IntStream.range(0, DOCUMENTS)
        .forEach(at -> attacked.file("docs/" + at % 20 + "/" + at + ".md", document(at)));
    OtherJvm.Outcome outcome =
        OtherJvm.with("-Xmx256m", "-Xss256k", "-Djava.io.tmpdir=/nonexistent")
            .publish(project, folder.resolve("pages"));

    assertThat(outcome).isEqualTo(new OtherJvm.Outcome(0, outcome.said()));
    assertThat(Files.readString(folder.resolve("pages/catalog.json")))
        .contains("docs/19/" + (DOCUMENTS - 1) + ".md");
  }

  /** Steps, code, a table and links, as procedures have them. */
  static String document(int at) {
    String head = "---\ntype: runbook\nlast_reviewed: 2026-10-01\n---\n# Restart part " + at + "\n";
    StringBuilder text = new StringBuilder(head);
    for (int step = 0; text.length() < BYTES; step++) {
      text.append("\n## Step ").append(step).append("\n\n1. Look at the [next one](");
      text.append((at + 20) % DOCUMENTS).append(".md) and run `systemctl restart part-");
      text.append(at).append("`.\n\n```sh\nkubectl get pods --namespace part-").append(step);
      text.append("\n```\n\n| sign | meaning |\n|---|---|\n| red | ").append(step);
      text.append(" of them are down |\n");
    }
    return text.toString();
  }
}
