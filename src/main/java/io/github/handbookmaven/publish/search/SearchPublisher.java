package io.github.handbookmaven.publish.search;

import io.github.handbookmaven.publish.Edition;
import io.github.handbookmaven.publish.Output;

/** Publishes the index that {@code search.js} looks things up in. */
public final class SearchPublisher {
  private static final String FOLDER = "search/";

  private SearchPublisher() {}

  /**
   * Writes the index as scripts below {@code search/}, {@code search/index.js} first of all.
   *
   * @param edition the handbook to be searched
   * @param folder where the handbook goes
   */
  public static void publish(Edition edition, Output folder) {
    SearchIndex.write(
        new SearchTexts(edition.handbook()).all(),
        (name, script) -> folder.write(FOLDER + name + ".js", script));
  }
}
