package io.github.handbookmaven.classify;

import io.github.handbookmaven.model.Block;
import io.github.handbookmaven.model.Block.Kind;
import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.Section;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What there is to work through in a document, step by step.
 *
 * @param items for every numbered item and every item with a check box, in order of appearance,
 *     what it asks; empty for one that is no step, such as a reference
 * @param sections the sections that are steps themselves, by their fragments, in order: those whose
 *     headings count them and that hold no steps, else, where too few items are steps, those that
 *     tell what to look for and to do
 * @param wayOut the fragment of the section that tells what to do when a step fails: exceptions,
 *     else rollback, else escalation; empty where no section does
 */
public record Steps(
    List<Optional<StepKind>> items, Map<String, StepKind> sections, Optional<String> wayOut) {
  private static final int FEW = 2;

  private static final List<Part> WAYS_OUT =
      List.of(Part.EXCEPTIONS, Part.ROLLBACK, Part.ESCALATION);

  private static final List<Part> TOLD_NOT_DONE =
      List.of(Part.PURPOSE, Part.SCOPE, Part.ROLES, Part.CONTROL, Part.TRIGGER, Part.IMPACT);

  /** Copies what could change. */
  public Steps {
    items = List.copyOf(items);
    sections = Collections.unmodifiableMap(new LinkedHashMap<>(sections));
  }

  /**
   * Finds the steps of a document.
   *
   * @param document the document
   * @return its steps; none for a document that is only read
   */
  public static Steps of(Document document) {
    List<Optional<StepKind>> items = document.sections().stream().flatMap(Steps::itemsOf).toList();
    Map<String, StepKind> counted = new CountedHeadings(document).steps(Steps::holdsSteps);
    boolean hasItems = items.stream().filter(Optional::isPresent).count() >= FEW;
    if (hasItems || !counted.isEmpty()) {
      return new Steps(items, counted, wayOutOf(document));
    }
    List<Optional<StepKind>> none = Collections.nCopies(items.size(), Optional.empty());
    Map<String, StepKind> sections = sectionsOf(document);
    return new Steps(sections.isEmpty() ? items : none, sections, wayOutOf(document));
  }

  private static boolean holdsSteps(Section section) {
    return itemsOf(section).anyMatch(Optional::isPresent);
  }

  /**
   * Whether there is anything to work through.
   *
   * @return false for a document that is only read
   */
  public boolean isEmpty() {
    return sections.isEmpty() && items.stream().noneMatch(Optional::isPresent);
  }

  private static Stream<Optional<StepKind>> itemsOf(Section section) {
    boolean areSteps = TOLD_NOT_DONE.stream().noneMatch(part -> announces(section, part));
    return section.blocks().stream()
        .filter(Steps::isNumberedOrHasABox)
        .map(item -> areSteps ? Optional.of(StepKind.of(item)) : Optional.empty());
  }

  private static boolean isNumberedOrHasABox(Block block) {
    return block.kind() == Kind.ORDERED_ITEM || block.kind() == Kind.TASK_ITEM;
  }

  private static Map<String, StepKind> sectionsOf(Document document) {
    Map<String, StepKind> sections = new LinkedHashMap<>();
    document.sections().stream()
        .filter(section -> section.level() == 2 || section.level() == 3)
        .forEach(section -> kindOf(section).ifPresent(kind -> sections.put(section.id(), kind)));
    return sections;
  }

  private static Optional<StepKind> kindOf(Section section) {
    if (announces(section, Part.DECISIONS)) {
      return Optional.of(StepKind.DECISION);
    }
    if (announces(section, Part.CHECKS) || announces(section, Part.VERIFICATION)) {
      return Optional.of(StepKind.CHECK);
    }
    boolean isDone = announces(section, Part.RESPONSE) || announces(section, Part.STEPS);
    return isDone ? Optional.of(StepKind.ACTION) : Optional.empty();
  }

  private static Optional<String> wayOutOf(Document document) {
    return WAYS_OUT.stream()
        .flatMap(part -> document.sections().stream().filter(section -> announces(section, part)))
        .map(Section::id)
        .findFirst();
  }

  private static boolean announces(Section section, Part part) {
    return section.level() > 1
        && part.isAnnouncedBy(Sentence.heading(section.heading(), section.line(), 0));
  }
}
