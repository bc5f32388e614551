package io.github.handbookmaven.publish.html.page.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.hub.Neighbours;
import io.github.handbookmaven.publish.Edition;
import io.github.handbookmaven.publish.ThemeSettings;
import io.github.handbookmaven.publish.html.page.frame.PageContext;
import io.github.handbookmaven.publish.html.page.frame.ShortAddresses;
import io.github.handbookmaven.publish.html.template.Templates;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which pages of a hub are others where one repository was built anew. */
class OriginOfPagesTest {
  private static final String SOP =
      "---\ntype: sop\nlast_reviewed: 2026-05-01\n---\n# Deploy\n\n## Steps\n\n1. Do it.\n";

  private static Handbook builtAt(String tag) {
    return new Neighbours()
        .at(tag, "shop", HandbookOf.file("docs/a.md", SOP))
        .at("v1", "platform", HandbookOf.file("docs/a.md", SOP.replace("Do it", "Do that")))
        .hub(HandbookOf.file("docs/a.md", SOP.replace("Do it", "Do this")));
  }

  private static AroundDocument around(Handbook handbook, String id) {
    Edition edition =
        new Edition(
            Path.of(""),
            handbook,
            List.of(),
            List.of(),
            ThemeSettings.DEFAULT,
            new Edition.Generator("Handbook", "1"));
    PageContext shelf =
        new PageContext(edition, new Templates(Optional.empty()).labels(Locale.ENGLISH));
    return new AroundPart(shelf, Map.of(), new ShortAddresses(handbook))
        .of(handbook.withId(id).orElseThrow());
  }

  @Test
  void anotherRevisionOfOneRepositoryChangesItsOwnPagesAlone() {
    Handbook before = builtAt("v1");
    Handbook after = builtAt("v2");
    assertThat(around(after, "shop/a")).isNotEqualTo(around(before, "shop/a"));
    assertThat(around(after, "platform/a")).isEqualTo(around(before, "platform/a"));
    assertThat(around(after, "a")).isEqualTo(around(before, "a"));
    assertThat(around(after, "shop/a").origin().orElseThrow().revision()).isEqualTo("v2");
  }
}
