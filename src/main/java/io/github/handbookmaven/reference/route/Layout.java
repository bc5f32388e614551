package io.github.handbookmaven.reference.route;

import java.util.List;
import java.util.function.Predicate;

/**
 * Which files a site serves under which addresses, as far as its sources tell.
 *
 * @param mounts the folders it serves, in the order they are looked in
 * @param style what becomes of a page's name
 * @param startsAtRoot whether relative links are also followed from the site's root
 * @param mayWrite addresses the build may write a page to that no source holds
 * @param writesPages whether the build makes pages that no source holds, in folders of their own
 * @param knowsOtherLabels whether the build knows names of places that no source here gives
 */
record Layout(
    List<Mount> mounts,
    Style style,
    boolean startsAtRoot,
    Predicate<String> mayWrite,
    boolean writesPages,
    boolean knowsOtherLabels) {

  /** What becomes of a page's name. */
  enum Style {
    /**
     * {@code a/b.md} is served as {@code a/b.html} or {@code a/b}: its links start in {@code a}.
     */
    FILES,
    /** {@code a/b.md} is served as {@code a/b/}: its links start one level deeper. */
    FOLDERS
  }

  /** Copies what could change. */
  Layout {
    mounts = List.copyOf(mounts);
  }

  static Layout of(Style style, List<Mount> mounts) {
    return new Layout(mounts, style, false, any -> false, false, false);
  }

  Layout fromRootToo() {
    return new Layout(mounts, style, true, mayWrite, writesPages, knowsOtherLabels);
  }

  Layout writing(Predicate<String> addresses) {
    return new Layout(mounts, style, startsAtRoot, addresses, writesPages, knowsOtherLabels);
  }

  Layout writingPages(boolean does) {
    return new Layout(mounts, style, startsAtRoot, mayWrite, does, knowsOtherLabels);
  }

  Layout withOtherLabels(boolean does) {
    return new Layout(mounts, style, startsAtRoot, mayWrite, writesPages, does);
  }
}
