package io.github.handbookmaven.frontmatter;

import io.github.handbookmaven.model.Flaw;
import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.RepoPath;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what looks like front matter but stands below other text, where nobody reads it: two or
 * more keys between rules, one of them a declaration that its author counts on.
 */
final class StrayFrontMatter {
  private static final int SEARCHED_LINES = 60;
  private static final String FENCE = "---";
  private static final Pattern KEY = Pattern.compile("([A-Za-z][\\w .-]{0,40}):(?: .*)?");
  private static final Pattern CODE = Pattern.compile(" {0,3}(?:```|~~~).*");
  private static final Set<FrontMatterKey> DECLARATIONS =
      EnumSet.of(
          FrontMatterKey.TYPE,
          FrontMatterKey.OWNER,
          FrontMatterKey.LAST_REVIEWED,
          FrontMatterKey.REVIEW_INTERVAL,
          FrontMatterKey.REVIEW_BY,
          FrontMatterKey.EXPIRES,
          FrontMatterKey.BASED_ON,
          FrontMatterKey.COVERS,
          FrontMatterKey.ALERTS);

  private StrayFrontMatter() {}

  static Optional<Flaw> in(RepoPath path, List<String> lines) {
    boolean isCode = false;
    for (int line = 0; line < Math.min(lines.size(), SEARCHED_LINES); line++) {
      isCode ^= CODE.matcher(lines.get(line)).matches();
      if (!isCode && lines.get(line).stripTrailing().equals(FENCE) && declares(lines, line + 1)) {
        return Optional.of(flaw(path, line + 1));
      }
    }
    return Optional.empty();
  }

  /** Whether only keys follow, at least two, until the rule that closes them. */
  private static boolean declares(List<String> lines, int from) {
    int keys = 0;
    boolean declares = false;
    for (int line = from; line < lines.size(); line++) {
      String text = lines.get(line).stripTrailing();
      Matcher key = KEY.matcher(text);
      if (text.equals(FENCE)) {
        return declares && keys > 1;
      }
      if (key.matches()) {
        keys++;
        declares |=
            FrontMatterKey.of(plain(key.group(1))).filter(DECLARATIONS::contains).isPresent();
      } else if (!text.startsWith(" ") && !text.startsWith("- ") && !text.startsWith("#")) {
        return false;
      }
    }
    return false;
  }

  private static String plain(String key) {
    return key.toLowerCase(java.util.Locale.ROOT).replaceAll("[ _.-]", "");
  }

  private static Flaw flaw(RepoPath path, int line) {
    return new Flaw(
        Flaw.Kind.FRONT_MATTER_INVALID,
        Place.line(path, line),
        "this looks like front matter, but text stands above it, so it is not read",
        "move it to the first line of the file");
  }
}
