package io.github.handbookmaven.mojo;

import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.kept.KeptResults;
import io.github.handbookmaven.model.Flaw;
import io.github.handbookmaven.model.Patience;
import io.github.handbookmaven.publish.Edition;
import io.github.handbookmaven.publish.Output;
import io.github.handbookmaven.publish.Together;
import io.github.handbookmaven.publish.feed.ChangeFeed;
import io.github.handbookmaven.publish.html.HtmlPublisher;
import io.github.handbookmaven.publish.json.CatalogJson;
import io.github.handbookmaven.publish.text.TrendText;
import io.github.handbookmaven.rule.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Everything that lies in {@code handbook/}. */
final class HandbookFiles {
  private final Patience patience;
  private final Told told;

  /**
   * Makes findings of flaws that are met after the rules were asked.
   *
   * @see io.github.handbookmaven.rule.Inspector#ofFlaws
   */
  interface Told {
    /** Sorted by place. */
    List<Finding> of(Handbook handbook, List<Flaw> flaws);
  }

  /** Tells of documents that cannot be shown but as text, within so much patience. */
  HandbookFiles(Patience patience, Told told) {
    this.patience = patience;
    this.told = told;
  }

  /** Lays all of it ready for an output that makes pages when they are asked for. */
  static void write(Edition edition, Output output) {
    HtmlPublisher.publish(edition, output);
    data(edition, output, KeptResults.NONE).forEach(Runnable::run);
  }

  /**
   * Writes all of it but the pages that stand as they would be written.
   *
   * @param edition what is published
   * @param output where to
   * @param pages what earlier runs made of what
   * @return what is published: with findings of what could not be shown in time
   */
  Edition write(Edition edition, Output output, KeptResults pages) {
    List<Flaw> unshown = written(edition, output, pages);
    if (unshown.isEmpty()) {
      return edition;
    }
    Edition whole = edition.showingText(told.of(edition.handbook(), unshown));
    written(whole, output, pages);
    return whole;
  }

  private List<Flaw> written(Edition edition, Output output, KeptResults pages) {
    List<Flaw> unshown = new ArrayList<>();
    Runnable html = () -> unshown.addAll(HtmlPublisher.publish(edition, output, pages, patience));
    Together.run(Stream.concat(Stream.of(html), data(edition, output, pages)).toList());
    return unshown;
  }

  private static Stream<Runnable> data(Edition edition, Output output, KeptResults kept) {
    return Stream.of(
        () -> output.whenAsked(List.of("changes.atom"), () -> ChangeFeed.publish(edition, output)),
        () ->
            output.whenAsked(
                List.of("catalog.", "front-matter."),
                () -> CatalogJson.publish(edition, output, kept)),
        () -> output.whenAsked(List.of("trend.md"), () -> TrendText.publish(edition, output)));
  }
}
