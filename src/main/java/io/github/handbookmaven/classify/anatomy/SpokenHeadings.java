package io.github.handbookmaven.classify.anatomy;

import io.github.handbookmaven.classify.language.Sentence;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Headings as people talk: questions and half sentences that announce a part. They tell nothing
 * about the type of a document, so the vocabulary of the signals does without them.
 */
final class SpokenHeadings {
  private static final Map<Part, Pattern> OPENINGS =
      Map.of(
          Part.TRIGGER,
          opening("what you(?:'ll| will)? see|how (?:does it|it) shows?|how to (?:spot|notice)"),
          Part.CHECKS,
          opening("narrow(?:ing)? (?:it|this) down|what (?:is|went) wrong|how bad is it"),
          Part.RESPONSE,
          opening("stop the bleeding|(?:getting|get|bring) (?:it|things|everything) back"),
          Part.EXCEPTIONS,
          opening(
              "(?:if|when) (?:that|this|it|nothing|all else) (?:does ?n[o']t|fails|helps|works)"),
          Part.ROLLBACK,
          opening(
              "(?:getting|going|how to (?:get|go)) back to|restor(?:e|ing) the (?:old|previous)"),
          Part.VERIFICATION,
          opening(
              "(?:how do (?:i|we|you) know|did (?:it|that|this) (?:work|help)|is it"
                  + " (?:over|fixed))"),
          Part.ESCALATION,
          opening(
              "(?:whom?|where) (?:to|can i|do i|should i) (?:ask|turn)|(?:are you )?(?:still"
                  + " )?stuck"));

  private SpokenHeadings() {}

  private static Pattern opening(String words) {
    return Pattern.compile("(?i)^[\\W\\d]*(?:" + words + ")\\b");
  }

  /** Whether a heading announces a part. */
  static boolean announces(Part part, Sentence heading) {
    Pattern opening = OPENINGS.get(part);
    return opening != null && opening.matcher(heading.text().replace('’', '\'')).find();
  }
}
