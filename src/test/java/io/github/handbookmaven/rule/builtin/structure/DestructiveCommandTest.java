package io.github.handbookmaven.rule.builtin.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DestructiveCommandTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sudo rm -rf /var/lib/shop",
        "rm -f -r data/",
        "kubectl -n shop delete pvc data-0",
        "kubectl delete -n shop namespace/shop --wait",
        "kubectl scale deploy/shop --replicas=0",
        "helm uninstall shop",
        "terraform destroy -auto-approve",
        "aws s3 rm s3://bucket --recursive",
        "aws rds delete-db-snapshot --db-snapshot-identifier x",
        "DROP TABLE orders;",
        "DELETE FROM orders WHERE id = 1;",
        "redis-cli FLUSHALL",
        "git push --force origin main",
        "mkfs.ext4 /dev/sdb1",
        "dd if=/dev/zero of=/dev/sdb",
        "docker volume rm shop",
        "curl -XDELETE http://search:9200/orders"
      })
  void whatDoesNotComeBackByItselfIsDestructive(String command) {
    assertThat(DestructiveCommand.in(command)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "rm file.txt",
        "rm -rf /tmp/dump",
        "rm -rf node_modules",
        "rm -rf vendor",
        "rm -rf ./target/site",
        "kubectl delete pod shop-0",
        "kubectl -n shop delete pods -l app=shop",
        "kubectl delete job nightly",
        "kubectl scale deploy/shop --replicas=3",
        "git push --force-with-lease",
        "git push -f origin my-branch",
        "aws s3 ls",
        "curl -X POST http://search:9200/orders/_refresh",
        "Never run rm -rf /var/lib/shop",
        "drop the table in the corner"
      })
  void whatComesBackOrIsNotDoneIsNot(String command) {
    assertThat(DestructiveCommand.in(command)).isEmpty();
  }

  @Test
  void aLineMadeToKeepUsBusyDoesNot() {
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          DestructiveCommand.in("kubectl " + "-a b ".repeat(100_000));
          DestructiveCommand.in("kubectl " + "-a ".repeat(100_000));
          DestructiveCommand.in("rm " + "-a ".repeat(100_000));
          DestructiveCommand.in("oc ".repeat(100_000));
        });
  }
}
