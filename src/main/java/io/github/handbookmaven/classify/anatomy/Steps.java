package io.github.handbookmaven.classify.anatomy;

import io.github.handbookmaven.classify.language.Sentence;
import io.github.handbookmaven.model.Block;
import io.github.handbookmaven.model.Block.Kind;
import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.Section;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * What there is to work through in a document, step by step.
 *
 * @param items for every item of a list, in order of appearance, what it asks; empty for one that
 *     is no step, such as a reference
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
    List<Optional<StepKind>> items = items(document, Steps::isCounted);
    Map<String, StepKind> counted =
        new CountedHeadings(document).steps(section -> holds(section, Steps::isCounted));
    boolean hasItems = items.stream().filter(Optional::isPresent).count() >= FEW;
    return hasItems || !counted.isEmpty()
        ? new Steps(items, counted, wayOutOf(document))
        : ofUncounted(document);
  }

  /** Nothing is counted: what stands under a heading that announces what to do has to do. */
  private static Steps ofUncounted(Document document) {
    return new Steps(
        items(document, Steps::isCountedOrAsked), sectionsOf(document), wayOutOf(document));
  }

  private static List<Optional<StepKind>> items(
      Document document, BiPredicate<Section, Block> isStep) {
    return document.sections().stream().flatMap(section -> itemsOf(section, isStep)).toList();
  }

  private static boolean holds(Section section, BiPredicate<Section, Block> isStep) {
    return itemsOf(section, isStep).anyMatch(Optional::isPresent);
  }

  /**
   * Whether there is anything to work through.
   *
   * @return false for a document that is only read
   */
  public boolean isEmpty() {
    return sections.isEmpty() && items.stream().noneMatch(Optional::isPresent);
  }

  private static Stream<Optional<StepKind>> itemsOf(
      Section section, BiPredicate<Section, Block> isStep) {
    return section.blocks().stream()
        .filter(block -> block.kind().isItem())
        .map(
            item -> isStep.test(section, item) ? Optional.of(StepKind.of(item)) : Optional.empty());
  }

  private static boolean isCounted(Section section, Block item) {
    return (item.kind() == Kind.ORDERED_ITEM || item.kind() == Kind.TASK_ITEM)
        && TOLD_NOT_DONE.stream().noneMatch(part -> announces(section, part));
  }

  /** A bullet is a step where its section announces steps and it asks for one. */
  private static boolean isCountedOrAsked(Section section, Block item) {
    return isCounted(section, item)
        || item.kind() == Kind.BULLET_ITEM && kindOf(section).isPresent() && StepKind.asks(item);
  }

  private static Map<String, StepKind> sectionsOf(Document document) {
    Map<String, StepKind> sections = new LinkedHashMap<>();
    document.sections().stream()
        .filter(section -> section.level() == 2 || section.level() == 3)
        .filter(section -> !holds(section, Steps::isCountedOrAsked))
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
