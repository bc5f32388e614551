package io.github.handbookmaven.rule;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The findings in somebody else's documents, and a random few of them to be read.
 *
 * @param found every finding, project by project
 */
record Sample(List<Found> found) {
  /** Any other number draws another sample; which were read stands in {@code precision.md}. */
  private static final int SEED = Integer.getInteger("sample.seed", 20261125);

  private static final int LINES_BEFORE = 3;

  Sample {
    found = List.copyOf(found);
  }

  /**
   * A finding, and the document it is about.
   *
   * @param project the project's name
   * @param finding the finding
   * @param lines the document's lines
   */
  record Found(String project, Finding finding, List<String> lines) {

    /** Findings about the same document stand together, whichever rule makes them. */
    private int draw() {
      String document = project + "/" + finding.at().path();
      return mixed(31 * document.hashCode() + SEED) ^ finding.at().line();
    }

    private static int mixed(int hash) {
      int spread = (hash ^ (hash >>> 16)) * 0x45d9f3b;
      return (spread ^ (spread >>> 16)) & 0x7fffff00;
    }

    private void print(int shown, PrintStream out) {
      out.printf("%n=== %s/%s%n", project, finding.at());
      out.printf("    %s %s: %s%n", finding.severity(), finding.rule(), finding.message());
      out.printf("    do: %s%n", finding.remedy());
      int first = Math.max(0, finding.at().line() - 1 - LINES_BEFORE);
      int last = Math.min(lines.size(), first + shown);
      IntStream.range(first, last)
          .filter(at -> !lines.get(at).isBlank())
          .forEach(at -> out.printf("%5d  %s%n", at + 1, lines.get(at)));
      if (last < lines.size()) {
        out.printf("       … %d lines more%n", lines.size() - last);
      }
    }
  }

  /** What the rules find in some projects. */
  static Sample of(List<RealProject> projects) {
    Inspector inspector = new Inspector(Rules.installed(), RuleSettings.DEFAULTS);
    List<Found> found = new ArrayList<>();
    for (RealProject project : projects) {
      Handbook handbook = project.handbook();
      for (Finding finding : inspector.inspect(handbook)) {
        found.add(new Found(project.name(), finding, lines(handbook, finding)));
      }
    }
    return new Sample(found);
  }

  private static List<String> lines(Handbook handbook, Finding finding) {
    return handbook
        .at(finding.at().path())
        .map(Entry::document)
        .map(document -> document.text().lines().toList())
        .orElse(List.of());
  }

  /** The findings of one rule. */
  List<Found> by(String rule) {
    return found.stream().filter(one -> one.finding().rule().equals(rule)).toList();
  }

  /**
   * Prints some of a rule's findings with what surrounds them; a longer sample begins with the
   * shorter one.
   */
  void print(String rule, int size, int lines, PrintStream out) {
    List<Found> all = by(rule);
    out.printf("%s: %d findings, of which %d%n", rule, all.size(), Math.min(size, all.size()));
    all.stream()
        .sorted(Comparator.comparingInt(Found::draw))
        .limit(size)
        .forEach(one -> one.print(lines, out));
  }
}
