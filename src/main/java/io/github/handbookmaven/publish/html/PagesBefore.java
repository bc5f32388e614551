package io.github.handbookmaven.publish.html;

import io.github.handbookmaven.assemble.ProjectFacts;
import io.github.handbookmaven.kept.Kept;
import io.github.handbookmaven.kept.KeptResults;
import io.github.handbookmaven.kept.ValueDigest;
import io.github.handbookmaven.publish.Edition;
import io.github.handbookmaven.publish.FileMark;
import io.github.handbookmaven.publish.Output;
import io.github.handbookmaven.publish.html.page.frame.SiteFrame;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Pages that an earlier edition wrote, by all they were made from: what is the same on all pages,
 * and what each tells. The pages themselves are not kept, as they stand where they were written.
 */
final class PagesBefore {
  /** Asked when nothing is kept: nobody pays for keys then. */
  static final PagesBefore NONE = new PagesBefore(KeptResults.NONE, new Frame(""));

  private final Kept<WrittenPage> pages;
  private final Frame frame;

  private PagesBefore(KeptResults kept, Frame frame) {
    this.pages = kept.of("pages", WrittenPage.class);
    this.frame = frame;
  }

  /**
   * A page that was written.
   *
   * @param file below {@code handbook/}
   * @param mark tells its bytes
   * @param scripts those it asks for
   */
  record WrittenPage(String file, FileMark mark, List<String> scripts) {}

  /**
   * What is the same on all pages.
   *
   * @param site what stands around them
   * @param project where sources and issues are found
   * @param locale the language asked for
   * @param theme a digest of the project's own theme
   */
  private record Everywhere(SiteFrame site, ProjectFacts project, String locale, String theme) {}

  /**
   * What is the same on all pages, told once, as a hub has a hundred thousand pages.
   *
   * @param digest of {@link Everywhere}
   */
  private record Frame(String digest) {}

  /**
   * Those of an edition.
   *
   * @param kept what earlier editions in this folder and language wrote
   * @param edition what is published
   * @param site what stands around its pages
   * @param theme a digest of the project's own theme
   */
  static PagesBefore of(KeptResults kept, Edition edition, SiteFrame site, String theme) {
    if (kept == KeptResults.NONE) {
      return NONE;
    }
    Everywhere everywhere =
        new Everywhere(
            site, edition.handbook().project(), edition.theme().locale().toLanguageTag(), theme);
    return new PagesBefore(kept, new Frame(ValueDigest.of(List.of(everywhere))));
  }

  /**
   * The key of a page.
   *
   * @param told all it is made from that is not the same everywhere; none where nobody knows
   * @return empty where it cannot be told from others
   */
  Optional<String> key(List<Record> told) {
    if (this == NONE || told.isEmpty()) {
      return Optional.empty();
    }
    List<Record> all = new ArrayList<>(told);
    all.add(0, frame);
    return Optional.of(ValueDigest.of(all));
  }

  /** The page of a key, where it stands in the output as it was written. */
  Optional<WrittenPage> standing(String key, Output output) {
    return pages.find(key).filter(page -> output.stands(page.file(), page.mark()));
  }

  void keep(String key, WrittenPage page) {
    pages.keep(key, page);
  }
}
