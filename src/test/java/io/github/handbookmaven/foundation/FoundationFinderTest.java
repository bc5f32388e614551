package io.github.handbookmaven.foundation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.foundation.Foundation.Basis;
import io.github.handbookmaven.model.RepoPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a runbook rests on: what it declares, else what it links to in the right place. */
class FoundationFinderTest {

  private static final RepoPath RUNBOOK = new RepoPath("docs/failover.md");
  private static final String SOP = "---\ntype: sop\n---\n# Replication standard\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Read [the standard](replication.md) first.\n\n## Steps\n",
        "## Introduction\n\n[the standard](replication.md)\n",
        "## Prerequisites\n\n### Knowledge\n\n- [the standard](replication.md)\n",
        "## Before you begin\n\n1. [the standard](replication.md#x)\n",
        "## Related documents\n\n[the standard](replication.md)\n",
        "## See also\n\n[the standard](replication.md)\n",
      })
  void aLinkWhereARunbookSaysWhatItRestsOnIsAFoundation(String body) {
    assertThat(bases("type: runbook", body))
        .singleElement()
        .returns(new RepoPath("docs/replication.md"), Basis::document)
        .returns(false, Basis::declared);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "## Steps\n\n1. See [the standard](replication.md).\n",
        "## Prerequisites\n\nNone.\n\n## Response\n\n[the standard](replication.md)\n",
        "[another runbook](other.md)\n",
        "`[the standard](replication.md)`\n",
      })
  void aLinkInPassingIsNone(String body) {
    assertThat(bases("type: runbook", body)).isEmpty();
  }

  @Test
  void whatIsDeclaredComesFirstAndIsNotRepeated() {
    List<Basis> bases =
        bases(
            "type: runbook\nbased_on: [replication]", "[one](replication.md) [two](backups.md)\n");

    assertThat(bases)
        .extracting(basis -> basis.document().name() + " " + basis.declared())
        .containsExactly("replication.md true", "backups.md false");
  }

  @Test
  void aReasonWaivesAllFoundations() {
    Foundation foundation =
        foundation("type: runbook\nbased_on: \"none: the vendor\"", "[one](replication.md)\n");

    assertThat(foundation.waived()).contains("the vendor");
    assertThat(foundation.bases()).isEmpty();
    assertThat(foundation.proposals()).isEmpty();
  }

  @Test
  void anSopIsNotAskedForAFoundationButMayDeclareOne() {
    assertThat(bases("type: sop", "[one](backups.md)\n")).isEmpty();
    assertThat(bases("type: sop\nbased_on: [backups]", "")).hasSize(1);
  }

  @Test
  void theLikestSopsAreProposedAndNeverMoreThanThree() {
    HandbookOf project =
        HandbookOf.file(
                "docs/failover.md",
                "---\ntype: runbook\nservices: [postgres]\n---\n# Fail over the postgres replica\n")
            .and(
                "docs/replication.md",
                "---\ntype: sop\nservices: [postgres]\n---\n# Replica care\n")
            .and("docs/tls.md", "---\ntype: sop\n---\n# Rotate certificates\n")
            .and("docs/postgres.md", "---\ntype: sop\n---\n# Postgres upgrades\n")
            .and(
                "docs/runbook-twin.md",
                "---\ntype: runbook\n---\n# Fail over the postgres primary\n");

    assertThat(project.build().at(RUNBOOK).orElseThrow().foundation().proposals())
        .extracting(RepoPath::name)
        .startsWith("replication.md")
        .doesNotContain("tls.md", "runbook-twin.md")
        .hasSizeLessThanOrEqualTo(3);
  }

  @Test
  void oneWordInCommonIsChance() {
    HandbookOf project =
        HandbookOf.file("docs/failover.md", "---\ntype: runbook\n---\n# Restart the mail server\n")
            .and("docs/a.md", "---\ntype: sop\n---\n# Restart the print server\n")
            .and("docs/b.md", "---\ntype: sop\n---\n# Mail to customers\n");

    assertThat(project.build().at(RUNBOOK).orElseThrow().foundation().proposals()).isEmpty();
  }

  @Test
  void aFolderCountsBesideAWord() {
    HandbookOf project =
        HandbookOf.file("docs/failover.md", "---\ntype: runbook\n---\n# A\n")
            .and(
                "docs/payments/full.md",
                "---\ntype: runbook\n---\n# The queue of orders is full\n\n"
                    + "Take orders by telephone until it drains.\n")
            .and("docs/payments/orders.md", "---\ntype: sop\n---\n# How we take orders\n");

    assertThat(
            project
                .build()
                .at(new RepoPath("docs/payments/full.md"))
                .orElseThrow()
                .foundation()
                .proposals())
        .extracting(RepoPath::name)
        .containsExactly("orders.md");
  }

  @Test
  void anSopThatIsMostlyAboutSomethingElseIsNone() {
    HandbookOf project =
        HandbookOf.file(
                "docs/failover.md",
                "---\ntype: runbook\n---\n# Restore the orders database from Barman\n\n"
                    + "Rotate the passwords of the orders database.\n")
            .and(
                "docs/a.md",
                "---\ntype: sop\n---\n# Rotate passwords of the orders database for auditors\n")
            .and("docs/b.md", "---\ntype: sop\n---\n# Restore an orders database\n");

    assertThat(proposals(project)).containsExactly("b.md");
  }

  @Test
  void wordsInManyNamesAreTheProjectsOwnAndProposeNothing() {
    HandbookOf project =
        HandbookOf.file("docs/failover.md", "---\ntype: runbook\n---\n# Acme shop is away\n")
            .and("docs/sop.md", "---\ntype: sop\n---\n# Join the Acme shop\n");
    for (int each = 0; each < 12; each++) {
      project = project.and("docs/page-" + each + ".md", "# Part " + each + " of the Acme shop\n");
    }

    assertThat(proposals(project)).isEmpty();
  }

  @Test
  void theSamePageOfAnotherVersionIsNone() {
    HandbookOf project =
        HandbookOf.file("docs/failover.md", "---\ntype: runbook\n---\n# Postgres failover\n")
            .and("docs/v1/failover.md", "---\ntype: sop\n---\n# Postgres failover\n")
            .and("docs/failover-12.md", "---\ntype: sop\n---\n# Postgres failover\n");

    assertThat(proposals(project)).isEmpty();
  }

  @Test
  void anSopThatAStepLeadsToComesFirstWhereItSharesAWord() {
    HandbookOf project =
        HandbookOf.file(
                "docs/failover.md",
                "---\ntype: runbook\n---\n# Postgres replica lost\n\n## Steps\n\n"
                    + "1. [Rebuild](rebuild.md) the replica as [taught](start.md).\n")
            .and("docs/rebuild.md", "---\ntype: sop\n---\n# Rebuild a replica\n")
            .and("docs/start.md", "---\ntype: sop\n---\n# Get started\n")
            .and("docs/replica.md", "---\ntype: sop\n---\n# Rebuilding Postgres replicas\n");

    assertThat(proposals(project)).containsExactly("rebuild.md", "replica.md");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Rotate mail relay keys",
        "Mail relay keys",
        "Renewing the mail relay",
        "Restart all mail relays",
        "Mail relay access",
      })
  void anSopWhoseActTheRunbookDoesNotDoIsNone(String sop) {
    assertThat(proposals(mailRelay(sop))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Restart the mail relay",
        "Restarting a mail relay",
        "Mail relay restarts",
        "Drain or restart the mail relay",
        "How to purge the mail relay",
        "Purging mail relays",
      })
  void anSopWhoseActTheRunbookDoesIsProposed(String sop) {
    assertThat(proposals(mailRelay(sop))).containsExactly("a.md");
  }

  private static HandbookOf mailRelay(String sop) {
    return HandbookOf.file(
            "docs/failover.md",
            "---\ntype: runbook\n---\n# Mail relay keys are refused, no access\n\n"
                + "## Response\n\n1. Purge the queue of the mail relay.\n"
                + "2. `systemctl restart mail-relay`\n\nRotate nothing.\n")
        .and("docs/a.md", "---\ntype: sop\n---\n# " + sop + "\n");
  }

  @Test
  void anSopThatNamesOnlyAThingIsProposedWhereAStepLeadsToIt() {
    HandbookOf project =
        HandbookOf.file(
                "docs/failover.md",
                "---\ntype: runbook\n---\n# Postgres replica lost\n\n## Steps\n\n"
                    + "1. See [replicas](replica.md) and [relays](mail.md).\n")
            .and("docs/replica.md", "---\ntype: sop\n---\n# Postgres replica\n")
            .and("docs/mail.md", "---\ntype: sop\n---\n# Postgres mail relay\n");

    assertThat(proposals(project)).containsExactly("replica.md");
  }

  @Test
  void whoLeadsToManySopsRestsOnNoneOfThem() {
    String links = "[1](a.md) [2](b.md) [3](c.md) [4](d.md)";
    HandbookOf project =
        HandbookOf.file(
                "docs/failover.md",
                "---\ntype: runbook\n---\n# Fail over\n\n## Steps\n\n" + links + "\n")
            .and("docs/a.md", "---\ntype: sop\n---\n# First\n")
            .and("docs/b.md", "---\ntype: sop\n---\n# Second\n")
            .and("docs/c.md", "---\ntype: sop\n---\n# Third\n")
            .and("docs/d.md", "---\ntype: sop\n---\n# Fourth\n");

    assertThat(proposals(project)).isEmpty();
  }

  @Test
  void theNameOfAnAlertIsReadAsWords() {
    HandbookOf project =
        HandbookOf.file(
                "docs/failover.md", "---\ntype: runbook\n---\n# PostgresReplicaRebuilding\n")
            .and("docs/a.md", "---\ntype: sop\n---\n# Rebuild a Postgres replica\n");

    assertThat(proposals(project)).containsExactly("a.md");
  }

  private static List<String> proposals(HandbookOf project) {
    return project.build().at(RUNBOOK).orElseThrow().foundation().proposals().stream()
        .map(RepoPath::name)
        .toList();
  }

  @Test
  void aRunbookLikeNoSopIsProposedNone() {
    assertThat(foundation("type: runbook", "").proposals()).isEmpty();
  }

  private static List<Basis> bases(String frontMatter, String body) {
    return foundation(frontMatter, body).bases();
  }

  private static Foundation foundation(String frontMatter, String body) {
    Handbook handbook =
        HandbookOf.file(
                RUNBOOK.value(), "---\n" + frontMatter + "\n---\n# Drain the queue\n\n" + body)
            .and("docs/replication.md", SOP)
            .and("docs/backups.md", "---\ntype: sop\n---\n# Backups\n")
            .and("docs/other.md", "---\ntype: runbook\n---\n# Other\n")
            .build();
    return handbook.at(RUNBOOK).orElseThrow().foundation();
  }
}
