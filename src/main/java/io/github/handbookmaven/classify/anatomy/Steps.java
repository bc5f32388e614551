package io.github.handbookmaven.classify.anatomy;

import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.Section;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What there is to work through in a document, step by step.
 *
 * @param items for every item of a list, in order of appearance, what it asks; empty for one that
 *     is no step, such as a reference
 * @param sections the sections that are steps themselves, by their fragments, in order: those whose
 *     headings count them or announce something to look at, to decide or to do, and that hold no
 *     steps
 * @param wayOut the fragment of the section that tells what to do when a step fails: exceptions,
 *     else rollback, else escalation; empty where no section does
 */
public record Steps(
    List<Optional<StepKind>> items, Map<String, StepKind> sections, Optional<String> wayOut) {
  private static final List<Part> WAYS_OUT =
      List.of(Part.EXCEPTIONS, Part.ROLLBACK, Part.ESCALATION);

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
    Announcements headings = new Announcements();
    StepsBySection steps = new StepsBySection(document, headings);
    return new Steps(steps.items(), steps.sections(), wayOutOf(document, headings));
  }

  /**
   * Whether there is anything to work through.
   *
   * @return false for a document that is only read
   */
  public boolean isEmpty() {
    return sections.isEmpty() && items.stream().noneMatch(Optional::isPresent);
  }

  private static Optional<String> wayOutOf(Document document, Announcements headings) {
    return WAYS_OUT.stream()
        .flatMap(
            part ->
                document.sections().stream().filter(section -> headings.announces(section, part)))
        .map(Section::id)
        .findFirst();
  }
}
