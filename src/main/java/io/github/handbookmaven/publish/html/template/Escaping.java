package io.github.handbookmaven.publish.html.template;

import java.util.Optional;
import org.apache.velocity.app.event.IncludeEventHandler;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.context.Context;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.exception.VelocityException;

/** Escapes whatever a template prints, and lets it include nothing but templates of the theme. */
public final class Escaping implements ReferenceInsertionEventHandler, IncludeEventHandler {

  private static final int DEEPEST = 8;

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

  /** Velocity itself would stop in silence and leave half a page. */
  @Override
  public String includeEvent(
      Context context, String includeResourcePath, String currentResourcePath, String directive) {
    if (context instanceof InternalContextAdapter within
        && within.getTemplateNameStack().length >= DEEPEST) {
      throw new VelocityException(
          currentResourcePath + " parses templates within templates, " + DEEPEST + " deep");
    }
    return directive.equals("parse") ? includeResourcePath : null;
  }
}
