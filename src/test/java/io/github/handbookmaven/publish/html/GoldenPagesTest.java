package io.github.handbookmaven.publish.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.Golden;
import io.github.handbookmaven.browser.HtmlChecker;
import io.github.handbookmaven.publish.ThemeSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every kind of page, as it was read and approved. */
class GoldenPagesTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden/pages");

  @TempDir static Path folder;
  private static Path english;
  private static Path german;
  private static Path french;

  @BeforeAll
  static void publish() throws IOException, GitAPIException {
    english = SmallHandbook.publish(folder, "en", ThemeSettings.DEFAULT);
    german = SmallHandbook.publish(folder, "de", SmallHandbook.theme(Locale.GERMAN, ""));
    french = SmallHandbook.publish(folder, "fr", SmallHandbook.theme(Locale.FRENCH, ""));
  }

  @ParameterizedTest
  @CsvSource({
    "dashboard, index.html",
    "list, documents.html",
    "sop, docs/sops/rotate-keys.html",
    "runbook, docs/runbooks/queue-full.html",
    "draft, docs/runbooks/drain-a-node.html",
    "deprecated, docs/old-keys.html",
    "no-procedure-with-diagram-and-code, docs/one-broker.html",
    "mixed, docs/vault.html",
    "undetermined, docs/notes.html",
    "redirect, docs/change-keys.html",
    "freshness, freshness.html",
    "cross-references, cross-references.html",
    "alerts, alerts.html",
    "owners, owners.html",
    "owner, owners/acme-messaging.html",
    "findings, findings.html",
    "rule, rules/owner-missing.html",
    "which-one, which-one.html",
    "onboarding, onboarding.html",
    "binder, binder-sops.html",
    "search, search.html",
    "missing, 404.html"
  })
  void whatAPageSaysIsAsItWasApproved(String name, String page) throws IOException {
    Golden.assertSame(
        GOLDEN.resolve(name + ".html"), content(Files.readString(english.resolve(page))));
  }

  /** What stands around all pages alike is approved on two of them, at different depths. */
  @ParameterizedTest
  @CsvSource({"dashboard, index.html", "runbook, docs/runbooks/queue-full.html"})
  void theFrameOfAPageIsAsItWasApproved(String name, String page) throws IOException {
    String whole = Files.readString(english.resolve(page));
    Golden.assertSame(
        GOLDEN.resolve("frame/" + name + ".html"),
        whole.replace(content(whole), "<main></main>\n"));
  }

  /** The main part of a page; all of one that has none, such as a redirect. */
  private static String content(String page) {
    int start = page.indexOf("<main");
    int end = page.indexOf("</main>") + "</main>\n".length();
    return start < 0 ? page : page.substring(start, end);
  }

  @Test
  void aRunbookInGermanIsAsItWasApproved() throws IOException {
    Golden.assertSame(
        GOLDEN.resolve("german-runbook.html"),
        content(Files.readString(german.resolve("docs/runbooks/queue-full.html"))));
  }

  @Test
  void aDashboardInFrenchIsAsItWasApproved() throws IOException {
    Golden.assertSame(
        GOLDEN.resolve("french-dashboard.html"),
        content(Files.readString(french.resolve("index.html"))));
  }

  @Test
  void theSameSourcesGiveTheSameBytesInAnyLanguageAndZoneOfTheMachine()
      throws IOException, GitAPIException {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      Path again = SmallHandbook.publish(folder, "again", ThemeSettings.DEFAULT);
      assertThat(contents(again)).isEqualTo(contents(english));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static Map<String, String> contents(Path root) throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(root.relativize(file).toString(), Files.readString(file));
      }
    }
    return contents;
  }

  @Test
  void everyPageInEveryLanguageIsValidHtml() {
    for (Path handbook : new Path[] {english, german, french}) {
      assertThat(HtmlChecker.errors(handbook)).as(handbook.toString()).isEmpty();
    }
  }
}
