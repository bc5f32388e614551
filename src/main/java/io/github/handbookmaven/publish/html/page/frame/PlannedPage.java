package io.github.handbookmaven.publish.html.page.frame;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A page that is not made yet: first it is found out what it would be made from, so that it need
 * not be made where an earlier edition made it of the same.
 *
 * @param basis finds out all that makes the page and is not the same on all pages
 * @param told tells one basis from another: records of values; none where that cannot be told
 * @param page makes the page, of its basis and of what that tells
 * @param <B> what it is made from
 */
public record PlannedPage<B>(
    Supplier<B> basis, Function<B, List<Record>> told, Function<B, Page> page) {

  /**
   * A page that is told by all it prints.
   *
   * @param made makes it, without rendering it
   * @return the plan
   */
  public static PlannedPage<Page> of(Supplier<Page> made) {
    return new PlannedPage<>(made, page -> List.of(page.frame(), page.view()), Function.identity());
  }

  /**
   * The page, whatever was made before.
   *
   * @return not yet rendered
   */
  public Page made() {
    return page.apply(basis.get());
  }
}
