package io.github.handbookmaven.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.assemble.Assembler;
import io.github.handbookmaven.assemble.Handbook;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Prints what the rules find in whole repositories, unconfigured: {@code mvn test
 * -Dtest=PrecisionTable -Dhandbook.trees=FOLDER}, where the folder holds a repository in each of
 * its folders. Below the counts stand every error and a random fifteen of each rule's warnings, to
 * be read in their documents; {@code -Dsample.size} prints more. What was read of it stands in
 * {@code src/site/markdown/precision.md}.
 */
class PrecisionTable {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

  /** Any other number draws another sample; this one was read. */
  private static final long SEED = 20261130;

  @Test
  void ofEachTreeAndRule() {
    String trees = System.getProperty("handbook.trees", "");
    assumeTrue(!trees.isEmpty(), "-Dhandbook.trees names no folder of repositories");
    Map<String, Long> all = new TreeMap<>();
    Map<String, List<String>> warnings = new TreeMap<>();
    for (RealProject tree : RealProject.below(Path.of(trees))) {
      List<Finding> findings = findings(tree);
      Map<String, Long> counts = counts(findings);
      counts.forEach((rule, count) -> print(tree.name(), rule, count));
      counts.forEach((rule, count) -> all.merge(rule, count, Long::sum));
      for (Finding finding : findings) {
        String told =
            finding.rule() + "\t" + tree.name() + "\t" + finding.at() + "\t" + finding.message();
        if (finding.severity() == Severity.ERROR) {
          System.out.println("error\t" + told);
        } else if (finding.severity() == Severity.WARNING) {
          warnings.computeIfAbsent(finding.rule(), any -> new ArrayList<>()).add(told);
        }
      }
    }
    all.forEach((rule, count) -> print("all", rule, count));
    warnings.values().forEach(PrecisionTable::printSample);
    assertThat(all).isNotEmpty();
  }

  private static List<Finding> findings(RealProject tree) {
    Handbook handbook = new Assembler(HandbookOf.settings(tree.folder(), TODAY)).assemble();
    List<Finding> findings =
        Crowds.gathered(
            new Inspector(Rules.installed(), RuleSettings.DEFAULTS).inspect(handbook), handbook);
    return findings.stream().filter(Finding::isActive).toList();
  }

  private static Map<String, Long> counts(List<Finding> findings) {
    return findings.stream()
        .collect(
            Collectors.groupingBy(
                finding -> finding.severity().word() + "\t" + finding.rule(),
                TreeMap::new,
                Collectors.counting()));
  }

  private static void printSample(List<String> warnings) {
    Collections.shuffle(warnings, new Random(SEED));
    warnings.stream()
        .limit(Integer.getInteger("sample.size", 15))
        .forEach(warning -> System.out.println("sample\t" + warning));
  }

  private static void print(String tree, String rule, long count) {
    System.out.println(tree + "\t" + rule + "\t" + count);
  }
}
