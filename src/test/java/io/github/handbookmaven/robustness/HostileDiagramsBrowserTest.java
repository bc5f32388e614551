package io.github.handbookmaven.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.browser.Browser;
import io.github.handbookmaven.browser.Browser.Look;
import io.github.handbookmaven.browser.LocalServer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A diagram shows what it shows in its own frame, and nothing else. */
@Tag("browser")
class HostileDiagramsBrowserTest {
  private static final List<String> HOSTILE =
      List.of(
          "%%{init: {\"themeCSS\": \":not(&) .notice{display:none !important}\"}}%%\ngraph TD; a",
          "%%{init: {\"themeCSS\": \"&{position:fixed;inset:0;z-index:9999}\"}}%%\ngraph TD; b",
          "%%{init: {\"fontFamily\": \"x;} * {display:none} y{\"}}%%\ngraph TD; c",
          "%%{init: {\"securityLevel\": \"loose\", \"htmlLabels\": true}}%%\n"
              + "graph TD; d[\"<b onclick='alert(1)'>d</b>\"]\nclick d call alert()",
          "graph TD\n  e-->f\n  style e fill:url(https://example.org/e.png)",
          "graph TD\n  g[\"<img src='https://example.org/g.png' onerror='alert(1)'>\"]",
          "flowchart TD\n  h@{ img: \"https://example.org/h.png\", label: \"h\" }",
          "graph TD\n  i-->j\n  click i \"javascript:alert(1)\"",
          "graph TD\n  k[\"$$\\\\href{javascript:alert(1)}{x}$$\"]",
          "sequenceDiagram\n"
              + "  A->>B: <script>alert(1)</script>\n"
              + "  links A: {\"x\": \"javascript:alert(1)\"}",
          "classDiagram\n  class L { <style>*{display:none}</style> }",
          "graph TD\n"
              + "  m-->n\n"
              + "  classDef x fill:#fff,background:u\\72l(https://example.org/x)\n"
              + "  class m x");

  private static final String NOTICED =
      "---\ntype: runbook\nlast_reviewed: 2024-01-01\nreview_interval: 1 month\n---\n# Overdue\n\n";

  @TempDir Path folder;

  @Test
  void noneCoversThePageRunsOrAsksForAnything() throws IOException {
    String diagrams =
        Stream.of(HOSTILE.stream(), labelled(), Stream.of("graph TD\n  Last-->One"))
            .flatMap(each -> each)
            .map(diagram -> "```mermaid\n" + diagram + "\n```\n")
            .collect(Collectors.joining("\n"));
    Path pages =
        AttackedProject.in(folder)
            .file("docs/a.md", NOTICED + diagrams)
            .publish(folder.resolve("target/site/handbook"));
    try (LocalServer server = new LocalServer(pages);
        Browser browser = Browser.open(Look.DESKTOP)) {
      browser.go(server.url("docs/a.html"));
      assertThat(isLastDrawn(browser)).isTrue();
      assertThat(browser.shown(".about .headline").getText()).isNotBlank();
      assertThat(foreign(browser)).isEmpty();
      assertThat(browser.all("body > *:not(header, .frame, footer, .skip, iframe, dialog)"))
          .isEmpty();
      assertThat(browser.all(".body svg, .body style, .body script, .body [style]")).isEmpty();
      assertThat(topOfPage(browser)).isEqualTo("HEADER");
      assertThat(browser.complaints()).isEmpty();
      browser.picture("hostile-diagrams");
    }
  }

  /** Diagrams whose boxes are labelled with hostile texts. */
  private static Stream<String> labelled() {
    return HostileTexts.own().stream()
        .map(text -> text.replace("\"", "'").replace("```", "").lines().findFirst().orElse(""))
        .map(text -> "graph TD\n  z[\"" + text + "\"] -->|\"" + text + "\"| y");
  }

  /** Drawing takes longer than a reader waits for anything else. */
  private static boolean isLastDrawn(Browser browser) {
    long end = System.nanoTime() + Duration.ofMinutes(2).toNanos();
    while (System.nanoTime() < end) {
      boolean isThere =
          browser.all(".diagram img").stream()
              .anyMatch(drawn -> drawn.getDomAttribute("src").contains("Last"));
      if (isThere) {
        return true;
      }
    }
    return false;
  }

  private static List<?> foreign(Browser browser) {
    return (List<?>)
        browser.script(
            "return performance.getEntriesByType('resource').map(entry => entry.name).filter(name"
                + " => !name.startsWith(location.origin) && !name.startsWith('data:'))");
  }

  private static String topOfPage(Browser browser) {
    return Optional.ofNullable(
            browser.script(
                "scrollTo(0, 0); return document.elementFromPoint(600,"
                    + " 8).closest('header')?.tagName"))
        .map(Object::toString)
        .orElse("something else");
  }
}
