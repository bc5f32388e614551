package io.github.handbookmaven.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Little memory, small stacks and no folder for temporary files are enough. */
class SmallMachineTest {
  private static final int DOCUMENTS = 1_000;
  private static final int BYTES = 6_000;
  private static final int FEW = 250;
  private static final int MORE = 1_000;
  private static final int MOST = 20_000;
  private static final Pattern WEIGHED = Pattern.compile("(?m)^(\\d+) documents: (\\d+)$");

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

  /**
   * Without building them in every build: what each of some documents adds to what can be reached,
   * which is the same for each. A tenth of the gigabyte is left to what is garbage already.
   */
  @Test
  void twentyThousandDocumentsOfSixKilobytesHaveRoomInAGigabyte()
      throws IOException, InterruptedException {
    OtherJvm.Outcome outcome =
        OtherJvm.with("-Xmx1g", "-XX:SoftRefLRUPolicyMSPerMB=0")
            .run(MemoryOfDocuments.class, folder.toString(), "" + FEW, "" + MORE);
    Map<Integer, Long> bytes =
        WEIGHED
            .matcher(outcome.said())
            .results()
            .collect(
                Collectors.toMap(
                    found -> Integer.valueOf(found.group(1)),
                    found -> Long.valueOf(found.group(2))));

    assertThat(bytes).as(outcome.said()).containsOnlyKeys(FEW, MORE);
    long each = (bytes.get(MORE) - bytes.get(FEW)) / (MORE - FEW);
    System.out.println(FEW + " documents: " + bytes.get(FEW) + " bytes, each more: " + each);
    assertThat(each).isPositive();
    assertThat(bytes.get(FEW) + each * (MOST - FEW)).isLessThan((1L << 30) / 10 * 9);
  }

  /** Steps, code, a table and links, as procedures have them. */
  private static String document(int at) {
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
