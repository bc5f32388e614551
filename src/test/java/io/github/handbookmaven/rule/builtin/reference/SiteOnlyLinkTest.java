package io.github.handbookmaven.rule.builtin.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.rule.Seen;
import org.junit.jupiter.api.Test;

class SiteOnlyLinkTest {
  private static HandbookOf site(String text) {
    return HandbookOf.file("hugo.toml", "baseURL = \"https://shop.example.com/\"\n")
        .and("content/ops/lag.md", "# Lag\n")
        .and("content/ops/failover.md", text);
  }

  @Test
  void linksThatOnlyTheSiteFollowsAreToldOnceForTheirDocument() {
    assertThat(Seen.by(new SiteOnlyLink(), site("[Lag](/ops/lag/), [again](../lag/).\n")))
        .containsExactly(
            "content/ops/failover.md:1:7 link to '/ops/lag/' (and 1 more) works on Hugo,"
                + " not on GitHub");
  }

  @Test
  void aLinkToAFileIsFine() {
    assertThat(Seen.by(new SiteOnlyLink(), site("[Lag](lag.md)\n"))).isEmpty();
  }

  @Test
  void aLinkThatLeadsNowhereIsNoneOfTheSite() {
    assertThat(Seen.by(new SiteOnlyLink(), site("[Lag](/ops/gone/)\n"))).isEmpty();
  }
}
