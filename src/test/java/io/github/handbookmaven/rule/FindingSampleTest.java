package io.github.handbookmaven.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Prints how often every rule speaks about real documents; with {@code -Dsample.rule=ID} a random
 * thirty of that rule's findings with what surrounds them, to be judged by reading. {@code
 * -Dsample.types=judged} takes the documents as what people judged them to be, as if their authors
 * had declared it, {@code filed} as what their authors filed them as; {@code -Dsample.folder} reads
 * other projects, one to a folder below it, all of their documents as one type where {@code
 * sample.types} names it; {@code -Dsample.size} and {@code -Dsample.lines} print more, {@code
 * -Dsample.seed} prints others.
 *
 * <pre>mvn test -Dtest=FindingSampleTest -Dsample.rule=missing-scope -Dsample.types=judged</pre>
 */
class FindingSampleTest {

  @Test
  void noDocumentFailsABuildForATypeThatNobodyWroteDown() {
    Sample sample = Sample.of(RealProject.corpora());
    for (Rule rule : Rules.installed()) {
      List<Sample.Found> found = sample.by(rule.id());
      System.out.printf("%-36s %5d%n", rule.id(), found.size());
      if (rule.family().restsOnType()) {
        assertThat(found)
            .extracting(one -> one.finding().severity())
            .doesNotContain(Severity.ERROR);
      }
    }
  }

  @Test
  @EnabledIfSystemProperty(named = "sample.rule", matches = ".+")
  void printsASampleOfWhatARuleFinds() {
    Sample sample = Sample.of(RealProject.asked());
    int size = Integer.getInteger("sample.size", 30);
    int lines = Integer.getInteger("sample.lines", 12);
    for (String rule : System.getProperty("sample.rule").split(",")) {
      sample.print(rule, size, lines, System.out);
    }
    assertThat(sample.found()).isNotEmpty();
  }
}
