package io.github.handbookmaven.classify.anatomy;

import io.github.handbookmaven.model.Block;
import io.github.handbookmaven.model.Block.Kind;
import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds the steps section by section: numbers in one say nothing about the bullets and sentences of
 * the next, and a run that left those out would be called done too early.
 */
final class StepsBySection {
  private static final List<Part> TOLD_NOT_DONE =
      List.of(Part.PURPOSE, Part.SCOPE, Part.ROLES, Part.CONTROL, Part.TRIGGER, Part.IMPACT);

  /** What is done only when a step failed; it is offered then. */
  private static final List<Part> ONLY_ON_FAILURE =
      List.of(Part.EXCEPTIONS, Part.ROLLBACK, Part.ESCALATION);

  private final Announcements headings;
  private final List<Section> sections;
  private final List<Optional<StepKind>> kinds = new ArrayList<>();
  private final Set<String> linkTexts;
  private final List<Boolean> listing;
  private final Map<String, StepKind> counted;

  StepsBySection(Document document, Announcements headings) {
    this.headings = headings;
    this.sections = document.sections();
    Map<Integer, Optional<StepKind>> lastByLevel = new TreeMap<>();
    for (Section section : sections) {
      lastByLevel.keySet().removeIf(level -> level >= section.level());
      Optional<StepKind> above =
          lastByLevel.values().stream().reduce((one, next) -> next).flatMap(kind -> kind);
      kinds.add(announced(section).or(() -> inherited(section, above)));
      lastByLevel.put(section.level(), kinds.get(kinds.size() - 1));
    }
    this.linkTexts =
        document.links().stream().map(link -> link.text().strip()).collect(Collectors.toSet());
    this.listing = sections.stream().map(this::isListOfSteps).toList();
    Set<String> holders =
        IntStream.range(0, sections.size())
            .filter(this::holdsItems)
            .mapToObj(at -> sections.get(at).id())
            .collect(Collectors.toSet());
    this.counted = new CountedHeadings(document).steps(each -> holders.contains(each.id()));
  }

  /** For every item of a list, in order of appearance, what it asks; empty where it is no step. */
  List<Optional<StepKind>> items() {
    return IntStream.range(0, sections.size()).boxed().flatMap(this::itemsOf).toList();
  }

  /** The sections that are steps themselves, by their fragments, in order. */
  Map<String, StepKind> sections() {
    Map<String, StepKind> steps = new LinkedHashMap<>();
    for (int at = 0; at < sections.size(); at++) {
      String id = sections.get(at).id();
      int index = at;
      Optional.ofNullable(counted.get(id))
          .or(() -> ownKind(index))
          .ifPresent(kind -> steps.put(id, kind));
    }
    return steps;
  }

  private Stream<Optional<StepKind>> itemsOf(int at) {
    Section section = sections.get(at);
    boolean isCounted = section.blocks().stream().anyMatch(block -> isCounted(section, block));
    return section.blocks().stream()
        .filter(block -> block.kind().isItem())
        .map(
            item ->
                isCounted(section, item) || !isCounted && isAsked(at, item)
                    ? Optional.of(StepKind.of(item, kinds.get(at)))
                    : Optional.empty());
  }

  private boolean holdsItems(int at) {
    return itemsOf(at).anyMatch(Optional::isPresent);
  }

  private boolean isCounted(Section section, Block item) {
    return (item.kind() == Kind.ORDERED_ITEM || item.kind() == Kind.TASK_ITEM)
        && !StepKind.tellsWhatHappens(item)
        && TOLD_NOT_DONE.stream().noneMatch(part -> headings.announces(section, part));
  }

  /**
   * A bullet is a step where its section announces steps, or is a list of them, and it asks for
   * one, or is a case.
   */
  private boolean isAsked(int at, Block item) {
    Optional<StepKind> kind = kinds.get(at);
    boolean isCase = kind.equals(Optional.of(StepKind.DECISION)) && item.depth() == 1;
    boolean isMeant = kind.isPresent() || listing.get(at) && asks(item);
    return item.kind() == Kind.BULLET_ITEM && isMeant && (isCase || StepKind.asks(item));
  }

  /** An item that is a link and nothing else leads on, as tables of contents do. */
  private boolean asks(Block item) {
    return StepKind.asks(item) && !linkTexts.contains(item.text().strip());
  }

  /** Bullets most of which ask for something are steps, whatever stands above them. */
  private boolean isListOfSteps(Section section) {
    if (isOther(section) || headings.announces(section, Part.FOUNDATION)) {
      return false;
    }
    List<Block> bullets =
        section.blocks().stream()
            .filter(block -> block.kind() == Kind.BULLET_ITEM && block.depth() == 1)
            .toList();
    long asking = bullets.stream().filter(this::asks).count();
    return asking >= 2 && 2 * asking > bullets.size();
  }

  /** Text below a heading that announces steps, and no item in it to tick. */
  private boolean isStep(int at) {
    Section section = sections.get(at);
    boolean saysSomething = !section.blocks().isEmpty();
    boolean isOutdone = below(at).anyMatch(this::isOrHoldsStep) && !holdsCode(section);
    return kinds.get(at).isPresent() && saysSomething && !holdsItems(at) && !isOutdone;
  }

  private boolean isOrHoldsStep(int at) {
    return holdsItems(at) || counted.containsKey(sections.get(at).id()) || isStep(at);
  }

  private static boolean holdsCode(Section section) {
    return section.blocks().stream().anyMatch(block -> block.kind() == Kind.CODE);
  }

  private Stream<Integer> below(int at) {
    int level = sections.get(at).level();
    return IntStream.range(at + 1, sections.size())
        .takeWhile(each -> sections.get(each).level() > level)
        .boxed();
  }

  private Optional<StepKind> ownKind(int at) {
    return isStep(at) ? kinds.get(at) : Optional.empty();
  }

  /** What stands below a heading that announces steps is of their kind. */
  private Optional<StepKind> inherited(Section section, Optional<StepKind> above) {
    return isOther(section) || section.level() < 3 ? Optional.empty() : above;
  }

  private boolean isOther(Section section) {
    return Stream.of(TOLD_NOT_DONE, ONLY_ON_FAILURE)
        .flatMap(List::stream)
        .anyMatch(part -> headings.announces(section, part));
  }

  private Optional<StepKind> announced(Section section) {
    if (TOLD_NOT_DONE.stream().anyMatch(part -> headings.announces(section, part))) {
      return Optional.empty();
    }
    if (headings.announces(section, Part.DECISIONS)) {
      return Optional.of(StepKind.DECISION);
    }
    if (headings.announces(section, Part.CHECKS)
        || headings.announces(section, Part.VERIFICATION)) {
      return Optional.of(StepKind.CHECK);
    }
    boolean isDone =
        headings.announces(section, Part.RESPONSE) || headings.announces(section, Part.STEPS);
    return isDone ? Optional.of(StepKind.ACTION) : Optional.empty();
  }
}
