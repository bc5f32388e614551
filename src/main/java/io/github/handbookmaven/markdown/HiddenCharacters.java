package io.github.handbookmaven.markdown;

import io.github.handbookmaven.model.Flaw;
import io.github.handbookmaven.model.Link;
import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.RepoPath;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/**
 * Finds characters nobody sees in what people copy and click: code and link targets. Elsewhere they
 * have their uses: emoji, Persian, mixed writing directions.
 */
final class HiddenCharacters {
  private static final Pattern TAGS = Pattern.compile("[\\x{E0000}-\\x{E007F}]++");

  /** The first half of each of these characters, as UTF-16 writes them. */
  private static final char BEFORE_A_TAG = '\uDB40';

  /** With tag characters behind it the flag of England, Scotland or Wales. */
  private static final int BLACK_FLAG = 0x1F3F4;

  private final RepoPath path;

  HiddenCharacters(RepoPath path) {
    this.path = path;
  }

  List<Flaw> flaws(List<Node> nodes, List<Link> links) {
    return Stream.concat(
            nodes.stream().flatMap(this::inCode),
            links.stream().flatMap(link -> flaw(link.target(), link.at(), "a link's target")))
        .toList();
  }

  private Stream<Flaw> inCode(Node node) {
    if (node instanceof Code code) {
      return flaw(code.getLiteral(), Place.line(path, Tree.line(node)), "code");
    }
    if (node instanceof FencedCodeBlock code) {
      return inLines(code.getLiteral(), Tree.line(node) + 1);
    }
    if (node instanceof Text text) {
      return smuggled(text.getLiteral(), Place.line(path, Tree.line(node)));
    }
    return node instanceof IndentedCodeBlock code
        ? inLines(code.getLiteral(), Tree.line(node))
        : Stream.empty();
  }

  /** Prose needs joiners and marks of direction in many languages, but no tag characters. */
  private static Stream<Flaw> smuggled(String text, Place at) {
    if (text.indexOf(BEFORE_A_TAG) < 0) {
      return Stream.empty();
    }
    OptionalInt tag =
        TAGS.matcher(text)
            .results()
            .filter(run -> run.start() < 2 || text.codePointBefore(run.start()) != BLACK_FLAG)
            .mapToInt(MatchResult::start)
            .findFirst();
    return tag.isEmpty()
        ? Stream.empty()
        : Stream.of(flawOf(text.codePointAt(tag.getAsInt()), at, "the text"));
  }

  private Stream<Flaw> inLines(String code, int firstLine) {
    OptionalInt hidden = firstHidden(code);
    if (hidden.isEmpty()) {
      return Stream.empty();
    }
    String before = code.substring(0, hidden.getAsInt());
    int line = firstLine + (int) before.chars().filter(sign -> sign == '\n').count();
    return flaw(code, Place.line(path, line), "code");
  }

  private static Stream<Flaw> flaw(String text, Place at, String where) {
    OptionalInt hidden = firstHidden(text);
    if (hidden.isEmpty()) {
      return Stream.empty();
    }
    return Stream.of(flawOf(text.codePointAt(hidden.getAsInt()), at, where));
  }

  private static Flaw flawOf(int character, Place at, String where) {
    String sign = String.format(Locale.ROOT, "U+%04X", character);
    return new Flaw(
        Flaw.Kind.HIDDEN_UNICODE,
        at,
        "the invisible character " + sign + " stands in " + where,
        "type it anew without the character; what is copied from here does not do what it shows");
  }

  private static OptionalInt firstHidden(String text) {
    for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
      if (isHidden(text.codePointAt(at))) {
        return OptionalInt.of(at);
      }
    }
    return OptionalInt.empty();
  }

  /** Bidirectional controls, zero-width signs, and the tag characters that smuggle text. */
  private static boolean isHidden(int sign) {
    return sign >= 0x202A && sign <= 0x202E
        || sign >= 0x2066 && sign <= 0x2069
        || sign == 0x200B
        || sign == 0x2060
        || sign == 0xFEFF
        || sign >= 0xE0000 && sign <= 0xE007F;
  }
}
