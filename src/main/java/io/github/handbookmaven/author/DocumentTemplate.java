package io.github.handbookmaven.author;

import io.github.handbookmaven.author.NewDocument.AnsweredAlert;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.model.Word;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The template of a type: Markdown with names in double braces. A line whose name has no value is
 * left out. Names are {@code title} (a YAML scalar), {@code heading} (Markdown), {@code owner},
 * {@code alerts}, {@code based_on} (YAML) and {@code symptoms} (Markdown).
 */
public final class DocumentTemplate {
  private static final Pattern NAME = Pattern.compile("\\{\\{([a-z_]+)\\}\\}");

  private final String text;

  private DocumentTemplate(String text) {
    this.text = text;
  }

  /**
   * The template of a type.
   *
   * @param type SOP or runbook
   * @param theme the project's theme, whose {@code sop.md} and {@code runbook.md} win
   * @return the template
   * @throws UncheckedIOException where the disk refuses
   */
  public static DocumentTemplate of(DocType type, Path theme) {
    String name = Word.of(type) + ".md";
    Path own = theme.resolve(name);
    try {
      if (Files.isRegularFile(own, LinkOption.NOFOLLOW_LINKS)) {
        return new DocumentTemplate(Files.readString(own).replace("\r\n", "\n"));
      }
      try (InputStream in = DocumentTemplate.class.getResourceAsStream(name)) {
        return new DocumentTemplate(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the template " + own + ": " + e.getMessage(), e);
    }
  }

  /**
   * Fills in what is known.
   *
   * @param document what is known
   * @return the document, with lines ended by LF
   */
  public String fill(NewDocument document) {
    Map<String, String> values = values(document);
    StringBuilder filled = new StringBuilder();
    for (String line : text.split("\n", -1)) {
      Matcher name = NAME.matcher(line);
      boolean isEmpty = name.find() && values.getOrDefault(name.group(1), "").isEmpty();
      if (!isEmpty) {
        filled.append(replaced(line, values)).append('\n');
      }
    }
    return filled.toString().replaceAll("\n{3,}", "\n\n").stripTrailing() + "\n";
  }

  private static String replaced(String line, Map<String, String> values) {
    return NAME.matcher(line)
        .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), "")));
  }

  private static Map<String, String> values(NewDocument document) {
    Map<String, String> values = new HashMap<>();
    values.put("title", scalar(document.title()));
    values.put("heading", PlainMarkdown.of(document.title()));
    values.put("owner", document.owner().map(DocumentTemplate::scalar).orElse(""));
    values.put("alerts", document.alert().map(alert -> list(List.of(alert.name()))).orElse(""));
    values.put("based_on", document.foundations().isEmpty() ? "" : list(document.foundations()));
    values.put("symptoms", document.alert().map(DocumentTemplate::symptoms).orElse(""));
    return values;
  }

  private static String list(List<String> texts) {
    return texts.stream().map(DocumentTemplate::scalar).collect(Collectors.joining(", ", "[", "]"));
  }

  private static String scalar(String text) {
    return YamlValue.of(text);
  }

  private static String symptoms(AnsweredAlert alert) {
    String severity = alert.severity().isEmpty() ? "" : " (severity " + alert.severity() + ")";
    String holdFor = alert.holdFor().isEmpty() ? "" : ", once that has lasted " + alert.holdFor();
    String fires = "The alert `" + alert.name() + "`" + severity + " fires";
    return alert.expression().isBlank()
        ? fires + ".\n"
        : fires
            + " while this is true"
            + holdFor
            + ":\n\n```promql\n"
            + alert.expression().strip()
            + "\n```\n";
  }
}
