package io.github.handbookmaven.classify.anatomy;

import io.github.handbookmaven.classify.language.Sentence;
import io.github.handbookmaven.classify.language.Theme;
import java.util.Map;

/**
 * Headings as people talk: questions and half sentences that announce a part. They tell nothing
 * about the type of a document, so no signal looks at them.
 */
final class SpokenHeadings {
  private static final Map<Part, Theme> OPENINGS =
      Map.of(
          Part.TRIGGER, Theme.SPOKEN_TRIGGER,
          Part.CHECKS, Theme.SPOKEN_CHECKS,
          Part.RESPONSE, Theme.SPOKEN_RESPONSE,
          Part.EXCEPTIONS, Theme.SPOKEN_EXCEPTIONS,
          Part.ROLLBACK, Theme.SPOKEN_ROLLBACK,
          Part.VERIFICATION, Theme.SPOKEN_VERIFICATION,
          Part.ESCALATION, Theme.SPOKEN_ESCALATION);

  private SpokenHeadings() {}

  /** Whether a heading announces a part. */
  static boolean announces(Part part, Sentence heading) {
    Theme opening = OPENINGS.get(part);
    return opening != null && heading.opensWith(opening);
  }
}
