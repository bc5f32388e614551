package io.github.handbookmaven.rule.builtin.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.rule.Written;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceholderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TODO",
        "- TODO write the steps",
        "> **TODO:** add the dashboard",
        "Ask the vendor. FIXME(anna): which one?",
        "| Owner | TBD |",
        "Owner: TBD",
        "The threshold is TBD.",
        "Escalation (TBC)",
        "[TODO: link]",
        "Call <insert phone number>",
        "Call [insert phone number] first",
        "Write to <your channel here>",
        "Lorem ipsum dolor sit amet",
        "Coming soon!",
        "More details coming soon.",
        "To be written.",
        "This section needs to be written",
        "Contacts (to be added)",
        "- **Emergency Coordinator**: [Name, Phone Number]",
        "Assemble at the designated meeting point: [Location]."
      })
  void whatWasToBeWrittenLaterIsAPlaceholder(String line) {
    assertThat(Placeholder.in(line)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TODO lists are kept in the tracker",
        "- TODO items older than a week are closed",
        "Move the card from TODO to done",
        "grep for TODO in the sources",
        "Open https://example.com/TODO/list",
        "Replace <namespace> with yours",
        "Press <Insert>",
        "Click [Insert row](insert.md)",
        "The form is to be completed by the manager",
        "The feature coming soon needs a new key",
        "See TODO.md",
        "<a href=\"insert here\">x</a>",
        "Say: \"Hi [NAME], thanks a lot for coming\"",
        "Subject: [VOTE] Release the plugin",
        "See: [Name](name.md)",
        "usage: ticket move <name> <date>"
      })
  void whatOnlySpeaksOfOneIsNot(String line) {
    assertThat(Placeholder.in(line)).isEmpty();
  }

  @Test
  void emphasisIsNoPartOfTheQuote() {
    assertThat(Placeholder.in("> **TODO:** write _this_ section."))
        .first()
        .returns("TODO: write this section.", Placeholder::text);
  }

  @Test
  void aLineMadeToKeepUsBusyDoesNot() {
    List<String> lines =
        List.of(
            "[ ".repeat(100_000),
            ": ".repeat(100_000),
            "<insert ".repeat(50_000),
            ": [name, ".repeat(50_000),
            "_".repeat(100_000),
            "# ".repeat(100_000));
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> lines.forEach(line -> Placeholder.in(line).count()));
  }

  @Test
  void aDocumentMadeToKeepUsBusyDoesNot() {
    String ticks = "a`b``c```d ".repeat(20_000);
    String fences = "```\nx\n```\n\n".repeat(5_000);
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          Written.runbook("# A\n\n" + ticks).seenBy(new PlaceholderText());
          Written.runbook("# A\n\n" + fences).seenBy(new CodeBlockWithoutLanguage());
        });
  }
}
