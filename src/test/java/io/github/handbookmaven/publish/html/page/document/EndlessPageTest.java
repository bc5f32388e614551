package io.github.handbookmaven.publish.html.page.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.model.Failures;
import io.github.handbookmaven.model.Flaw;
import io.github.handbookmaven.model.Patience;
import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.publish.Edition;
import io.github.handbookmaven.publish.ThemeSettings;
import io.github.handbookmaven.publish.html.page.frame.Page;
import io.github.handbookmaven.publish.html.page.frame.PageContext;
import io.github.handbookmaven.publish.html.page.frame.ShortAddresses;
import io.github.handbookmaven.publish.html.template.Labels;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EndlessPageTest {
  private static final Handbook HANDBOOK =
      HandbookOf.file("docs/a.md", "# A\n\n" + "See *one* of [b](b.md) <b>.\n\n".repeat(20_000))
          .and("docs/b.md", "# B\n")
          .build();

  private static final Edition EDITION =
      new Edition(
          Path.of("/nowhere"),
          HANDBOOK,
          List.of(),
          List.of(),
          ThemeSettings.DEFAULT,
          new Edition.Generator("Handbook", "1"));

  private static DocumentView view(Failures failures) {
    PageContext shelf = new PageContext(EDITION, new Labels(Locale.ENGLISH));
    Page page =
        new DocumentPage(shelf, Map.of(), new ShortAddresses(HANDBOOK), failures)
            .page(HANDBOOK.entries().get(0))
            .made();
    return (DocumentView) page.view();
  }

  @Test
  void aPageThatIsNotMadeInTimeShowsTheText() {
    Failures failures = Failures.ofShowing(new Patience(Duration.ofNanos(1)));

    assertThat(view(failures).bodyHtml().markup())
        .startsWith("<pre")
        .contains("See *one* of [b](b.md) &lt;b&gt;.");
    assertThat(failures.all())
        .singleElement()
        .returns(Place.file(new RepoPath("docs/a.md")), Flaw::at)
        .extracting(Flaw::message, STRING)
        .startsWith("making its page failed (OutOfPatience: it took more than 0 ms")
        .endsWith("), so it is shown as text");
  }

  @Test
  void aPageThatIsMadeInTimeIsNoFailure() {
    Failures failures = Failures.ofShowing(new Patience());

    assertThat(view(failures).bodyHtml().markup()).contains("<em>one</em>");
    assertThat(failures.all()).isEmpty();
  }
}
