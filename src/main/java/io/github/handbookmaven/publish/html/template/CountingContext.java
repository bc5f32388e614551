package io.github.handbookmaven.publish.html.template;

import java.util.Map;
import org.apache.velocity.VelocityContext;

/**
 * The variables of a page. Loops and pieces read or set some at every turn, so counting that ends a
 * template that would not end by itself; no two threads share one.
 */
final class CountingContext extends VelocityContext {
  private static final long serialVersionUID = 1L;

  /** Many times what the largest page of twenty thousand documents takes. */
  static final long MOST_STEPS = 50_000_000;

  private static final int LONGEST_TEXT = 32_000_000;

  private long steps;

  CountingContext(Map<String, Object> variables) {
    super(variables);
  }

  @Override
  public Object internalGet(String key) {
    count();
    return super.internalGet(key);
  }

  @Override
  public Object internalPut(String key, Object value) {
    count();
    if (value instanceof String text && text.length() > LONGEST_TEXT) {
      throw new EndlessTemplateException("it makes a text of " + text.length() + " characters");
    }
    return super.internalPut(key, value);
  }

  private void count() {
    steps++;
    if (steps > MOST_STEPS) {
      throw new EndlessTemplateException("it took more than " + MOST_STEPS + " steps for one page");
    }
  }
}
