package io.github.handbookmaven.hub;

import static io.github.handbookmaven.hub.Neighbours.findings;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.freshness.Freshness.State;
import io.github.handbookmaven.reference.Alert;
import io.github.handbookmaven.reference.Reference;
import io.github.handbookmaven.reference.Reference.Outcome;
import io.github.handbookmaven.reference.Target;
import io.github.handbookmaven.rule.Finding;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HandbookOfManyRepositoriesTest {
  private static final String RUNBOOK =
      """
      ---
      type: runbook
      based_on: ["handbook:platform/deploy"]
      last_reviewed: 2026-06-01
      reviewed_content: 000000000000
      ---
      # Payments are slow

      ## Symptoms
      The alert fires.

      ## Response
      1. See [how we deploy](handbook:com.acme:platform/deploy#steps), the [script](../bin/fix.sh)
         and [nothing](gone.md).
      """;

  private static final String SOP =
      """
      ---
      type: sop
      last_reviewed: 2026-05-01
      ---
      # Deploy

      ## Purpose
      To deploy.

      ## Steps
      1. When it fails, see [slow](handbook:shop/slow).
      """;

  private static Neighbours two() {
    return new Neighbours()
        .and(
            "shop",
            HandbookOf.file("docs/slow.md", RUNBOOK)
                .and("bin/fix.sh", "true\n")
                .and(
                    "alerts/a.yml", "groups: [{name: g, rules: [{alert: QueueFull, expr: up}]}]\n"))
        .and(
            "platform",
            HandbookOf.file("docs/deploy.md", SOP)
                .and("docs/queue.md", "---\ntype: runbook\nalerts: [QueueFull]\n---\n# Queue\n"));
  }

  private static Optional<Reference> reference(Handbook handbook, String from, String target) {
    Entry entry = handbook.withId(from).orElseThrow();
    return handbook.references().from(entry.path()).stream()
        .filter(reference -> reference.target().equals(target))
        .findFirst();
  }

  private static HandbookOf hub() {
    return HandbookOf.file("docs/start.md", "# Start\n\nSee [slow](handbook:shop/slow).\n");
  }

  @Test
  void idsBeginWithTheirRepository() {
    assertThat(two().hub(hub()).entries())
        .extracting(Entry::id)
        .containsExactlyInAnyOrder("start", "shop/slow", "platform/deploy", "platform/queue");
  }

  @Test
  void artifactsOfOneNameAreToldApartByTheirGroup() {
    Handbook handbook =
        new Neighbours()
            .of("com.acme", "shop", HandbookOf.file("docs/a.md", "# A\n"))
            .of("org.other", "shop", HandbookOf.file("docs/a.md", "# A\n"))
            .hub(HandbookOf.file("docs/x.md", "# X\n\n[a](handbook:shop/a)\n"));
    assertThat(handbook.entries())
        .extracting(Entry::id)
        .contains("com.acme:shop/a", "org.other:shop/a");
    assertThat(reference(handbook, "x", "handbook:shop/a").orElseThrow())
        .returns(Outcome.BROKEN, Reference::outcome)
        .returns(Optional.of("handbook:com.acme:shop/a"), Reference::hint);
  }

  @Test
  void namesLeadFromOneRepositoryToAnotherBothWays() {
    Handbook handbook = two().hub(hub());
    assertThat(reference(handbook, "platform/deploy", "handbook:shop/slow").orElseThrow().to())
        .flatMap(Target::document)
        .contains(handbook.withId("shop/slow").orElseThrow().path());
    assertThat(
            reference(handbook, "shop/slow", "handbook:com.acme:platform/deploy#steps")
                .orElseThrow()
                .outcome())
        .isEqualTo(Outcome.RESOLVED);
    assertThat(reference(handbook, "start", "handbook:shop/slow").orElseThrow().outcome())
        .isEqualTo(Outcome.RESOLVED);
    assertThat(handbook.withId("shop/slow").orElseThrow().foundation().bases())
        .singleElement()
        .returns(
            handbook.withId("platform/deploy").orElseThrow().path(), basis -> basis.document());
  }

  @Test
  void whatOnlyTheOwnBuildCouldSeeIsTakenFromThere() {
    Handbook handbook = two().hub(hub());
    assertThat(reference(handbook, "shop/slow", "../bin/fix.sh").orElseThrow().to())
        .contains(new Target.Web("https://github.com/acme/shop/blob/HEAD/bin/fix.sh"));
    assertThat(reference(handbook, "shop/slow", "gone.md").orElseThrow().outcome())
        .isEqualTo(Outcome.BROKEN);
  }

  @Test
  void aRelativeLinkLeadsToNoOtherRepository() {
    Handbook handbook =
        new Neighbours()
            .and("a", HandbookOf.file("docs/a.md", "# A\n\n[b](../../b/docs/b.md)\n"))
            .and("b", HandbookOf.file("docs/b.md", "# B\n"))
            .hub(HandbookOf.file("docs/x.md", "# X\n"));
    assertThat(handbook.references().to(handbook.withId("b/b").orElseThrow().path())).isEmpty();
  }

  @Test
  void anAlertOfOneRepositoryIsAnsweredByARunbookOfAnother() {
    Handbook handbook = two().hub(hub());
    assertThat(handbook.references().alerts())
        .singleElement()
        .returns("QueueFull", Alert::name)
        .returns(handbook.withId("platform/queue").map(entry -> entry.path()), Alert::document);
    assertThat(findings(handbook))
        .extracting(Finding::rule)
        .doesNotContain("alert-without-runbook", "alert-unknown");
  }

  @Test
  void freshnessIsJudgedOnTheDayOfTheHub() {
    assertThat(two().hub(hub().today("2026-11-22")).withId("platform/deploy").orElseThrow())
        .returns(State.UNKNOWN, entry -> entry.freshness().state());
    assertThat(two().hub(hub().today("2027-05-03")).withId("platform/deploy").orElseThrow())
        .returns(State.OVERDUE, entry -> entry.freshness().state());
    assertThat(two().hub(hub().today("2028-05-03")).withId("platform/deploy").orElseThrow())
        .returns(State.STALE, entry -> entry.freshness().state());
  }

  @Test
  void whatChangedUnderAReviewIsKnownFromItsOwnBuild() {
    Entry slow = two().hub(hub()).withId("shop/slow").orElseThrow();
    assertThat(slow.freshness().state()).isEqualTo(State.SUSPECT);
  }

  @Test
  void findingsOfOtherBuildsStandAtTheirDocuments() {
    List<Finding> findings = findings(two().hub(hub()));
    assertThat(findings)
        .filteredOn(finding -> finding.rule().equals("edited-since-review"))
        .singleElement()
        .returns("repositories/shop/docs/slow.md", finding -> finding.at().path().value());
    assertThat(findings)
        .filteredOn(finding -> finding.rule().equals("broken-link"))
        .singleElement()
        .returns("link to 'gone.md' leads nowhere", Finding::message);
  }

  @Test
  void aNameItsRepositoryDoesNotHaveIsBrokenWhereItsInventoryIsKnown() {
    HandbookOf own =
        HandbookOf.file(
            "docs/x.md",
            "# X\n\n[a](handbook:platform/deplyo) [b](handbook:platform/deploy)"
                + " [c](handbook:unheard/of)\n");
    Handbook handbook = two().knownTo("till", own);
    assertThat(reference(handbook, "x", "handbook:platform/deplyo").orElseThrow())
        .returns(Outcome.BROKEN, Reference::outcome)
        .returns(Optional.of("handbook:platform/deploy"), Reference::hint);
    assertThat(reference(handbook, "x", "handbook:platform/deploy").orElseThrow().to())
        .hasValueSatisfying(
            to ->
                assertThat(((Target.Elsewhere) to).url())
                    .isEqualTo("https://platform.example/handbook/docs/deploy.html"));
    assertThat(reference(handbook, "x", "handbook:unheard/of").orElseThrow().outcome())
        .isEqualTo(Outcome.UNKNOWN);
  }

  @Test
  void aNameWithoutItsFolderIsAnsweredWithTheWholeOne() {
    Handbook handbook =
        new Neighbours()
            .and(
                "platform",
                HandbookOf.file("docs/sops/deploy.md", SOP)
                    .and("docs/a/twice.md", "# A\n")
                    .and("docs/b/twice.md", "# B\n"))
            .knownTo(
                "till",
                HandbookOf.file(
                    "docs/x.md",
                    "# X\n\n[a](handbook:platform/deploy) [b](handbook:platform/twice)\n"));
    assertThat(reference(handbook, "x", "handbook:platform/deploy").orElseThrow())
        .returns(Outcome.BROKEN, Reference::outcome)
        .returns(Optional.of("handbook:platform/sops/deploy"), Reference::hint);
    assertThat(reference(handbook, "x", "handbook:platform/twice").orElseThrow().hint()).isEmpty();
  }

  @Test
  void relatedDocumentsMayBeThoseOfOtherRepositories() {
    String related =
        "---\nrelated: ['handbook:platform/deploy', 'handbook:platform/gone']\n---\n# X\n";
    Handbook merged = two().and("till", HandbookOf.file("docs/x.md", related)).hub(hub());
    assertThat(reference(merged, "till/x", "handbook:platform/deploy").orElseThrow().to())
        .isEqualTo(
            merged
                .withId("platform/deploy")
                .map(entry -> new Target.Doc(entry.path(), Optional.empty())));
    assertThat(reference(merged, "till/x", "handbook:platform/gone").orElseThrow().outcome())
        .isEqualTo(Outcome.BROKEN);
    Handbook alone = two().knownTo("till", HandbookOf.file("docs/x.md", related));
    assertThat(reference(alone, "x", "handbook:platform/deploy").orElseThrow().outcome())
        .isEqualTo(Outcome.RESOLVED);
    assertThat(reference(alone, "x", "handbook:platform/gone").orElseThrow().outcome())
        .isEqualTo(Outcome.BROKEN);
  }

  @Test
  void withoutAnInventoryNothingIsBroken() {
    Handbook handbook = new Neighbours().knownTo("shop", HandbookOf.file("docs/slow.md", RUNBOOK));
    assertThat(findings(handbook))
        .extracting(Finding::rule)
        .doesNotContain("foundation-unknown", "runbook-without-sop");
    assertThat(
            reference(handbook, "slow", "handbook:com.acme:platform/deploy#steps")
                .orElseThrow()
                .outcome())
        .isEqualTo(Outcome.UNKNOWN);
  }

  @Test
  void aHubTellsARepositoryWhatIsUsedAndAnsweredElsewhere() {
    Handbook shop =
        two()
            .throughAHub(hub())
            .knownTo(
                "shop",
                HandbookOf.file("docs/slow.md", RUNBOOK)
                    .and("docs/other.md", "---\ntype: sop\n---\n# Other\n")
                    .and("docs/more.md", "# More\n\n[o](other.md)\n")
                    .and(
                        "alerts/a.yml",
                        "groups: [{name: g, rules: [{alert: QueueFull, expr: up}]}]\n"));
    assertThat(shop.references().isUsedElsewhere(shop.withId("slow").orElseThrow().path()))
        .isTrue();
    assertThat(findings(shop))
        .filteredOn(finding -> finding.rule().equals("alert-without-runbook"))
        .isEmpty();
    assertThat(shop.references().alerts())
        .singleElement()
        .returns(
            "https://hub.example/handbook/repositories/platform/docs/queue.html", Alert::runbook);
  }

  @Test
  void anAlertThatNamesAPageOfTheHubLeadsThere() {
    Handbook handbook =
        new Neighbours()
            .and(
                "shop",
                HandbookOf.file("docs/a.md", "# A\n")
                    .and(
                        "alerts/a.yml",
                        "groups: [{name: g, rules: [{alert: Down, expr: up, annotations:"
                            + " {runbook_url:"
                            + " 'https://hub.example/handbook/repositories/platform/docs/down.html'}}]}]\n"))
            .and("platform", HandbookOf.file("docs/down.md", "---\ntype: runbook\n---\n# Down\n"))
            .hub(hub());
    assertThat(handbook.references().alerts())
        .singleElement()
        .returns(handbook.withId("platform/down").map(entry -> entry.path()), Alert::document);
  }

  @Test
  void aRepositoryAloneKnowsItsOwnPagesOnTheHubThatItsAlertsName() {
    Handbook shop =
        two()
            .throughAHub(hub())
            .knownTo(
                "shop",
                HandbookOf.file("docs/slow.md", RUNBOOK)
                    .and(
                        "alerts/a.yml",
                        "groups: [{name: g, rules: ["
                            + alert("Slow", "shop/docs/slow.html")
                            + ", "
                            + alert("Full", "platform/docs/queue.html")
                            + ", "
                            + alert("Gone", "shop/docs/gone.html")
                            + "]}]\n"));
    assertThat(shop.references().alerts())
        .extracting(Alert::name, Alert::document)
        .containsExactlyInAnyOrder(
            tuple("Slow", shop.withId("slow").map(entry -> entry.path())),
            tuple("Full", Optional.empty()),
            tuple("Gone", Optional.empty()));
    assertThat(findings(shop)).noneMatch(finding -> finding.rule().startsWith("alert-"));
  }

  private static String alert(String name, String page) {
    return "{alert: "
        + name
        + ", expr: up, annotations: {runbook_url:"
        + " 'https://hub.example/handbook/repositories/"
        + page
        + "'}}";
  }
}
