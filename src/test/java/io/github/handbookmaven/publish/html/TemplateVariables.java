package io.github.handbookmaven.publish.html;

import io.github.handbookmaven.model.Failures;
import io.github.handbookmaven.publish.Edition;
import io.github.handbookmaven.publish.html.page.Pages;
import io.github.handbookmaven.publish.html.page.frame.Page;
import io.github.handbookmaven.publish.html.page.frame.PageFrame;
import io.github.handbookmaven.publish.html.page.frame.PlannedPage;
import io.github.handbookmaven.publish.html.page.frame.SiteFrame;
import io.github.handbookmaven.publish.html.template.Html;
import io.github.handbookmaven.publish.html.template.Labels;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The variables of every template, as Markdown: read from the records and their Javadoc. */
final class TemplateVariables {
  private static final Path CODE = Path.of("src/main/java");

  private final StringBuilder markdown = new StringBuilder();
  private final Map<String, Class<?>> pieces = new TreeMap<>();

  private TemplateVariables() {}

  /** Every template an edition needs, with its variables, and every record they hold. */
  static String of(Edition edition) {
    TemplateVariables reference = new TemplateVariables();
    Pages pages = new Pages(edition, new Labels(Locale.ENGLISH), Map.of(), new Failures());
    Map<String, Class<?>> views = new TreeMap<>();
    pages
        .all()
        .flatMap(group -> group.pages().get())
        .map(PlannedPage::made)
        .forEach(page -> views.put(page.template(), view(page)));
    reference.table("On every page", "$page.", PageFrame.class);
    reference.table("Of the whole site", "$site.", SiteFrame.class);
    views.forEach((template, view) -> reference.table("`" + template + "`", "$view.", view));
    reference.appendPieces();
    return reference.markdown.toString();
  }

  private static Class<?> view(Page page) {
    return page.view().getClass();
  }

  /** A piece may hold others that come before it in the alphabet, so they are all found first. */
  private void appendPieces() {
    String before = markdown.toString();
    int known;
    do {
      known = pieces.size();
      markdown.setLength(0);
      List.copyOf(pieces.entrySet()).forEach(piece -> table(piece.getKey(), ".", piece.getValue()));
    } while (pieces.size() > known);
    markdown.insert(0, before);
  }

  private void table(String title, String prefix, Class<?> record) {
    Map<String, String> meanings = meanings(record);
    markdown
        .append("\n### ")
        .append(title)
        .append("\n\n| variable | type | meaning |\n|---|---|---|\n");
    for (RecordComponent component : record.getRecordComponents()) {
      markdown.append("| `").append(prefix).append(component.getName()).append("` | ");
      markdown.append(type(component.getGenericType())).append(" | ");
      markdown.append(meanings.get(component.getName())).append(" |\n");
    }
  }

  private String type(Type type) {
    if (type instanceof ParameterizedType list) {
      return "list of " + type(list.getActualTypeArguments()[0]);
    }
    if (type == String.class) {
      return "text";
    }
    if (type == int.class) {
      return "number";
    }
    if (type == boolean.class) {
      return "true or false";
    }
    return type == Html.class ? "HTML" : piece((Class<?>) type);
  }

  private String piece(Class<?> record) {
    Class<?> other = pieces.putIfAbsent(record.getSimpleName(), record);
    if (!record.isRecord() || (other != null && other != record)) {
      throw new IllegalStateException("templates cannot be told what this is: " + record);
    }
    return "`" + record.getSimpleName() + "`";
  }

  /** What the Javadoc says of each component. */
  private static Map<String, String> meanings(Class<?> record) {
    String source = source(record.getName().replaceFirst("\\$.*", ""));
    Matcher javadoc =
        Pattern.compile(
                "/\\*\\*(?:(?!\\*/).)*\\*/\\s*(?:public )?record " + record.getSimpleName(),
                Pattern.DOTALL)
            .matcher(source);
    if (!javadoc.find()) {
      throw new IllegalStateException("no Javadoc: " + record);
    }
    Map<String, String> meanings = new TreeMap<>();
    Stream.of(javadoc.group().split("@param "))
        .skip(1)
        .map(TemplateVariables::plain)
        .forEach(text -> meanings.put(text.split(" ", 2)[0], text.split(" ", 2)[1]));
    return meanings;
  }

  private static String plain(String javadoc) {
    return javadoc
        .replaceAll("(?s)\\*/.*", "")
        .replaceAll("\\s*\\n\\s*\\*\\s*", " ")
        .replaceAll("\\{@\\w+ ([^}]*)\\}", "`$1`")
        .replace("|", "\\|")
        .strip();
  }

  private static String source(String className) {
    try {
      return Files.readString(CODE.resolve(className.replace('.', '/') + ".java"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
