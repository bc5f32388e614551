package io.github.handbookmaven.mojo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import org.apache.maven.api.plugin.testing.Basedir;
import org.apache.maven.api.plugin.testing.InjectMojo;
import org.apache.maven.api.plugin.testing.MojoParameter;
import org.apache.maven.api.plugin.testing.MojoTest;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@MojoTest
@Basedir("/projects/recorded")
class NewMojoTest {

  @BeforeEach
  void theProjectIsAsItWas() throws IOException {
    ProjectFiles.restore();
  }

  @Test
  @InjectMojo(goal = "new", pom = "pom.xml")
  @MojoParameter(name = "type", value = "runbook")
  @MojoParameter(name = "title", value = "Disk full: what now?")
  void aRunbookHasEverySectionItsTypeNeeds(NewMojo goal) throws Exception {
    RecordedLog log = RecordedLog.of(goal);
    goal.execute();
    assertThat(ProjectFiles.text("docs/disk-full-what-now.md"))
        .startsWith(
            "---\n"
                + "title: \"Disk full: what now?\"\n"
                + "type: runbook\n"
                + "status: draft\n"
                + "review_interval: 3 months\n"
                + "---\n")
        .contains("## Symptoms", "## Diagnosis", "## Decisions", "## Mitigation", "## Escalation")
        .doesNotContain("{{", "owner:", "alerts:");
    assertThat(log.lines())
        .contains("INFO docs/disk-full-what-now.md is a runbook with every section it needs");
  }

  @Test
  @InjectMojo(goal = "new", pom = "pom.xml")
  @MojoParameter(name = "type", value = "sop")
  @MojoParameter(name = "title", value = "Deploy the shop")
  void whatIsThereIsNotOverwritten(NewMojo goal) {
    ProjectFiles.write("docs/deploy-the-shop.md", "# Mine\n");
    assertThatThrownBy(goal::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessage("docs/deploy-the-shop.md is there already and was left as it is");
    assertThat(ProjectFiles.text("docs/deploy-the-shop.md")).isEqualTo("# Mine\n");
  }

  @Test
  @InjectMojo(goal = "new", pom = "pom.xml")
  @MojoParameter(name = "alert", value = "OrdersStuck")
  void anAlertTellsWhenItFires(NewMojo goal) throws Exception {
    ProjectFiles.write(
        "ops/rules.yml",
        "groups:\n"
            + "  - name: shop\n"
            + "    rules:\n"
            + "      - alert: OrdersStuck\n"
            + "        expr: orders_stuck > 10\n"
            + "        for: 5m\n"
            + "        labels: {severity: page}\n");
    ProjectFiles.write("CODEOWNERS", "docs/ @acme/shop\n");
    ProjectFiles.write(
        "docs/orders.md", "---\ntype: sop\ntitle: How orders get stuck, and do not\n---\n# O\n");
    goal.execute();
    assertThat(ProjectFiles.text("docs/ordersstuck.md"))
        .contains(
            "owner: \"@acme/shop\"\n",
            "alerts: [OrdersStuck]\n",
            "based_on: [orders]\n",
            "The alert `OrdersStuck` (severity page) fires while this is true, once that has lasted"
                + " 5m:\n\n"
                + "```promql\n"
                + "orders_stuck > 10\n"
                + "```\n");
  }

  @Test
  @InjectMojo(goal = "new", pom = "pom.xml")
  @MojoParameter(name = "alert", value = "OrdersStuk")
  void aMisspeltAlertIsAnsweredWithTheOneThatWasMeant(NewMojo goal) {
    ProjectFiles.write(
        "ops/rules.yml",
        "groups:\n  - name: shop\n    rules:\n      - alert: OrdersStuck\n        expr: up == 0\n");
    assertThatThrownBy(goal::execute)
        .isInstanceOf(MojoExecutionException.class)
        .hasMessageContaining("<alert> is 'OrdersStuk'")
        .hasMessageEndingWith("did you mean 'OrdersStuck'?");
  }

  @Test
  @InjectMojo(goal = "new", pom = "pom.xml")
  @MojoParameter(name = "from", value = "both")
  void aMixedDocumentIsPartedAndNothingIsLost(NewMojo goal) throws Exception {
    String both =
        "# Deploying\n\n"
            + "## Purpose\n\n"
            + "Deploy the shop, see [the list][l].\n\n"
            + "## Procedure\n\n"
            + "1. Run `mvn deploy`.\n\n"
            + "## Symptoms\n\n"
            + "The alert fires.\n\n"
            + "## Mitigation\n\n"
            + "1. Roll back.\n\n"
            + "### Then\n\n"
            + "Tell others.\n\n"
            + "[l]: https://example.com/list\n";
    ProjectFiles.write("docs/both.md", both);
    goal.execute();
    String sop = ProjectFiles.text("docs/both.md");
    String runbook = ProjectFiles.text("docs/both-runbook.md");
    assertThat(sop)
        .startsWith("---\ntype: sop\n---\n")
        .contains("## Purpose", "## Procedure", "[l]: https://example.com/list")
        .doesNotContain("## Symptoms", "Roll back");
    assertThat(runbook)
        .contains(
            "type: runbook\n", "based_on: [both]\n", "## Symptoms", "## Mitigation", "### Then");
    both.lines().forEach(line -> assertThat(sop + runbook).contains(line));
  }

  @Test
  @InjectMojo(goal = "new", pom = "pom.xml")
  @MojoParameter(name = "from", value = "plain")
  void whatAnswersNoIncidentIsNotSplit(NewMojo goal) {
    ProjectFiles.write("docs/plain.md", "# Deploying\n\n## Procedure\n\n1. Run it.\n");
    assertThatThrownBy(goal::execute)
        .isInstanceOf(MojoFailureException.class)
        .hasMessage(
            "docs/plain.md was not split: it has no section that answers an incident, so nothing"
                + " can be moved");
  }
}
