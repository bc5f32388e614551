package io.github.handbookmaven.publish.html;

import io.github.handbookmaven.Golden;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** The page that lists every label is made from the labels: {@code -Dgolden.update} rewrites it. */
class WordsPageTest {
  private static final Path LABELS = Path.of("src/main/resources");
  private static final String HEAD =
      """
      # Words

      Every word of the pages, in the order of the file they stand in. A file
      `handbook-pages.properties` in `src/handbook/theme` (with `_de`, `_fr` or another language before the
      dot) changes those it names and adds languages; the others stay. `{0}`, `{1}` are filled in as
      `java.text.MessageFormat` does it, so an apostrophe beside them is doubled.
      """;
  private static final String TABLE =
      """

      | name | English | German | French |
      |---|---|---|---|
      """;

  @Test
  void itListsEveryLabelInEveryLanguage() throws IOException {
    Properties english = labels("");
    Properties german = labels("_de");
    Properties french = labels("_fr");
    StringBuilder page = new StringBuilder(HEAD);
    for (Map.Entry<String, List<String>> section : sections().entrySet()) {
      page.append("\n## ").append(section.getKey()).append("\n").append(TABLE);
      for (String name : section.getValue()) {
        page.append(
            "| `%s` | %s | %s | %s |\n"
                .formatted(
                    name,
                    cell(english.getProperty(name)),
                    cell(german.getProperty(name)),
                    cell(french.getProperty(name))));
      }
    }
    Golden.assertSame(Path.of("src/site/markdown/words.md"), page.toString());
  }

  /** Names by the comment above them: a paragraph of comments ends where a section begins. */
  private static Map<String, List<String>> sections() throws IOException {
    Map<String, List<String>> sections = new LinkedHashMap<>();
    String section = "Language";
    for (String line : Files.readAllLines(LABELS.resolve("handbook-pages.properties"))) {
      if (line.startsWith("# ") && !sections.isEmpty()) {
        section = line.substring(2).replaceFirst("[;:].*", "");
      } else if (!line.startsWith("#") && line.contains("=")) {
        List<String> names = sections.computeIfAbsent(section, any -> new ArrayList<>());
        String name = line.substring(0, line.indexOf('=')).strip();
        if (!names.contains(name)) {
          names.add(name);
        }
      }
    }
    return sections;
  }

  private static Properties labels(String language) throws IOException {
    Properties labels = new Properties();
    Path file = LABELS.resolve("handbook-pages" + language + ".properties");
    try (Reader reader = Files.newBufferedReader(file)) {
      labels.load(reader);
    }
    return labels;
  }

  /** As code, so that no sign of it means anything in Markdown; a bar would end the cell. */
  private static String cell(String label) {
    return label == null || label.isBlank() ? "" : "`" + label.replace("|", "\\|") + "`";
  }
}
