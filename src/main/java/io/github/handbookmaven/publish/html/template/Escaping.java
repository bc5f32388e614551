package io.github.handbookmaven.publish.html.template;

import java.util.Optional;
import org.apache.velocity.app.event.IncludeEventHandler;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.context.Context;

/** Escapes whatever a template prints, and lets it include nothing but templates of the theme. */
public final class Escaping implements ReferenceInsertionEventHandler, IncludeEventHandler {

  /** Made by Velocity. */
  public Escaping() {}

  @Override
  public Object referenceInsert(Context context, String reference, Object value) {
    if (value instanceof Html || value == null) {
      return value;
    }
    Object shown =
        value instanceof Optional<?> optional ? optional.map(Object.class::cast).orElse("") : value;
    return shown instanceof Html ? shown : Html.escape(shown.toString());
  }

  @Override
  public String includeEvent(
      Context context, String includeResourcePath, String currentResourcePath, String directive) {
    return directive.equals("parse") ? includeResourcePath : null;
  }
}
