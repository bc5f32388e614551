package io.github.handbookmaven.reference.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.Corpora;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.reference.Alert;
import io.github.handbookmaven.reference.Alert.Outcome;
import io.github.handbookmaven.reference.References;
import io.github.handbookmaven.reference.ServedFolder;
import io.github.handbookmaven.source.Sources;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The alerts of kube-prometheus against the runbooks of the Prometheus operator. */
class RealAlertsTest {

  private static final RepoPath RUNBOOKS = new RepoPath("prometheus-operator-runbooks/content");

  @Test
  void mostAlertsFindTheirRunbookAndTheOthersAreNamed() {
    References references = project().references();

    assertThat(references.alerts()).hasSize(139);
    assertThat(names(references, Outcome.OK)).hasSize(112);
    assertThat(names(references, Outcome.MISSING)).hasSize(27);
    assertThat(names(references, Outcome.MISSING).stream().distinct()).hasSize(26);
  }

  @Test
  void nineRunbooksHaveNoAlert() {
    References references = project().references();
    Sources sources = project().sources();

    assertThat(sources.documents())
        .extracting(file -> file.path())
        .filteredOn(path -> !path.name().equals("_index.md"))
        .hasSize(108)
        .filteredOn(path -> references.alertsTo(path).isEmpty())
        .hasSize(9);
  }

  @Test
  void theRunbookOfARenamedAlertIsSuggested() {
    assertThat(project().references().alerts())
        .filteredOn(alert -> alert.name().equals("KubeJobNotCompleted"))
        .extracting(alert -> alert.hint().orElse(""))
        .containsOnly(RUNBOOKS + "/runbooks/kubernetes/KubeJobCompletion.md");
  }

  private static List<String> names(References references, Outcome outcome) {
    return references.alerts().stream()
        .filter(alert -> alert.outcome() == outcome)
        .map(Alert::name)
        .toList();
  }

  private static ProjectOf project() {
    Path folder = Corpora.folder("alerts");
    ServedFolder site = new ServedFolder("https://runbooks.prometheus-operator.dev", RUNBOOKS);
    return ProjectOf.folder(folder, RUNBOOKS.value())
        .with(settings -> settings.withAlerts(settings.alerts().servedAt(List.of(site))));
  }
}
