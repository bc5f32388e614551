package io.github.handbookmaven.reference.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.reference.AlertSettings;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Alert rules in every shape they are kept in. */
class AlertRuleReaderTest {

  private static final RepoPath FILE = new RepoPath("monitoring/rules.yml");

  private static final String RULE_FILE =
      """
      groups:
        - name: disks
          rules:
            - record: job:up
              expr: sum(up)
            - alert: DiskFull
              expr: disk_free < 5
              for: 10m
              labels:
                severity: critical
              annotations:
                summary: disk is full
                runbook_url: https://runbooks.example.com/disk-full
      """;

  @Test
  void aRuleIsReadWithItsGroupSeverityAndPlaces() {
    assertThat(read(RULE_FILE))
        .singleElement()
        .returns("DiskFull", AlertRule::name)
        .returns("disks", AlertRule::group)
        .returns("critical", AlertRule::severity)
        .returns("10m", AlertRule::holdFor)
        .returns("https://runbooks.example.com/disk-full", AlertRule::runbook)
        .returns("monitoring/rules.yml:6:16", rule -> rule.at().toString())
        .returns("monitoring/rules.yml:13:24", rule -> rule.runbookAt().toString());
  }

  static Stream<Arguments> shapes() {
    return Stream.of(
        Arguments.of("a rule file of Prometheus or Loki", RULE_FILE),
        Arguments.of("with the line ends of Windows", RULE_FILE.replace("\n", "\r\n")),
        Arguments.of("with a byte order mark", "\uFEFF" + RULE_FILE),
        Arguments.of("behind other documents", "kind: Namespace\n---\n---\n" + RULE_FILE),
        Arguments.of("a PrometheusRule", manifest("PrometheusRule", RULE_FILE)),
        Arguments.of("a VMRule", manifest("VMRule", RULE_FILE)),
        Arguments.of("an AlertingRule of Loki's operator", manifest("AlertingRule", RULE_FILE)),
        Arguments.of("a list of manifests", "kind: List\nitems:\n" + item(RULE_FILE)),
        Arguments.of(
            "a template of OpenShift",
            "kind: Template\nparameters: []\nobjects:\n" + item(RULE_FILE)),
        Arguments.of(
            "a config map", "kind: ConfigMap\ndata:\n  rules.yml: |\n" + RULE_FILE.indent(4)),
        Arguments.of("values of a chart", "extraRules:\n  disks:\n" + RULE_FILE.indent(4)),
        Arguments.of(
            "as JSON",
            """
            {"groups": [{"name": "disks", "rules": [{"alert": "DiskFull", "expr": "up",
              "annotations": {"runbook_url": "https://runbooks.example.com/disk-full"}}]}]}
            """),
        Arguments.of(
            "with anchors",
            """
            defaults: &defaults
              runbook_url: https://runbooks.example.com/disk-full
            groups:
              - name: disks
                rules:
                  - alert: DiskFull
                    expr: up
                    annotations: *defaults
            """),
        Arguments.of(
            "rules provisioned for Grafana",
            """
            apiVersion: 1
            groups:
              - orgId: 1
                name: disks
                folder: ops
                rules:
                  - uid: a1
                    title: DiskFull
                    condition: C
                    data:
                      - refId: A
                    annotations:
                      runbook_url: https://runbooks.example.com/disk-full
                      __dashboardUid__: d1
            """));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shapes")
  void aRuleIsFoundWhateverWrapsIt(String shape, String text) {
    assertThat(read(text))
        .as(shape)
        .singleElement()
        .returns("DiskFull", AlertRule::name)
        .returns("disks", AlertRule::group)
        .returns("https://runbooks.example.com/disk-full", AlertRule::runbook);
  }

  private static String manifest(String kind, String rules) {
    return "apiVersion: example.com/v1\nkind: " + kind + "\nspec:\n" + rules.indent(2);
  }

  private static String item(String rules) {
    return "  - kind: PrometheusRule\n    spec:\n" + rules.indent(6);
  }

  @Test
  void aMergedAnnotationCounts() {
    String text =
        """
        x: &links {runbook: docs/disk.md}
        groups:
          - name: g
            rules:
              - alert: A
                expr: up
                annotations:
                  <<: *links
                  summary: full
        """;

    assertThat(read(text)).singleElement().returns("docs/disk.md", AlertRule::runbook);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"runbook_url", "runbookURL", "Runbook", "runbook-url", "playbook", "sop_url"})
  void theAnnotationMayBeSpeltAsPeopleSpellIt(String key) {
    String text = RULE_FILE.replace("runbook_url", key);

    assertThat(read(text))
        .singleElement()
        .returns("https://runbooks.example.com/disk-full", AlertRule::runbook);
  }

