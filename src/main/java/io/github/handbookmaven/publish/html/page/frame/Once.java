package io.github.handbookmaven.publish.html.page.frame;

import java.util.function.Supplier;

/** A value that is made when somebody asks for it first; pages are made side by side. */
final class Once<T> {
  private final Supplier<T> maker;
  private T made;

  Once(Supplier<T> maker) {
    this.maker = maker;
  }

  synchronized T get() {
    if (made == null) {
      made = maker.get();
    }
    return made;
  }
}
