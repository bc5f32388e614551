package io.github.handbookmaven.rule.builtin.structure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Written;
import org.junit.jupiter.api.Test;

class DestructiveStepWithoutRollbackTest {
  private final DestructiveStepWithoutRollback rule = new DestructiveStepWithoutRollback();

  @Test
  void aDeletionWithoutAWayBackIsReportedAtItsLine() {
    assertThat(
            Written.runbook(
                    """
                    # SearchIndexBroken

                    1. Delete the index:

                       ```bash
                       # the broken one
                       curl -X DELETE http://search:9200/orders
                       ```
                    """)
                .seenBy(rule))
        .singleElement()
        .returns("docs/a.md:7", seen -> seen.at().toString())
        .returns(
            "'curl -X DELETE http://search:9200/orders' destroys, and nothing here says how to get"
                + " it back",
            Observation::message)
        .satisfies(seen -> assertThat(seen.remedy()).contains("## Rollback"));
  }

  @Test
  void aBackupAnywhereIsAWayBack() {
    assertThat(
            Written.runbook(
                    """
                    # SearchIndexBroken

                    1. Run `curl -X DELETE http://search:9200/orders`.
                    2. Load the index from last night's snapshot, or from a backup.
                    """)
                .seenBy(rule))
        .isEmpty();
  }

  @Test
  void aRollbackSectionIsAWayBack() {
    assertThat(
            Written.runbook(
                    """
                    # SearchIndexBroken

                    1. Run `curl -X DELETE http://search:9200/orders`.

                    ## Back-out

                    Load last night's index.
                    """)
                .seenBy(rule))
        .isEmpty();
  }

  @Test
  void whatAControllerMakesAgainIsNoLoss() {
    assertThat(
            Written.runbook(
                    """
                    # PodStuck

                    ```bash
                    kubectl -n shop delete pod shop-0
                    rm -rf /tmp/dump
                    # rm -rf /var/lib/shop
                    ```

                    Never `rm -rf /var/lib/shop`.
                    """)
                .seenBy(rule))
        .isEmpty();
  }

  @Test
  void anSopIsReadInTime() {
    assertThat(
            Written.sop(
                    """
                    # Retire an index

                    Run `curl -X DELETE http://search:9200/orders`.
                    """)
                .seenBy(rule))
        .isEmpty();
  }

  @Test
  void whatIsScaledUpAgainIsNotLost() {
    assertThat(
            Written.runbook(
                    """
                    # VolumeFull

                    1. Run `kubectl scale deployment shop --replicas=0`.
                    2. Enlarge the volume.
                    3. Now scale the deployment up to its earlier value.
                    """)
                .seenBy(rule))
        .isEmpty();
  }

  @Test
  void whatIsScaledDownForGoodIs() {
    assertThat(
            Written.runbook("# Shop\n\n1. Run `kubectl scale deployment shop --replicas=0`.\n")
                .seenBy(rule))
        .hasSize(1);
  }

  @Test
  void anExampleOfWhatNotToDoIsNoStep() {
    assertThat(
            Written.runbook(
                    """
                    # QueueStuck

                    Never do this while consumers are connected:

                    ```bash
                    rm -rf /var/lib/queue
                    ```

                    `rm -rf /var/lib/queue` is never right here.

                    ## Don'ts

                    - `rm -rf /var/lib/queue/journal`
                    """)
                .seenBy(rule))
        .isEmpty();
  }

  @Test
  void aRehearsalDestroysNothing() {
    assertThat(
            Written.runbook(
                    """
                    # QueueStuck

                    ```bash
                    kubectl delete pvc queue-0 --dry-run=client
                    aws s3 rm --recursive --dryrun s3://queue-backup
                    helm uninstall queue --dry-run
                    rm -rf "$TMPDIR/queue" "${WORK_TMP}/x"
                    kubectl delete namespace drill-test
                    echo rm -rf /var/lib/queue
                    ```
                    """)
                .seenBy(rule))
        .isEmpty();
  }

  @Test
  void whatTheNextLinesMakeAnewIsNoLoss() {
    assertThat(
            Written.runbook(
                    """
                    # SiteStale

                    ```bash
                    rm -rf handbook
                    git clone https://git.example.com/handbook handbook
                    rm -rf tools-venv ~/.vscode-server/*
                    ```

                    ```
                    FROM alpine
                    RUN apk add jq && rm -rf /etc/apk
                    ```
                    """)
                .seenBy(rule))
        .isEmpty();
  }

  @Test
  void whatAnEarlierLineFetchedIsNoLoss() {
    assertThat(
            Written.runbook(
                    """
                    # BackupToolOld

                    ```bash
                    wget https://tools.example.com/dumper.tar.gz
                    tar xf dumper.tar.gz
                    rm -rf dumper dumper.tar.gz
                    ```
                    """)
                .seenBy(rule))
        .isEmpty();
  }

  @Test
  void whatWasThereBeforeIs() {
    assertThat(
            Written.runbook(
                    """
                    # BackupToolOld

                    ```bash
                    wget https://tools.example.com/dumper.tar.gz
                    rm -rf /var/lib/dumps
                    ```
                    """)
                .seenBy(rule))
        .hasSize(1);
  }

  @Test
  void whatAPageBroughtIsTakenAwayWhenItIsDone() {
    String step = "\n\n```bash\nkubectl -n shop delete deploy/toolbox\n```\n";
    assertThat(
            Written.runbook("# ShopSlow\n\nWhen you are done, remove the toolbox:" + step)
                .seenBy(rule))
        .isEmpty();
    assertThat(
            Written.runbook("# ShopSlow\n\nIf it hangs, remove the deployment:" + step)
                .seenBy(rule))
        .hasSize(1);
  }

  @Test
  void whatABuildFillsAgainIsNoLoss() {
    String loop =
        "# ShopSlow\n\n"
            + "```bash\n"
            + "for i in 1 2; do \\\n"
            + "  rm -rf $REPO; \\\n"
            + "  mvn compile %s; \\\n"
            + "done\n"
            + "```\n";
    assertThat(Written.runbook(loop.formatted("-Dmaven.repo.local=$REPO")).seenBy(rule)).isEmpty();
    assertThat(Written.runbook(loop.formatted("-Dmaven.repo.local=$OTHER")).seenBy(rule))
        .hasSize(1);
    assertThat(Written.runbook(loop.formatted("-Dshop.data=$REPO")).seenBy(rule)).hasSize(1);
  }

  @Test
  void whatIsMadeUnderAnotherNameIsNotBack() {
    assertThat(
            Written.runbook(
                    """
                    # SiteStale

                    ```bash
                    rm -rf handbook
                    git clone https://git.example.com/handbook other
                    ```
                    """)
                .seenBy(rule))
        .hasSize(1);
  }

  @Test
  void whatItsReaderHasAskedToBeGoneNeedsNoWayBack() {
    String steps = "\n\n```bash\naws elbv2 delete-listener --listener-arn ARN\n```\n";
    assertThat(Written.runbook("# Deletion of a shop hangs" + steps).seenBy(rule)).isEmpty();
    assertThat(Written.runbook("# A shop hangs" + steps).seenBy(rule)).hasSize(1);
  }

  @Test
  void aDocumentThatBringsDataBackIsTheWayBack() {
    String steps = "\n\n```bash\nrm -rf /var/lib/orders/*\n```\n";
    assertThat(Written.runbook("# Recovery after the loss of all data" + steps).seenBy(rule))
        .isEmpty();
    assertThat(Written.runbook("# Recover a node that hangs" + steps).seenBy(rule)).hasSize(1);
  }
}
