package io.github.handbookmaven.author;

/** Why a document is left as it is, in one sentence. */
final class Refusal extends Exception {
  private static final long serialVersionUID = 1L;

  Refusal(String sentence) {
    super(sentence);
  }
}
