package io.github.handbookmaven.publish.html.page.document;

import io.github.handbookmaven.classify.ClassifiedDocument;
import io.github.handbookmaven.classify.anatomy.StepKind;
import io.github.handbookmaven.classify.anatomy.Steps;
import io.github.handbookmaven.publish.DataScript;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What {@code run.js} has to know of a document: which items are steps, and what they ask.
 *
 * @param mode how the document is worked through: {@code run}, {@code checklist}, or empty
 * @param json its steps: a letter for every item, sections by fragment, and the way out
 */
record RunSheet(String mode, String json) {
  private static final String NO_STEP = "-";
  private static final RunSheet NONE = new RunSheet("", "");

  /** The sheet of a document; both are empty for one that is only read. */
  static RunSheet of(ClassifiedDocument read) {
    return switch (read.type()) {
      case RUNBOOK, MIXED -> of("run", Steps.of(read.document()));
      case SOP -> of("checklist", Steps.of(read.document()));
      case NONE, UNDETERMINED -> NONE;
    };
  }

  private static RunSheet of(String mode, Steps steps) {
    return steps.isEmpty() ? NONE : new RunSheet(mode, json(steps));
  }

  private static String json(Steps steps) {
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
