package io.github.handbookmaven.publish.search;

import io.github.handbookmaven.kept.KeptResults;
import io.github.handbookmaven.publish.Edition;
import io.github.handbookmaven.publish.FileMark;
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
   * @param kept what earlier editions in the same output indexed; whoever gave it settles it
   */
  public static void publish(Edition edition, Output folder, KeptResults kept) {
    SearchTexts texts = new SearchTexts(edition.handbook());
    IndexBefore before =
        kept == KeptResults.NONE ? IndexBefore.none() : new IndexBefore(kept, texts.keys());
    SearchIndex.write(texts.all(), before, new Scripts(folder));
  }

  private record Scripts(Output folder) implements SearchIndex.Scripts {
    @Override
    public void write(String name, byte[] script) {
      folder.write(file(name), script);
    }

    @Override
    public boolean stands(String name, FileMark mark) {
      return folder.stands(file(name), mark);
    }

    private static String file(String name) {
      return FOLDER + name + ".js";
    }
  }
}
