package io.github.handbookmaven.publish.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.browser.Browser;
import io.github.handbookmaven.browser.Browser.Look;
import io.github.handbookmaven.browser.Published;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** Alerts so many that their names are not loaded before the first result. */
@Tag("browser")
class ManyNamesBrowserTest {
  private static final List<String> SERVICES =
      List.of("Shop", "Till", "Stock", "Ledger", "Basket", "Tariff", "Parcel", "Invoice");

  @TempDir static Path folder;
  private static Path handbook;
  private static Browser browser;

  @BeforeAll
  static void publish() {
    handbook =
        Published.to(
            folder.resolve("many"),
            HandbookOf.file("docs/a.md", "# Anything\n\nText.\n")
                .and("alerts/rules.yml", rules())
                .build());
    browser = Browser.open(Look.DESKTOP);
  }

  private static String rules() {
    return "groups:\n- name: all\n  rules:\n"
        + IntStream.range(0, 800)
            .mapToObj(number -> "  - {alert: " + alert(number) + ", expr: up == 0}\n")
            .collect(Collectors.joining());
  }

  private static String alert(int number) {
    return SERVICES.get(number % SERVICES.size()) + "QueueFull" + number;
  }

  @AfterAll
  static void close() {
    browser.close();
  }

  @BeforeEach
  void open() {
    browser.go(handbook.resolve("index.html"));
    browser.pressWithControl("k");
  }

  private static void type(String query) {
    browser.shown(".search-input").sendKeys(Keys.chord(Keys.CONTROL, "a"), query);
  }

  @Test
  void aNameIsFoundByItsBeginningAndByThatOfAnyHump() {
    type("TillQueueFull17");
    browser.shows("[data-extra]", "TillQueueFull17");
    type("queue-full-505");
    browser.shows("[data-extra]", "TillQueueFull505");
    type("full505 till");
    browser.shows("[data-extra]", "TillQueueFull505");
    type("full777");
    browser.shows("[data-extra]", "TillQueueFull777");
    assertThat(browser.shown("[data-extra]").getDomProperty("href"))
        .contains("alerts-4.html#alert-TillQueueFull777");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void whereNothingIsCalledSoTheNearestNamesAndTheListsAreOffered() {
    type("ledger 9999");
    browser.shows("[data-extra]", "LedgerQueueFull3");
    browser.shows("[data-extra]:last-child", "All documents");
    assertThat(browser.complaints()).isEmpty();
  }

  @Test
  void noScriptOfNamesIsTooLargeToLoadAsSomebodyTypes() throws IOException {
    try (Stream<Path> files = Files.list(handbook.resolve("assets"))) {
      List<Path> scripts =
          files.filter(file -> file.getFileName().toString().startsWith("palette-")).toList();
      assertThat(scripts).hasSizeGreaterThan(50);
      assertThat(scripts).allSatisfy(script -> assertThat(Files.size(script)).isLessThan(15_000));
    }
  }
}