  @Test
  void aLabelMayNameTheRunbookToo() {
    String text = "- {alert: A, expr: up, labels: {runbook: docs/a.md, severity: page}}";

    assertThat(read(text)).singleElement().returns("docs/a.md", AlertRule::runbook);
  }

  @Test
  void anAlertOfTwoSeveritiesIsTwoRules() {
    String text =
        """
        - {alert: A, expr: up < 2, labels: {severity: warning}}
        - {alert: A, expr: up < 1, labels: {severity: critical}}
        """;

    assertThat(read(text))
        .extracting(AlertRule::name, AlertRule::severity)
        .containsExactly(tuple("A", "warning"), tuple("A", "critical"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // promtool's tests
        """
        rule_files: [rules.yml]
        tests:
          - alert_rule_test:
              - alertname: DiskFull
                exp_alerts:
                  - exp_annotations: {runbook_url: "https://runbooks.example.com/disk-full"}
        """,
        // recording rules
        "groups: [{name: g, rules: [{record: job:up, expr: sum(up), labels: {alert: x}}]}]",
        // a chart's template is no YAML
        """
        {{- if .Values.alerts.enabled }}
        groups:
          - name: {{ .Release.Name }}
            rules:
              - alert: DiskFull
                expr: up
                annotations:
                  runbook_url: {{ .Values.runbookUrl }}/disk-full
        {{- end }}
        """,
        // Markdown in a YAML value
        "text: |\n  An alert has an expr.\n",
        "alert: [not, a, name]\nexpr: up\n",
        "alerts: {expr: up}\n",
        "- alert\n- expr\n",
        "alert: : :\n\texpr: -\n",
        "",
      })
  void whatIsNoRuleIsPassedOverInSilence(String text) {
    assertThat(read(text)).isEmpty();
  }

  @Test
  void aHugeFileIsReadWhole() {
    String rules =
        IntStream.range(0, 5_000)
            .mapToObj(number -> "- {alert: A" + number + ", expr: up}\n")
            .reduce(new StringBuilder(), StringBuilder::append, StringBuilder::append)
            .toString();

    assertThat(read(rules)).hasSize(5_000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "- alert: DiskFull\n  expr: free < 1",
        "{'alert': DiskFull, \"expr\" : free < 1}",
        "rules.yml: \"rules:\\n  - alert: DiskFull\\n    expr: free < 1\"",
        "rules.json: \"{\\\"alert\\\": \\\"DiskFull\\\", \\\"expr\\\": \\\"x\\\"}\"",
        "rules:\n- title: Disk full\n  condition: C",
      })
  void whatHasTheKeysOfARuleIsParsed(String text) {
    assertThat(AlertRuleReader.mayHoldRules(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "description: alerts and expressions\nexpression: max(alert)",
        "discovery_rules:\n- conditions: []\n  on-alert: page\n  no_expr: x",
        "alert: DiskFull\nexpression: free < 1",
      })
  void whatOnlyTellsOfAlertsIsNotParsed(String text) {
    assertThat(AlertRuleReader.mayHoldRules(text)).isFalse();
  }

  private static List<AlertRule> read(String text) {
    return AlertRuleReader.read(FILE, text, AlertSettings.DEFAULT.keys());
  }
}
