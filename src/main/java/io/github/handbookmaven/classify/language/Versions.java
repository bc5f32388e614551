package io.github.handbookmaven.classify.language;

import io.github.handbookmaven.model.Section;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The sections of a text that tell what changed from version to version. */
public final class Versions {
  /** "1.4.0", "v2.0 (May)", "Version 3.1 for Linux"; "1.4 Prerequisites" is a part of a text. */
  private static final Pattern VERSION =
      Pattern.compile(
          "(?i)\\W*(?:(?:version|release)\\s+v?\\d+\\.\\d+.*"
              + "|v?\\d+\\.\\d+(?:[.-]?\\w+)*+"
              + "(?:[^\\p{L}]*+|\\s*\\(.*|[^\\p{L}]+\\d.*|\\s+release\\b.*))");

  private Versions() {}

  /**
   * Whether a heading is that of a version.
   *
   * @param heading a heading
   * @return true where it begins with a number such as 1.4
   */
  public static boolean isOne(Sentence heading) {
    return isOne(heading.text());
  }

  private static boolean isOne(String heading) {
    return heading.indexOf('.') > 0 && VERSION.matcher(heading).matches();
  }

  /** The 0-based positions of the sections below the headings of versions. */
  static Set<Integer> in(List<Section> sections) {
    Set<Integer> versions = new HashSet<>();
    int level = 0;
    for (int at = 0; at < sections.size(); at++) {
      Section section = sections.get(at);
      level = section.level() > level ? level : 0;
      level = level == 0 && isOne(section.heading()) ? section.level() : level;
      if (level > 0) {
        versions.add(at);
      }
    }
    return versions;
  }
}
