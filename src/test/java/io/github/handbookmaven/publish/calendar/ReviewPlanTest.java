package io.github.handbookmaven.publish.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.freshness.Reviewed;
import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.publish.calendar.ReviewPlan.Item;
import io.github.handbookmaven.publish.calendar.ReviewPlan.Proposed;
import io.github.handbookmaven.reference.Alert;
import io.github.handbookmaven.reference.References;
import io.github.handbookmaven.rule.ShelfOf;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReviewPlanTest {
  private static final String TODAY = "2026-03-01";

  private static ReviewPlan plan(Reviewed... documents) {
    return ReviewPlan.of(ShelfOf.with(List.of(documents), TODAY));
  }

  private static List<String> paths(ReviewPlan plan) {
    return plan.pressing().stream().map(item -> item.entry().path().value()).toList();
  }

  @Test
  void theMostUrgentComesFirst() {
    ReviewPlan plan =
        plan(
            Reviewed.on("2026-02-01").at("fresh.md"),
            Reviewed.on("2025-09-10").at("soon.md"),
            Reviewed.on("2025-08-30").at("overdue.md"),
            Reviewed.on("2025-06-01").at("stale.md"),
            Reviewed.on("2024-06-01").at("staler.md"),
            Reviewed.on("2025-06-01").editedSinceDigest().at("stale-and-edited.md"));
    assertThat(paths(plan))
        .containsExactly("staler.md", "stale-and-edited.md", "stale.md", "overdue.md", "soon.md");
  }

  @Test
  void ofDocumentsNobodyReviewedTheOneThatAnAlertLeadsToComesFirst() {
    Handbook silent =
        ShelfOf.with(
            List.of(
                Reviewed.never().at("a.md"),
                Reviewed.never().at("b.md"),
                Reviewed.never().at("c.md")),
            TODAY);
    Handbook alerted =
        new Handbook(
            silent.project(),
            silent.today(),
            new Handbook.Evidence(
                silent.sources(),
                silent.reach(),
                new References(List.of(), List.of(alert("warning", "b.md"), alert("S1", "c.md")))),
            silent.entries());

    assertThat(paths(ReviewPlan.of(alerted))).containsExactly("c.md", "b.md", "a.md");
  }

  private static Alert alert(String severity, String document) {
    return new Alert(
        "QueueFull",
        "queues",
        Place.line(new RepoPath("alerts.yml"), 1),
        severity,
        "",
        "up == 0",
        document,
        Place.line(new RepoPath("alerts.yml"), 2),
        Alert.Outcome.OK,
        Optional.of(new RepoPath(document)),
        Optional.empty(),
        Optional.empty());
  }

  @Test
  void eachOwnerHasAListOfTheirOwn() {
    assertThat(plan(Reviewed.on("2024-06-01")).byOwner()).containsOnlyKeys("@acme/ops");
  }

  @Test
  void daysOverdueCountFromTheDueDay() {
    assertThat(plan(Reviewed.on("2025-08-01")).pressing())
        .extracting(Item::daysOverdue)
        .containsExactly(28L);
  }

  @Test
  void reviewsAreCountedByTheMonthTheyFallDueIn() {
    ReviewPlan plan =
        plan(
            Reviewed.on("2026-01-01").at("a.md"),
            Reviewed.on("2026-01-31").at("b.md"),
            Reviewed.on("2026-02-01").at("c.md"));
    assertThat(plan.dueByMonth())
        .containsEntry(YearMonth.of(2026, 7), 2)
        .containsEntry(YearMonth.of(2026, 8), 1);
  }

  @Test
  void theProposalSpreadsReviewsAndIsNeverLateForThoseInDate() {
    Handbook handbook =
        ShelfOf.with(
            IntStream.range(0, 24)
                .mapToObj(
                    number ->
                        Reviewed.on(number < 12 ? "2026-02-20" : "2025-01-01")
                            .every(number < 12 ? "11 months" : "6 months")
                            .at("docs/" + number + ".md"))
                .toList(),
            TODAY);
    List<Proposed> proposal = ReviewPlan.of(handbook).proposal();
    assertThat(proposal).hasSize(24);
    assertThat(proposal.stream().collect(Collectors.groupingBy(Proposed::month)).values())
        .allSatisfy(month -> assertThat(month).hasSizeLessThanOrEqualTo(2));
    assertThat(proposal)
        .filteredOn(proposed -> proposed.due().orElseThrow().isAfter(LocalDate.parse(TODAY)))
        .allSatisfy(
            proposed ->
                assertThat(proposed.month().atDay(1)).isBefore(proposed.due().orElseThrow()));
  }

  @Test
  void whatChangedSinceItsReviewDoesNotWaitForItsDueDay() {
    ReviewPlan plan = plan(Reviewed.on("2026-02-01").editedSinceDigest().at("suspect.md"));
    assertThat(plan.proposal())
        .singleElement()
        .returns(YearMonth.parse("2026-03"), Proposed::month);
  }

  @Test
  void aReviewDatedInTheFutureIsDoneNow() {
    ReviewPlan plan = plan(Reviewed.on("2027-09-01").at("ahead.md"));
    assertThat(plan.byMonth()).containsOnlyKeys(YearMonth.parse("2026-03"));
  }

  @Test
  void theMonthsHoldTheWholeProposal() {
    ReviewPlan plan =
        plan(Reviewed.on("2024-06-01").at("stale.md"), Reviewed.on("2026-02-01").at("fresh.md"));
    assertThat(plan.byMonth().values().stream().mapToInt(List::size).sum())
        .isEqualTo(plan.proposal().size())
        .isEqualTo(2);
  }
}
