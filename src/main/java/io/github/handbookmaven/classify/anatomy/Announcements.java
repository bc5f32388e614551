package io.github.handbookmaven.classify.anatomy;

import io.github.handbookmaven.classify.language.Sentence;
import io.github.handbookmaven.model.Section;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

/** Which parts the headings of a document announce, each heading read once. */
final class Announcements {
  private final Map<Section, Set<Part>> parts = new IdentityHashMap<>();

  boolean announces(Section section, Part part) {
    return parts.computeIfAbsent(section, Announcements::partsOf).contains(part);
  }

  private static Set<Part> partsOf(Section section) {
    Set<Part> announced = EnumSet.noneOf(Part.class);
    if (section.level() > 1) {
      Sentence heading = Sentence.heading(section.heading(), section.line(), 0);
      for (Part part : Part.values()) {
        if (part.isAnnouncedBy(heading)) {
          announced.add(part);
        }
      }
    }
    return announced;
  }
}
