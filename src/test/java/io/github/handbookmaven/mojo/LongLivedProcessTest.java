package io.github.handbookmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.LiveObjects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.management.JMException;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.junit.jupiter.api.Test;

/** A Maven daemon and an editor run goals for days in one process. */
@MojoTest
@Basedir("/projects/stale-runbook")
class LongLivedProcessTest {
  private static final String RUNBOOK = "docs/database-full.md";

  @Test
  @InjectMojo(goal = "report", pom = "pom.xml")
  @MojoParameter(name = "outputDirectory", value = "${basedir}/target/fifty-runs")
  @MojoParameter(name = "siteDirectory", value = "${basedir}/target/fifty-runs")
  void fiftyRunsLeaveNoThreadNoOpenFileAndNoObjectBehind(ReportMojo report) throws Exception {
    run(report, 1, 10);
    Census early = Census.take();
    run(report, 11, 50);
    Census late = Census.take();

    assertThat(early.objects()).isNotEmpty();
    assertThat(late.threads()).as("threads").isSubsetOf(early.threads());
    assertThat(late.openFiles()).as("open files").isLessThanOrEqualTo(early.openFiles());
    assertThat(late.grownSince(early)).as("our objects").isEmpty();
    ProjectFiles.restore();
  }

  /** Each run has something to do: one that finds nothing changed would end at once. */
  private static void run(ReportMojo report, int first, int last) throws Exception {
    String text = ProjectFiles.text(RUNBOOK);
    for (int run = first; run <= last; run++) {
      ProjectFiles.write(RUNBOOK, text + "\nRun number " + run + ".\n");
      report.execute();
      Path page = ProjectFiles.file("target/fifty-runs/handbook/docs/database-full.html");
      assertThat(page).content().contains("Run number " + run + ".");
    }
    ProjectFiles.write(RUNBOOK, text);
  }

  /**
   * What a process holds.
   *
   * @param threads names of those alive
   * @param openFiles how many; 0 where the system does not tell
   * @param objects instances of this plugin's classes that can be reached, by class
   */
  private record Census(Set<String> threads, long openFiles, Map<String, Integer> objects) {
    private static final Path OPEN_FILES = Path.of("/proc/self/fd");
    private static final Pattern OURS =
        Pattern.compile("(?m)^ *\\d+: +(\\d+) +\\d+ +(io\\.github\\.handbookmaven\\.\\S+)");

    static Census take() throws IOException, JMException {
      Map<String, Integer> objects = new TreeMap<>();
      OURS.matcher(LiveObjects.histogram())
          .results()
          .forEach(row -> objects.put(row.group(2), Integer.valueOf(row.group(1))));
      Set<String> threads =
          Thread.getAllStackTraces().keySet().stream()
              .map(Thread::getName)
              .filter(name -> !name.startsWith("ForkJoinPool.commonPool-worker"))
              .collect(Collectors.toSet());
      return new Census(threads, countOpenFiles(), objects);
    }

    /**
     * Classes with more instances; a lambda is one for its place, made when it is first reached.
     */
    List<String> grownSince(Census early) {
      return objects.entrySet().stream()
          .filter(each -> !each.getKey().contains("$$Lambda"))
          .filter(each -> !each.getKey().startsWith(LongLivedProcessTest.class.getName()))
          .filter(each -> each.getValue() > early.objects.getOrDefault(each.getKey(), 0))
          .map(each -> each + ", before: " + early.objects.get(each.getKey()))
          .toList();
    }

    private static long countOpenFiles() throws IOException {
      if (!Files.isDirectory(OPEN_FILES)) {
        return 0;
      }
      try (Stream<Path> files = Files.list(OPEN_FILES)) {
        return files.count();
      }
    }
  }
}
