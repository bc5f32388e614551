package io.github.handbookmaven.publish.html.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelsTest {

  static Stream<Labels> languages() {
    return Stream.of(Locale.ENGLISH, Locale.GERMAN, Locale.FRENCH).map(Labels::new);
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyLabelCanBeFilledIn(Labels labels) {
    assertThat(labels.names())
        .isNotEmpty()
        .allSatisfy(
            name ->
                assertThat(labels.text(name, 2, 1, 0, "d", "e"))
                    .isNotBlank()
                    .doesNotContain("''", "{0,", "{1,"));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void everyLanguageHasEveryLabelWithTheSameValuesInIt(Labels labels) throws IOException {
    Map<String, String> english = file("handbook-pages.properties");
    Map<String, String> own =
        labels.locale().equals(Locale.ENGLISH)
            ? english
            : file("handbook-pages_" + labels.locale() + ".properties");
    assertThat(own.keySet()).isEqualTo(english.keySet());
    assertThat(own)
        .allSatisfy((name, text) -> assertThat(values(text)).isEqualTo(values(english.get(name))));
  }

  /** The second of two lines of one name would win in silence. */
  @ParameterizedTest
  @ValueSource(strings = {"", "_de", "_fr"})
  void noLabelIsWrittenTwice(String language) throws IOException {
    Path file = Path.of("src/main/resources", "handbook-pages" + language + ".properties");
    try (Stream<String> lines = Files.lines(file)) {
      assertThat(lines.filter(line -> line.matches("[a-z_0-9-]+ *=.*")).map(line -> name(line)))
          .isNotEmpty()
          .doesNotHaveDuplicates();
    }
  }

  private static String name(String line) {
    return line.substring(0, line.indexOf('=')).strip();
  }

  private static Map<String, String> file(String name) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources", name))) {
      properties.load(reader);
    }
    return properties.stringPropertyNames().stream()
        .collect(Collectors.toMap(each -> each, properties::getProperty));
  }

  private static Set<String> values(String text) {
    return Pattern.compile("\\{(\\d)")
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toSet());
  }

  @ParameterizedTest
  @CsvSource({
    "en, 1 May 2026, 3 May 2026",
    "de, 1. Mai 2026, 3. Mai 2026",
    "fr, 1er mai 2026, 3 mai 2026",
    "fr-CA, 1er mai 2026, 3 mai 2026"
  })
  void daysAreWrittenAsTheLanguageWritesThem(String language, String first, String third) {
    Labels labels = new Labels(Locale.forLanguageTag(language));
    assertThat(labels.day(LocalDate.of(2026, 5, 1))).isEqualTo(first);
    assertThat(labels.day(LocalDate.of(2026, 5, 3))).isEqualTo(third);
  }

  @ParameterizedTest
  @CsvSource({
    "en, year, 2 months, week, 3 days",
    "de, jedes Jahr, alle 2 Monate, jede Woche, alle 3 Tage",
    "fr, chaque année, tous les 2 mois, chaque semaine, tous les 3 jours"
  })
  void intervalsAreWrittenAsTheLanguageWritesThem(
      String language, String year, String months, String week, String days) {
    Labels labels = new Labels(Locale.forLanguageTag(language));
    assertThat(labels.text("years", 1)).isEqualTo(year);
    assertThat(labels.text("months", 2)).isEqualTo(months);
    assertThat(labels.text("weeks", 1)).isEqualTo(week);
    assertThat(labels.text("days", 3)).isEqualTo(days);
  }

  @Test
  void aLabelNobodyWroteIsNoWordOfTheReader() {
    assertThatThrownBy(() -> new Labels(Locale.ENGLISH).text("nonsense"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no label is named 'nonsense'");
  }

  @Test
  void numbersChooseTheirWord() {
    Labels labels = new Labels(Locale.ENGLISH);
    assertThat(labels.text("months", 1)).isEqualTo("month");
    assertThat(labels.text("months", 6)).isEqualTo("6 months");
    assertThat(labels.text("drift_code", 14, "src/main")).startsWith("14 covered files changed");
    assertThat(labels.text("line", 1234)).isEqualTo("line 1234");
  }

  @Test
  void aLanguageWithoutWordsIsEnglishAndSoAreItsDates() {
    Labels labels = new Labels(Locale.forLanguageTag("fi"));
    assertThat(labels.text("search")).isEqualTo("Search");
    assertThat(labels.day(LocalDate.of(2026, 5, 3))).isEqualTo("3 May 2026");
    assertThat(labels.locale()).isEqualTo(Locale.ENGLISH);
  }

  @Test
  void theMachinesLanguageChangesNothing() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertThat(new Labels(Locale.ENGLISH).text("search")).isEqualTo("Search");
    } finally {
      Locale.setDefault(before);
    }
  }
}
