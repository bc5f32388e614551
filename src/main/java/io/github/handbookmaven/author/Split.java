package io.github.handbookmaven.author;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.classify.anatomy.Anatomy;
import io.github.handbookmaven.classify.anatomy.Part;
import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.Section;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Parts a document that is both SOP and runbook: what answers an incident goes to the runbook, all
 * else stays. Every line of the document is in one of the two, link definitions are in both.
 *
 * @param sop the lines that stay, front matter included
 * @param runbook the lines that move, from the first moved heading on; empty where nothing does
 */
record Split(List<String> sop, List<String> runbook) {
  private static final Set<Part> OF_RUNBOOKS =
      EnumSet.of(
          Part.TRIGGER,
          Part.IMPACT,
          Part.CHECKS,
          Part.DECISIONS,
          Part.ESCALATION,
          Part.COMMUNICATION,
          Part.FOLLOW_UP);

  private static final Pattern DEFINITION = Pattern.compile(" {0,3}\\[[^\\]]{1,200}\\]: ?\\S.*");

  Split {
    sop = List.copyOf(sop);
    runbook = List.copyOf(runbook);
  }

  static Split of(Entry entry) {
    Document document = entry.document();
    List<String> lines = document.text().lines().toList();
    Set<Integer> moved = movedHeadings(entry);
    List<String> sop = new ArrayList<>();
    List<String> runbook = new ArrayList<>();
    Set<Integer> headings =
        document.sections().stream()
            .filter(section -> section.level() > 0)
            .map(Section::line)
            .collect(Collectors.toSet());
    boolean isMoving = false;
    for (int line = 1; line <= lines.size(); line++) {
      isMoving = headings.contains(line) ? moved.contains(line) : isMoving;
      (isMoving ? runbook : sop).add(lines.get(line - 1));
    }
    share(sop, runbook);
    return new Split(sop, runbook);
  }

  /** A section moves with all below it. */
  private static Set<Integer> movedHeadings(Entry entry) {
    Set<Integer> telling = tellingLines(entry);
    Set<Integer> moved = new HashSet<>();
    int above = 0;
    for (Section section : entry.document().sections()) {
      if (above > 0 && section.level() > above) {
        moved.add(section.line());
      } else {
        boolean moves = telling.contains(section.line()) && section.level() > 1;
        above = moves ? section.level() : 0;
        if (moves) {
          moved.add(section.line());
        }
      }
    }
    return moved;
  }

  /** Sections told while something is wrong, and headings that only runbooks have. */
  private static Set<Integer> tellingLines(Entry entry) {
    Anatomy anatomy = entry.classification().anatomy();
    Stream<Anatomy.Found> headed =
        anatomy.parts().entrySet().stream()
            .filter(part -> OF_RUNBOOKS.contains(part.getKey()))
            .map(Map.Entry::getValue)
            .filter(Anatomy.Found::byHeading);
    return Stream.concat(anatomy.live().sections().stream(), headed)
        .map(Anatomy.Found::line)
        .collect(Collectors.toSet());
  }

  private static void share(List<String> sop, List<String> runbook) {
    if (runbook.isEmpty()) {
      return;
    }
    List<String> ofSop = definitions(sop);
    List<String> ofRunbook = definitions(runbook);
    sop.addAll(ofRunbook);
    runbook.addAll(ofSop);
  }

  private static List<String> definitions(List<String> lines) {
    return lines.stream().filter(line -> DEFINITION.matcher(line).matches()).toList();
  }
}
