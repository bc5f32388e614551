package io.github.handbookmaven.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.assemble.Assembler;
import io.github.handbookmaven.assemble.Handbook;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Prints what the rules find in whole repositories, unconfigured: {@code mvn test
 * -Dtest=PrecisionTable -Dhandbook.trees=FOLDER}, where the folder holds a repository in each of
 * its folders. What was read of it stands in {@code src/site/markdown/precision.md}.
 */
class PrecisionTable {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

  @Test
  void ofEachTreeAndRule() {
    String trees = System.getProperty("handbook.trees", "");
    assumeTrue(!trees.isEmpty(), "-Dhandbook.trees names no folder of repositories");
    Map<String, Long> all = new TreeMap<>();
    for (RealProject tree : RealProject.below(Path.of(trees))) {
      Map<String, Long> counts = counts(tree);
      counts.forEach((rule, count) -> print(tree.name(), rule, count));
      counts.forEach((rule, count) -> all.merge(rule, count, Long::sum));
    }
    all.forEach((rule, count) -> print("all", rule, count));
    assertThat(all).isNotEmpty();
  }

  private static Map<String, Long> counts(RealProject tree) {
    Handbook handbook = new Assembler(HandbookOf.settings(tree.folder(), TODAY)).assemble();
    List<Finding> findings =
        Crowds.gathered(
            new Inspector(Rules.installed(), RuleSettings.DEFAULTS).inspect(handbook), handbook);
    return findings.stream()
        .filter(Finding::isActive)
        .collect(
            Collectors.groupingBy(
                finding -> finding.severity().word() + "\t" + finding.rule(),
                TreeMap::new,
                Collectors.counting()));
  }

  private static void print(String tree, String rule, long count) {
    System.out.println(tree + "\t" + rule + "\t" + count);
  }
}
