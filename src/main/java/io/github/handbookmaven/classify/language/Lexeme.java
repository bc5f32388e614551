package io.github.handbookmaven.classify.language;

/**
 * A word and what is known of it wherever it stands.
 *
 * @param text in lower case
 * @param themes the themes of the phrases that it is by itself
 * @param onward where in the vocabulary longer phrases go on that begin with it; below 0 where none
 *     does
 * @param lists the word lists it stands in, the bits of {@link WordList#bit}
 */
record Lexeme(String text, Themes themes, int onward, long lists) {

  boolean isIn(WordList list) {
    return list.isAmong(lists);
  }
}
