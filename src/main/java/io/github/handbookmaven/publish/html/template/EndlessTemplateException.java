package io.github.handbookmaven.publish.html.template;

import org.apache.velocity.exception.VelocityException;

/** A template did more than any page needs. */
final class EndlessTemplateException extends VelocityException {
  private static final long serialVersionUID = 1L;

  EndlessTemplateException(String limit) {
    super(limit);
  }
}
