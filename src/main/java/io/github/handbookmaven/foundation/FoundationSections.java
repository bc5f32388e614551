package io.github.handbookmaven.foundation;

import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.Section;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The sections in which a link to an SOP says that the document rests on it. */
final class FoundationSections {

  private static final Pattern HEADING =
      Pattern.compile(
          "\\b(?:introduction|overview|summary|purpose|about|background|context|meaning"
              + "|prerequisites?|pre-requisites?|preconditions?|requirements?|preparation"
              + "|before (?:you|we) (?:begin|start)|before (?:starting|beginning)|first steps?"
              + "|related|see also|references?|further reading|more information|additional"
              + "|resources|documentation|links|useful|based on|foundations?|sops?"
              + "|standard (?:operating )?procedures?)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private FoundationSections() {}

  /**
   * The sections of a document.
   *
   * @param document a runbook
   * @return positions of its introduction, what to know before, and what is related, each with the
   *     sections below them
   */
  static Set<Integer> of(Document document) {
    List<Section> sections = document.sections();
    Set<Integer> positions = new HashSet<>();
    int tellingLevel = Integer.MAX_VALUE;
    for (int position = 0; position < sections.size(); position++) {
      Section section = sections.get(position);
      if (section.level() <= tellingLevel) {
        tellingLevel = tells(section) ? section.level() : Integer.MAX_VALUE;
      }
      if (tellingLevel < Integer.MAX_VALUE || isIntroduction(sections, position)) {
        positions.add(position);
      }
    }
    return positions;
  }

  private static boolean tells(Section section) {
    return section.level() > 1 && HEADING.matcher(section.heading()).find();
  }

  /** The text before the first heading, and that below the title. */
  private static boolean isIntroduction(List<Section> sections, int position) {
    return position == 0 || position == 1 && sections.get(1).level() == 1;
  }
}
