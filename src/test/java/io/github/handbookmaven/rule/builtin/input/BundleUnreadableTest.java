package io.github.handbookmaven.rule.builtin.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.hub.Neighbours;
import io.github.handbookmaven.hub.OtherHandbooks;
import io.github.handbookmaven.hub.Repositories;
import io.github.handbookmaven.model.Flaw;
import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Rules;
import java.util.List;
import org.junit.jupiter.api.Test;

class BundleUnreadableTest {
  private static final HandbookOf OWN = HandbookOf.file("docs/a.md", "# A\n");

  @Test
  void aBundleThatWasNotReadIsReportedAtThePom() {
    Flaw flaw =
        new Flaw(
            Flaw.Kind.BUNDLE_UNREADABLE,
            Place.file(new RepoPath("pom.xml")),
            "bundle com.acme:shop was not found in any repository",
            "build it");
    OtherHandbooks others =
        new OtherHandbooks(Repositories.of(List.of(), List.of(flaw)), List.of(), "");
    assertThat(
            Rules.ask(
                new BundleUnreadable(),
                HandbookOf.file("docs/a.md", "# A\n")
                    .with(settings -> settings.with(others))
                    .build(),
                Options.NONE))
        .singleElement()
        .returns(Place.file(new RepoPath("pom.xml")), Observation::at);
  }

  @Test
  void aBundleThatWasReadIsFine() {
    assertThat(
            Rules.ask(
                new BundleUnreadable(),
                new Neighbours()
                    .and("shop", HandbookOf.file("docs/b.md", "# B\n"))
                    .hub(HandbookOf.file("docs/a.md", "# A\n")),
                Options.NONE))
        .isEmpty();
  }

  @Test
  void aRepositoryWithoutOthersIsFine() {
    assertThat(Rules.ask(new BundleUnreadable(), OWN.build(), Options.NONE)).isEmpty();
  }
}
