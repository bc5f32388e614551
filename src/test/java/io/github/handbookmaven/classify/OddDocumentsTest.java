package io.github.handbookmaven.classify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.classify.evidence.Evidence;
import io.github.handbookmaven.classify.language.DocumentText;
import io.github.handbookmaven.classify.language.Sentence;
import io.github.handbookmaven.model.DocType;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that are no ordinary English procedures. */
class OddDocumentsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Warteschlange steht\n\n"
            + "## Diagnose\n\n"
            + "1. Die Anzahl der Nachrichten ist zu prüfen und mit dem Grenzwert zu vergleichen.\n"
            + "2. Wenn der Dienst nicht antwortet, wird er neu gestartet.\n\n"
            + "```sh\n"
            + "kubectl get pods\n"
            + "```\n",
        "# File bloquée\n\n## Diagnostic\n\n1. Vérifiez le nombre de messages dans la file et les"
            + " journaux du service.\n2. Si le service ne répond pas, redémarrez-le et prévenez"
            + " l'équipe qui est d'astreinte pour la suite.\n",
        "# Cola detenida\n\n## Diagnóstico\n\n1. Revise los mensajes que están en la cola y los"
            + " registros del servicio.\n2. Si el servicio no responde, reinicie una de las"
            + " instancias para que vuelva.\n",
        "# Fila parada\n\n## Diagnóstico\n\n1. Veja quantas mensagens estão na fila e os registros"
            + " do serviço.\n2. Se o serviço não responde, reinicie uma das instâncias para que ele"
            + " volte.\n",
        "# Очередь остановилась\n\n1. Проверьте журнал службы.\n2. Если служба не отвечает,"
            + " перезапустите её: `systemctl restart queue`.\n",
        "# 队列停止\n\n1. 请检查服务的日志和队列中的消息数量。\n2. 如果服务没有响应，请重新启动服务并通知值班人员。\n",
        "# キューが停止\n\n1. サービスのログとキューの件数を確認してください。\n2. 応答しない場合は再起動してください。\n"
      })
  void anotherLanguageIsAbstainedFromWithoutEvidence(String text) {
    Classification classification = ProcedureTexts.classify(text);
    assertThat(classification.type()).isEqualTo(DocType.UNDETERMINED);
    assertThat(classification.anatomy().english()).isFalse();
    assertThat(classification.evidence()).isEmpty();
    assertThat(ProcedureTexts.classify("---\ntype: runbook\n---\n" + text).type())
        .isEqualTo(DocType.RUNBOOK);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "---\ntitle: Restart the queue\nowner: payments\n---\n",
        "<!-- nothing yet -->\n",
        "![](queue.png)\n",
        "TODO\n"
      })
  void aDocumentThatSaysNothingIsNoProcedure(String text) {
    assertThat(ProcedureTexts.classify(text).type()).isIn(DocType.UNDETERMINED, DocType.NONE);
  }

  @Test
  void mostlyCommandsIsStillEnglish() {
    Classification classification =
        ProcedureTexts.classify(
            "# Drain a node\n\n```sh\nkubectl cordon node-1\nkubectl drain node-1\n```\n\n```sh\n"
                + "kubectl uncordon node-1\n```\n");
    assertThat(classification.anatomy().english()).isTrue();
    assertThat(classification.evidence())
        .anyMatch(one -> one.signal().equals("commands-that-recover"));
  }

  @Test
  void whatIsNewInAVersionIsNoStep() {
    String changes = "- Provide a flag for slow disks.\n- Fix the rotation of keys.\n";
    assertThat(shown("# Changes\n\n## 2.1.0\n\n### Added\n\n" + changes))
        .doesNotContain("tasks-to-do", "responses-to-make");
    assertThat(shown("# Disk\n\n## Repair the disk\n\n" + changes))
        .contains("tasks-to-do", "responses-to-make");
    assertThat(shown("# Changes\n\n## 2.1.0\n\nNew.\n\n## Repair the disk\n\n" + changes))
        .contains("tasks-to-do", "responses-to-make");
  }

  @Test
  void anAddressBeginsWithNoLabel() {
    assertThat(headings("# Queue\n\nhttps://example.com/queue shows it.\n")).isEmpty();
    assertThat(headings("# Queue\n\nImpact: https://example.com/queue shows it.\n"))
        .containsExactly("Impact");
  }

  @Test
  void whatIsMeasuredIsNoTrigger() {
    assertThat(shown("# Queue\n\n## Service level indicators\n\nIts length.\n"))
        .doesNotContain("heading-trigger");
    assertThat(shown("# Queue\n\n## Indicators of trouble\n\nIts length.\n"))
        .contains("heading-trigger");
  }

  private static List<String> shown(String text) {
    return ProcedureTexts.classify(text).evidence().stream()
        .flatMap(one -> Stream.concat(Stream.of(one.signal()), named(one)))
        .toList();
  }

  /** What hardly counts is named in one line. */
  private static Stream<String> named(Evidence one) {
    return Stream.of(one.quote().split(", ")).map(name -> name.replaceFirst(":\\d+$", ""));
  }

  private static List<String> headings(String text) {
    return DocumentText.of(ProcedureTexts.document("docs/a.md", text)).headings().stream()
        .map(Sentence::text)
        .toList();
  }

  @Test
  void aTemplateToFillInIsWeighedAsItStands() {
    assertThat(
            ProcedureTexts.classify(
                    "# [Service] is down\n\n## Symptoms\n\n- {{symptom}}\n\n## Mitigation\n\n"
                        + "1. <first step>\n2. ____\n")
                .evidence())
        .anyMatch(one -> one.signal().equals("heading-trigger"));
  }

  @Test
  void aHugeDocumentIsReadToItsEnd() {
    Classification classification =
        ProcedureTexts.classify(
            "# Queue is stuck\n\n" + "Messages wait.\n\n".repeat(20_000) + "## Mitigation\n");
    assertThat(classification.evidence())
        .anyMatch(one -> one.signal().equals("heading-response") && one.line() > 40_000);
  }

  @Test
  void entriesOfAnIndexAreNoSteps() {
    String index = "# Queues\n\n* [Restart the queue](restart.md)\n* [Drain the queue](drain.md)\n";
    assertThat(signals(index)).contains("lists-links").doesNotContain("bulleted-steps");
    assertThat(signals(index.replaceAll("\\[|]\\([a-z.]+\\)", "")))
        .contains("responses-to-make")
        .doesNotContain("lists-links");
  }

  @Test
  void entriesWhoseLinksAreDefinedElsewhereAreEntriesToo() {
    assertThat(signals("# Queues\n\n* [Restart the queue][restart]\n\n[restart]: restart.md\n"))
        .contains("lists-links")
        .doesNotContain("bulleted-steps");
  }

  @Test
  void aTitleIsBelievedAsFarAsItsStepsKeepIt() {
    String promise = "# Upgrading clusters\n\nClusters are upgraded by their owners.\n";
    String kept = promise + "\n1. Stop it.\n2. Install the package.\n3. Start it.\n4. Wait.\n";
    assertThat(contribution(promise)).isPositive().isLessThan(contribution(kept) / 2);
  }

  private static double contribution(String text) {
    return ProcedureTexts.classify(text).evidence().stream()
        .filter(one -> one.signal().equals("title-names-a-task") && one.side() == DocType.SOP)
        .mapToDouble(Evidence::contribution)
        .sum();
  }

  @Test
  void anItemThatLeadsOthersIsReadLikeAHeading() {
    assertThat(signals("# Phishing\n\n1. **Containment**\n   - Block the sender.\n"))
        .contains("heading-response");
    assertThat(signals("# Phishing\n\n1. **Containment**\n2. Block the sender.\n"))
        .doesNotContain("heading-response");
  }

  @Test
  void howToAndWhenSpeakOfTroubleOnlyWithTrouble() {
    assertThat(signals("# How to recover a cluster\n\nRestart it.\n"))
        .contains("title-says-troubleshooting")
        .doesNotContain("title-says-procedure");
    assertThat(signals("# Things to do when releasing\n\nTag it.\n"))
        .doesNotContain("title-says-troubleshooting");
    assertThat(signals("# When the queue is stuck\n\nRestart it.\n"))
        .contains("title-says-troubleshooting");
  }

  @Test
  void aPageAboutRunbooksIsNone() {
    assertThat(signals("# Writing runbooks\n\nKeep it short.\n")).contains("title-explains");
  }

  @Test
  void aQuestionAsAnItemIsACheck() {
    assertThat(
            signals("# Slow imports\n\nLook here:\n\n1. Is the disk full?\n2. Is it one client?\n"))
        .contains("things-to-check");
    assertThat(signals("# Slow imports\n\nIs the disk full? Is it one client?\n"))
        .doesNotContain("things-to-check");
  }

  @Test
  void whatIsDoneToThingsIsNobodysDuty() {
    assertThat(shown("# Changes\n\n1. The approver reviews the plan.\n"))
        .contains("numbered-duties");
    assertThat(shown("# Changes\n\n1. Sign all your reviews.\n")).doesNotContain("numbered-duties");
  }

  @Test
  void whySomethingFailsIsNoPurpose() {
    assertThat(signals("# Imports\n\n## Why we import\n\nText.\n")).contains("heading-purpose");
    assertThat(signals("# Imports\n\n## Why isn't my import running\n\nText.\n"))
        .doesNotContain("heading-purpose");
    assertThat(signals("# Imports\n\n## Why does the import fail?\n\nText.\n"))
        .contains("headings-name-faults")
        .doesNotContain("heading-purpose");
  }

  @Test
  void aListOfErrorCodesNamesNoFault() {
    assertThat(signals("# Info\n\n## Error codes\n\nText.\n"))
        .doesNotContain("headings-name-faults");
    assertThat(signals("# Info\n\n## Errors in the log\n\nText.\n"))
        .contains("headings-name-faults");
  }

  private static List<String> signals(String text) {
    return ProcedureTexts.classify(text).evidence().stream()
        .map(Evidence::signal)
        .distinct()
        .toList();
  }
}
