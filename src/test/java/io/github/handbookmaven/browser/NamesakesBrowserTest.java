package io.github.handbookmaven.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.browser.Browser.Look;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Documents that are called the same are told apart wherever they are listed. */
@Tag("browser")
class NamesakesBrowserTest {
  private static final String TEXT =
      "---\ntype: runbook\n---\n# Troubleshooting the cache\n\n## Check\n\n1. Look at the log.\n";

  @TempDir static Path folder;

  @Test
  void sideBarAndSearchSayWhereEachOfThemLies() {
    Published.to(
        folder,
        HandbookOf.file("docs/redis/cache.md", TEXT)
            .and("docs/varnish/cache.md", TEXT)
            .and("docs/alone.md", TEXT.replace("the cache", "the queue"))
            .build());
    try (Browser browser = Browser.open(Look.DESKTOP)) {
      browser.go(folder.resolve("docs/redis/cache.html"));
      browser.shows(".nav-list", "docs/varnish");
      assertThat(browser.all(".nav-list a"))
          .extracting(WebElement::getText)
          .anyMatch(text -> text.contains("cache docs/redis"))
          .anyMatch(text -> text.contains("cache docs/varnish"))
          .noneMatch(text -> text.contains("queue docs"));
      browser.press("/");
      browser.shown(".search-input").sendKeys("troubleshooting cache");
      browser.shows(".search-hit", "docs/varnish");
      browser.shows(".search-hit", "docs/redis");
      browser.press(Keys.ESCAPE);
      browser.all(".nav-by button").get(1).click();
      browser.shows(".nav-places .nav-list", "Troubleshooting the cache");
      assertThat(browser.shown(".nav-places [aria-current=page]").getText()).doesNotContain("docs");
    }
  }
}
