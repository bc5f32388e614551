package io.github.handbookmaven.robustness;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Reads a regular expression and tells texts whose repetition makes it work hardest: what each part
 * of it matches, and what leads up to that part.
 */
final class RegexPumps {
  private static final String CANDIDATES =
      "aA1 \t\n._/-<>()\"'`#:=*@${}[]|&é–\\,;!?~+%^\0xyzBZ09oO";

  private final String regex;
  private final int flags;
  private final Set<Pump> pumps = new LinkedHashSet<>();
  private int at;

  /** A text: how it starts, and what is repeated from there on. */
  record Pump(String start, String part) {
    String text(int length) {
      return start + part.repeat(Math.max(1, length / part.length()));
    }
  }

  private RegexPumps(Pattern pattern) {
    this.regex = pattern.pattern();
    this.flags = pattern.flags();
  }

  static Set<Pump> of(Pattern pattern) {
    RegexPumps reader = new RegexPumps(pattern);
    reader.alternatives("");
    reader.pumps.add(new Pump("", "a"));
    reader.pumps.add(new Pump("", " "));
    reader.pumps.add(new Pump("", "\n"));
    reader.pumps.add(new Pump("", "x.y/"));
    return reader.pumps;
  }

  /** Reads to the end of a group; gives a text that the first alternative matches. */
  private String alternatives(String before) {
    String first = sequence(before);
    while (at < regex.length() && regex.charAt(at) == '|') {
      at++;
      sequence(before);
    }
    return first;
  }

  private String sequence(String before) {
    StringBuilder matched = new StringBuilder();
    while (at < regex.length() && "|)".indexOf(regex.charAt(at)) < 0) {
      List<String> parts = atom(before + matched);
      boolean isRepeated = quantifier();
      for (String part : parts) {
        note(before + matched, part, isRepeated);
      }
      matched.append(parts.isEmpty() ? "" : parts.get(0));
      note("", before + matched, true);
    }
    return matched.toString();
  }

  private void note(String start, String part, boolean isRepeated) {
    if (!part.isEmpty() && isRepeated) {
      pumps.add(new Pump("", part));
      pumps.add(new Pump(start, part));
    }
  }

  /** Texts one atom matches; none for what matches a place. */
  private List<String> atom(String before) {
    char sign = regex.charAt(at);
    if (sign == '(') {
      return group(before);
    }
    if (sign == '[') {
      return members(classEnd());
    }
    if (sign == '\\') {
      return escape();
    }
    at++;
    return switch (sign) {
      case '^', '$' -> List.of();
      case '.' -> List.of("a", " ", "/");
      default -> List.of(String.valueOf(sign));
    };
  }

  private List<String> group(String before) {
    at++;
    boolean looksAround = false;
    if (regex.startsWith("?", at)) {
      int end = at + 1;
      looksAround = "=!".indexOf(regex.charAt(end)) >= 0 || regex.startsWith("?<=", at);
      looksAround |= regex.startsWith("?<!", at);
      while (":=!>)".indexOf(regex.charAt(end)) < 0) {
        end++;
      }
      at = end;
      if (regex.charAt(at) == ')') {
        at++;
        return List.of();
      }
      at++;
    }
    String matched = alternatives(before);
    at++;
    return looksAround || matched.isEmpty() ? List.of() : List.of(matched);
  }

  private List<String> escape() {
    char kind = regex.charAt(at + 1);
    if (kind == 'Q') {
      int end = regex.indexOf("\\E", at);
      String literal = regex.substring(at + 2, end);
      at = end + 2;
      return literal.isEmpty() ? List.of() : List.of(literal);
    }
    int start = at;
    at += 2;
    if (kind == 'p' || kind == 'P') {
      at = regex.indexOf('}', at) + 1;
    } else if (kind == 'x' || kind == 'u') {
      at += kind == 'x' ? 2 : 4;
    }
    boolean isPlace = "bBAzZG".indexOf(kind) >= 0 || Character.isDigit(kind);
    return isPlace ? List.of() : members(regex.substring(start, at));
  }

  private String classEnd() {
    int start = at;
    int depth = 0;
    do {
      char sign = regex.charAt(at);
      if (sign == '\\') {
        at++;
      } else if (sign == '[') {
        depth++;
        at += regex.startsWith("^", at + 1) ? 1 : 0;
        at += regex.startsWith("]", at + 1) ? 1 : 0;
      } else if (sign == ']') {
        depth--;
      }
      at++;
    } while (depth > 0);
    return regex.substring(start, at);
  }

  private List<String> members(String oneCharacter) {
    List<String> found = new ArrayList<>();
    try {
      Pattern pattern = Pattern.compile(oneCharacter, flags & ~Pattern.LITERAL);
      CANDIDATES
          .chars()
          .mapToObj(Character::toString)
          .filter(text -> pattern.matcher(text).matches())
          .forEach(found::add);
    } catch (PatternSyntaxException ours) {
      throw new IllegalStateException("cannot read " + regex + " at " + oneCharacter, ours);
    }
    return found.size() <= 6
        ? found
        : List.of(
            found.get(0),
            found.get(1),
            found.get(2),
            found.get(3),
            found.get(4),
            found.get(found.size() / 2),
            found.get(found.size() - 1));
  }

  /** Steps over a quantifier; tells whether its atom may be matched more than a few times. */
  private boolean quantifier() {
    if (at >= regex.length() || "*+?{".indexOf(regex.charAt(at)) < 0) {
      return false;
    }
    boolean isRepeated = regex.charAt(at) != '?';
    at = regex.charAt(at) == '{' ? regex.indexOf('}', at) + 1 : at + 1;
    if (at < regex.length() && "?+".indexOf(regex.charAt(at)) >= 0) {
      at++;
    }
    return isRepeated;
  }
}
