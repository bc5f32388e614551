package io.github.handbookmaven.markdown;

import io.github.handbookmaven.markdown.HtmlTokens.Kind;
import io.github.handbookmaven.markdown.HtmlTokens.Token;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/**
 * Tells which tags of raw HTML may be written anew, although raw HTML is escaped: a few elements
 * without attributes that people use where Markdown has no sign, and only where they are closed.
 */
final class HarmlessTags {
  private static final Set<String> EMPTY = Set.of("br", "wbr");
  private static final Set<String> INLINE =
      Set.of(
          "abbr", "b", "cite", "code", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "s",
          "samp", "small", "strong", "sub", "sup", "u", "var");
  private static final Set<String> NAMING = Set.of("id", "name");

  private final Deque<Token> open = new ArrayDeque<>();
  private final Set<Token> accepted = Collections.newSetFromMap(new IdentityHashMap<>());

  private HarmlessTags() {}

  /** The tags of a text that may stay, told apart by identity. */
  static Set<Token> among(List<Token> tokens) {
    HarmlessTags tags = new HarmlessTags();
    tokens.forEach(tags::add);
    return tags.accepted;
  }

  private void add(Token token) {
    if (token.kind() == Kind.OPEN) {
      addOpening(token);
    } else if (token.kind() == Kind.CLOSE
        && !open.isEmpty()
        && open.peek().name().equals(token.name())) {
      accepted.add(open.pop());
      accepted.add(token);
    }
  }

  private void addOpening(Token token) {
    boolean isPlain = token.attributes().isEmpty();
    if (isAnchor(token) || isPlain && INLINE.contains(token.name())) {
      open.push(token);
    } else if (isPlain && EMPTY.contains(token.name())) {
      accepted.add(token);
    }
  }

  /** {@code <a name="x"></a>}: the usual way to give a place a name. */
  static boolean isAnchor(Token token) {
    return token.name().equals("a")
        && !token.attributes().isEmpty()
        && NAMING.containsAll(token.attributes().keySet());
  }
}
