package io.github.handbookmaven.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Prints a random thirty of the SOPs that are proposed as foundations in the corpora, each beside
 * its runbook, to be judged by reading: {@code mvn test -Dtest=ProposalSampleTest}. {@code
 * -Dsample.size} and {@code -Dsample.lines} print more, {@code -Dsample.folder} and {@code
 * -Dsample.types} take others: see {@link FindingSampleTest}. What was read of it stands in {@code
 * src/site/markdown/precision.md}.
 */
class ProposalSampleTest {
  /** Any other number draws another sample; this one was read. */
  private static final long SEED = 20261130;

  /**
   * A runbook and an SOP it might rest on.
   *
   * @param project the project's name
   * @param runbook what rests on nothing
   * @param sop what is proposed
   * @param rank 1 for what is proposed first
   */
  private record Proposal(String project, Entry runbook, Entry sop, int rank) {

    private void print(int lines) {
      System.out.printf("%n=== %s, proposal %d%n", project, rank);
      print("runbook", runbook, lines);
      print("SOP", sop, lines);
    }

    private static void print(String kind, Entry entry, int lines) {
      System.out.printf(
          "--- %s '%s' %s%n", kind, entry.document().title().text(), entry.document().path());
      entry
          .document()
          .text()
          .lines()
          .filter(line -> !line.isBlank())
          .limit(lines)
          .forEach(
              line -> System.out.println("    " + line.substring(0, Math.min(160, line.length()))));
    }
  }

  @Test
  void printsThirtyProposalsBesideTheirRunbooks() {
    List<Proposal> all =
        new ArrayList<>(RealProject.asked().stream().flatMap(ProposalSampleTest::of).toList());
    long runbooks = all.stream().filter(one -> one.rank() == 1).count();
    System.out.printf("%d proposals for %d runbooks%n", all.size(), runbooks);
    Collections.shuffle(all, new Random(SEED));
    all.stream()
        .limit(Integer.getInteger("sample.size", 30))
        .forEach(one -> one.print(Integer.getInteger("sample.lines", 14)));
    assertThat(all).isNotEmpty();
  }

  private static Stream<Proposal> of(RealProject project) {
    Handbook handbook = project.handbook();
    List<Proposal> proposals = new ArrayList<>();
    for (Entry runbook : handbook.entries()) {
      int rank = 0;
      for (var path : runbook.foundation().proposals()) {
        rank++;
        proposals.add(new Proposal(project.name(), runbook, handbook.at(path).orElseThrow(), rank));
      }
    }
    return proposals.stream();
  }
}
