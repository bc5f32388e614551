package io.github.handbookmaven.mojo.console;

import io.github.handbookmaven.publish.text.Style;
import io.github.handbookmaven.rule.Severity;
import org.apache.maven.shared.utils.logging.MessageUtils;

/** Colours as Maven uses them: only where its console has them. */
final class ConsoleStyle implements Style {
  @Override
  public String mark(Severity severity, String text) {
    return switch (severity) {
      case NOTE -> String.valueOf(MessageUtils.buffer().strong(text));
      case WARNING -> String.valueOf(MessageUtils.buffer().warning(text));
      case ERROR -> String.valueOf(MessageUtils.buffer().failure(text));
    };
  }
}
