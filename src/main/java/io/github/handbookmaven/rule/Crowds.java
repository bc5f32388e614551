package io.github.handbookmaven.rule;

import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.rule.Finding.Part;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Many findings of one rule in one document have one cause, and are one finding. They are gathered
 * after the baseline spoke, so that it knows each of them and a new one stays a new one.
 */
public final class Crowds {
  private static final int MANY = 20;
  private static final int LINES = 5;

  private Crowds() {}

  /**
   * Puts one finding in the place of more than twenty.
   *
   * @param findings all findings
   * @param handbook the documents they are about
   * @return the findings, sorted
   */
  public static List<Finding> gathered(List<Finding> findings, Handbook handbook) {
    Map<String, List<Finding>> byDocument = new LinkedHashMap<>();
    List<Finding> told = new ArrayList<>();
    for (Finding finding : findings) {
      boolean mayBeGathered = finding.isActive() && handbook.at(finding.at().path()).isPresent();
      if (mayBeGathered) {
        byDocument.computeIfAbsent(key(finding), any -> new ArrayList<>()).add(finding);
      } else {
        told.add(finding);
      }
    }
    byDocument.values().forEach(crowd -> told.addAll(gathered(crowd)));
    return told.stream().sorted().toList();
  }

  private static String key(Finding finding) {
    return finding.rule() + " " + finding.severity() + " " + finding.at().path();
  }

  private static List<Finding> gathered(List<Finding> crowd) {
    return crowd.size() > MANY ? List.of(one(crowd)) : crowd;
  }

  private static Finding one(List<Finding> crowd) {
    Finding first = crowd.get(0);
    String lines =
        crowd.stream()
            .skip(1)
            .map(finding -> finding.at().line())
            .distinct()
            .limit(LINES)
            .map(String::valueOf)
            .collect(Collectors.joining(", "));
    return first
        .saying(
            first.message()
                + ", and "
                + (crowd.size() - 1)
                + " more like it in this document (lines "
                + lines
                + " …)")
        .standingFor(crowd.stream().map(Part::of).toList());
  }
}
