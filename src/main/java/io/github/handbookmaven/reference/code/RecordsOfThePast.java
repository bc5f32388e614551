package io.github.handbookmaven.reference.code;

import io.github.handbookmaven.model.Document;
import java.util.regex.Pattern;

/**
 * Documents that tell what was true on their day and are not kept up to date: change logs, release
 * notes, decisions, proposals, notes on upgrades, post-mortems, minutes. What they name may be gone
 * by now.
 */
final class RecordsOfThePast {

  private static final Pattern NAME =
      Pattern.compile(
          "(?i)(?:.*/)?(?:change-?log|changes|history|news|release[-_ ]?notes?|whats-?new|adrs?"
              + "|decisions?|post-?mortems?|retrospectives?|minutes|meetings?|archived?|blog"
              + "|proposals?|bp|kip|pip|fip|swip|tep|kep|pep|cep|rfc|enhancement|incompatible"
              + "|upgrade[-_ ]?notes?|migrations?|migrating)s?"
              + "(?:[-_./].*)?");

  /** Named for a version or a day. */
  private static final Pattern NUMBERED =
      Pattern.compile("(?i)(?:.*/)?(?:v?\\d++(?:\\.\\d++)++|\\d{4}-\\d{2}-\\d{2})[^/]*");

  private static final Pattern TITLE =
      Pattern.compile(
          "(?i)\\W*(?:proposal|rfc|adr|change-?log|release notes|post-?mortem|retrospective"
              + "|meeting notes|minutes of|what's new|incompatible)\\b.*");

  private RecordsOfThePast() {}

  /** Whether a document is one, as its file, its folder or its title says. */
  static boolean holds(Document document) {
    String path = document.path().withoutMarkdownExtension();
    return NAME.matcher(path).matches()
        || NUMBERED.matcher(path).matches()
        || TITLE.matcher(document.title().text()).matches();
  }
}
