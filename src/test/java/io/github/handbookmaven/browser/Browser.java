package io.github.handbookmaven.browser;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/**
 * A real Chromium of a given look, with a profile of its own. Where a machine has none the test is
 * skipped and says so; where {@code CI=true} that is an error.
 */
public final class Browser implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /**
   * How the page is looked at.
   *
   * @param width in CSS pixels
   * @param isDark whether the reader prefers dark
   * @param hasScripts whether JavaScript runs
   */
  public record Look(int width, boolean isDark, boolean hasScripts) {
    /** A desktop by day. */
    public static final Look DESKTOP = new Look(1280, false, true);

    /** A phone at night. */
    public static final Look PHONE_AT_NIGHT = new Look(390, true, true);

    /**
     * Every look a page is checked in.
     *
     * @return both widths in both schemes
     */
    public static List<Look> all() {
      return List.of(
          DESKTOP, new Look(1280, true, true), new Look(390, false, true), PHONE_AT_NIGHT);
    }

    @Override
    public String toString() {
      return width + (isDark ? "-dark" : "-light") + (hasScripts ? "" : "-no-scripts");
    }
  }

  private final ChromeDriver driver;

  private Browser(ChromeDriver driver) {
    this.driver = driver;
  }

  /**
   * Starts a browser.
   *
   * @param look how pages are looked at
   * @return the browser, to be closed
   */
  public static Browser open(Look look) {
    Path chromium = required("chromium", "chromium-browser", "google-chrome");
    Path chromedriver = required("chromedriver");
    // It looks for a newer protocol than it has and tells about it each time.
    Logger.getLogger("org.openqa.selenium").setLevel(Level.SEVERE);
    // Not by the service's builder: its class file names an annotation no jar here holds.
    System.setProperty("webdriver.chrome.driver", chromedriver.toString());
    ChromeDriver driver = new ChromeDriver(options(chromium, look));
    driver.executeCdpCommand("Emulation.setDeviceMetricsOverride", metrics(look));
    driver.executeCdpCommand(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(
                Map.of("name", "prefers-color-scheme", "value", look.isDark() ? "dark" : "light"),
                Map.of("name", "prefers-reduced-motion", "value", "reduce"))));
    return new Browser(driver);
  }

  private static Map<String, Object> metrics(Look look) {
    return Map.of(
        "width", look.width(), "height", 844, "deviceScaleFactor", 1, "mobile", look.width() < 640);
  }

  private static ChromeOptions options(Path chromium, Look look) {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium.toFile());
    options.addArguments(
        "--headless=new", "--no-sandbox", "--disable-dev-shm-usage", "--hide-scrollbars");
    if (!look.hasScripts()) {
      options.setExperimentalOption(
          "prefs", Map.of("profile.managed_default_content_settings.javascript", 2));
    }
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    return options;
  }

  private static Path required(String... names) {
    Optional<Path> found = Stream.of(names).flatMap(Browser::onPath).findFirst();
    if (found.isEmpty()) {
      String reason = "no " + String.join(" or ", names) + " on the PATH";
      if ("true".equals(System.getenv("CI"))) {
        throw new IllegalStateException("CI must have a browser: " + reason);
      }
      System.out.println("Browser tests skipped: " + reason);
      Assumptions.abort("no browser: " + reason);
    }
    return found.orElseThrow();
  }

  private static Stream<Path> onPath(String name) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable);
  }

  /**
   * The driver, for what this class does not offer.
   *
   * @return Selenium's
   */
  public ChromeDriver driver() {
    return driver;
  }

  /**
   * Opens a page.
   *
   * @param url its address
   */
  public void go(String url) {
    driver.get(url);
  }

  /**
   * Opens a file, as a reader does who double-clicks it.
   *
   * @param file the page
   */
  public void go(Path file) {
    driver.get(file.toUri().toString());
  }

  /**
   * Waits until an element is shown.
   *
   * @param css its selector
   * @return the element
   */
  public WebElement shown(String css) {
    return until(
        css + " is shown", () -> all(css).stream().filter(WebElement::isDisplayed).findFirst());
  }

  /**
   * Waits until elements show a text.
   *
   * @param css their selector
   * @param text part of their text
   */
  public void shows(String css, String text) {
    until(
        css + " shows '" + text + "'",
        () -> Optional.of(textOf(css)).filter(shown -> shown.contains(text)));
  }

  /**
   * Waits until a page is open.
   *
   * @param part part of its address
   */
  public void isAt(String part) {
    until(
        "the address holds '" + part + "'",
        () -> Optional.of(driver.getCurrentUrl()).filter(url -> url.contains(part)));
  }

  /**
   * Waits as long as a reader would. Each look is a question to the browser, so none is needed in
   * between.
   *
   * @param what what is waited for, for the message
   * @param look gives it once it is there
   * @param <T> what it is
   * @return what was waited for
   */
  public <T> T until(String what, Supplier<Optional<T>> look) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end) {
      try {
        Optional<T> found = look.get();
        if (found.isPresent()) {
          return found.get();
        }
      } catch (StaleElementReferenceException redrawn) {
        continue;
      }
    }
    throw new AssertionError("waited in vain until " + what);
  }

  private String textOf(String css) {
    Object text =
        script(
            "return [...document.querySelectorAll(arguments[0])].map(e => e.innerText).join('\\n')",
            css);
    return String.valueOf(text);
  }

  /**
   * The elements of a selector.
   *
   * @param css the selector
   * @return in order
   */
  public List<WebElement> all(String css) {
    return driver.findElements(By.cssSelector(css));
  }

  /**
   * Presses keys, wherever the focus is.
   *
   * @param keys what to press
   */
  public void press(CharSequence... keys) {
    driver.switchTo().activeElement().sendKeys(keys);
  }

  /**
   * Presses a key while Ctrl is held.
   *
   * @param key the key
   */
  public void pressWithControl(String key) {
    press(Keys.chord(Keys.CONTROL, key));
  }

  /**
   * Runs a script in the page.
   *
   * @param script its text
   * @param arguments what it gets as {@code arguments}
   * @return what it returns
   */
  public Object script(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /**
   * What the page complained about since the last call: errors, blocked requests.
   *
   * @return the console's messages of level severe
   */
  public List<String> complaints() {
    return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
        .filter(entry -> entry.getLevel().intValue() >= Level.SEVERE.intValue())
        .map(LogEntry::getMessage)
        .toList();
  }

  /**
   * Keeps a picture below {@code target/screenshots}, for people to look at.
   *
   * @param name the file's name without extension
   */
  public void picture(String name) {
    Path file = Path.of("target", "screenshots", name + ".png");
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, driver.getScreenshotAs(OutputType.BYTES));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    driver.quit();
  }
}
