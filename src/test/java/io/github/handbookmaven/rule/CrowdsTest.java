package io.github.handbookmaven.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.RepoPath;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CrowdsTest {
  private static final Handbook HANDBOOK = HandbookOf.file("docs/a.md", "# A\n").build();

  private static List<Finding> findings(String path, int number) {
    return IntStream.rangeClosed(1, number)
        .mapToObj(
            line ->
                new Finding(
                    "broken-link",
                    Severity.ERROR,
                    Place.line(new RepoPath(path), line),
                    "link " + line,
                    "correct it",
                    "f" + line,
                    Optional.empty()))
        .toList();
  }

  @Test
  void moreThanTwentyOfOneRuleInOneDocumentAreOne() {
    assertThat(Crowds.gathered(findings("docs/a.md", 21), HANDBOOK))
        .singleElement()
        .returns("docs/a.md:1", finding -> finding.at().toString())
        .returns(
            "link 1, and 20 more like it in this document (lines 2, 3, 4, 5, 6 …)",
            Finding::message);
  }

  @Test
  void twentyAreTwenty() {
    assertThat(Crowds.gathered(findings("docs/a.md", 20), HANDBOOK)).hasSize(20);
  }

  @Test
  void filesThatAreNoDocumentsKeepTheirs() {
    assertThat(Crowds.gathered(findings("alerts.yml", 30), HANDBOOK)).hasSize(30);
  }

  @Test
  void theBaselineKnowsEachOfThemSoThatANewOneIsANewOne() {
    Baseline known = Baseline.of(findings("docs/a.md", 30));

    List<Finding> told =
        Crowds.gathered(known.apply(findings("docs/a.md", 31)).findings(), HANDBOOK);

    assertThat(told)
        .filteredOn(Finding::isActive)
        .extracting(Finding::message)
        .containsExactly("link 31");
  }
}
