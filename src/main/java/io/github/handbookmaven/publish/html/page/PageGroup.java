package io.github.handbookmaven.publish.html.page;

import io.github.handbookmaven.publish.html.page.frame.Page;
import io.github.handbookmaven.publish.html.page.frame.PlannedPage;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Pages that are made together.
 *
 * @param names how the names of their files begin, each; an empty text where nobody knows before
 *     they are made
 * @param pages plans them; each is made when it is asked for, so that memory does not hold them all
 */
public record PageGroup(List<String> names, Supplier<Stream<PlannedPage<?>>> pages) {

  /** A page alone. */
  static PageGroup single(String file, Supplier<Page> page) {
    return new PageGroup(List.of(file), () -> Stream.of(PlannedPage.of(page)));
  }

  /** Pages whose views are made at once. */
  static PageGroup made(List<String> names, Supplier<Stream<Page>> pages) {
    return new PageGroup(names, () -> pages.get().map(page -> PlannedPage.of(() -> page)));
  }
}
