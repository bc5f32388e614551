package io.github.handbookmaven.reference.link;

import java.util.BitSet;

/**
 * Lines of a text that <a
 * href="https://myst-parser.readthedocs.io/en/latest/syntax/roles-and-directives.html#syntax-comments">
 * MyST</a> takes for comments: {@code % Steps are taken from [the plan](plan.md)}. GitHub shows
 * them.
 */
final class MystComments {
  private MystComments() {}

  /** The lines of comments, from 1 on. */
  static BitSet in(String text) {
    BitSet comments = new BitSet();
    int number = 1;
    int start = 0;
    while (start >= 0 && start < text.length()) {
      comments.set(number, text.charAt(start) == '%');
      int end = text.indexOf('\n', start);
      start = end < 0 ? -1 : end + 1;
      number++;
    }
    return comments;
  }
}
