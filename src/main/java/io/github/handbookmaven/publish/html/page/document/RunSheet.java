package io.github.handbookmaven.publish.html.page.document;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.classify.anatomy.StepKind;
import io.github.handbookmaven.classify.anatomy.Steps;
import io.github.handbookmaven.publish.DataScript;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What {@code run.js} has to know of a document: which items are steps, and what they ask. */
final class RunSheet {
  private static final String NO_STEP = "-";

  private RunSheet() {}

  /** How a document is worked through: {@code run}, {@code checklist}, or not at all. */
  static String mode(Entry entry) {
    if (Steps.of(entry.document()).isEmpty()) {
      return "";
    }
    return switch (entry.type()) {
      case RUNBOOK, MIXED -> "run";
      case SOP -> "checklist";
      case NONE, UNDETERMINED -> "";
    };
  }

  /** Its steps: a letter for every item, sections by fragment, and the way out. */
  static String json(Entry entry) {
    if (mode(entry).isEmpty()) {
      return "";
    }
    Steps steps = Steps.of(entry.document());
    return DataScript.value(
        new TreeMap<String, Object>(
            Map.of(
                "items",
                steps.items().stream().map(RunSheet::letter).collect(Collectors.joining()),
                "sections",
                steps.sections().entrySet().stream()
                    .map(
                        section ->
                            List.of(section.getKey(), letter(Optional.of(section.getValue()))))
                    .toList(),
                "wayOut",
                steps.wayOut().orElse(""))));
  }

  private static String letter(Optional<StepKind> kind) {
    return kind.map(known -> known.word().substring(0, 1)).orElse(NO_STEP);
  }
}
