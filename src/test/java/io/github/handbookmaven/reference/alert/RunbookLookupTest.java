package io.github.handbookmaven.reference.alert;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.reference.Alert;
import io.github.handbookmaven.reference.ReferenceSettings;
import io.github.handbookmaven.reference.ScmLinks;
import io.github.handbookmaven.reference.ServedFolder;
import io.github.handbookmaven.reference.resolve.ProjectOf;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of every form in which an alert can name its runbook. */
class RunbookLookupTest {

  @TempDir Path base;

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        // a path of this repository
        "runbooks/DiskFull.md ; ok runbooks/DiskFull.md",
        "./runbooks/DiskFull.md ; ok runbooks/DiskFull.md",
        "runbooks/DiskFull ; ok runbooks/DiskFull.md",
        "../runbooks/DiskFull.md ; ok runbooks/DiskFull.md",
        "runbooks/diskfull.md ; wrong-case runbooks/DiskFull.md",
        "runbooks/Gone.md ; missing",
        "runbooks/all.md#diskfull ; ok runbooks/all.md#diskfull",
        "runbooks/all.md#DiskFull ; ok runbooks/all.md#diskfull",
        "runbooks/all.md#gone ; missing runbooks/all.md",
        "disk-guide ; ok runbooks/guides/disk.md",
        "old-disk ; ok runbooks/guides/disk.md",
        "src/check.sh ; external",
        // a site that serves a folder of this repository
        "https://runbooks.example.com/DiskFull ; ok runbooks/DiskFull.md",
        "https://runbooks.example.com/diskfull/ ; ok runbooks/DiskFull.md",
        "http://runbooks.example.com/diskfull.html?x=1 ; ok runbooks/DiskFull.md",
        "https://runbooks.example.com/guides/disk/index.html ; ok runbooks/guides/disk.md",
        "https://runbooks.example.com/all#DiskFull ; ok runbooks/all.md#diskfull",
        "https://runbooks.example.com/gone ; missing",
        "https://runbooks.example.com/twin ; ambiguous",
        "https://runbooks.example.com/Disk%46ull ; ok runbooks/DiskFull.md",
        "//runbooks.example.com/DiskFull ; ok runbooks/DiskFull.md",
        // the longest base counts
        "https://runbooks.example.com/special/disk ; ok runbooks/guides/disk.md",
        // this repository's own forge, where case counts
        "https://github.com/acme/ops/blob/main/runbooks/DiskFull.md ; ok runbooks/DiskFull.md",
        "https://github.com/acme/ops/blob/main/runbooks/diskfull.md"
            + " ; wrong-case runbooks/DiskFull.md",
        "https://github.com/acme/ops/tree/main/runbooks/Gone.md ; missing",
        "https://github.com/acme/ops/blob/v1/runbooks/Gone.md ; external",
        // elsewhere
        "https://wiki.internal/pages/disk ; external",
        "https://github.com/other/ops/blob/main/runbooks/Gone.md ; external",
        "https://runbooks.example.com.evil.org/gone ; external",
        "go.example.com/runbook/disk ; external",
        "wiki.internal:8080/disk ; external",
        // templates
        "https://runbooks.example.com/{{ $labels.alertname }} ; ok runbooks/DiskFull.md",
        "runbooks/{{ $labels.alertname | toLower }}.md ; wrong-case runbooks/DiskFull.md",
        "https://runbooks.example.com/{{ $labels.job }} ; templated",
        "[[ .RunbookURL ]]/disk ; templated",
        "${RUNBOOKS}/disk ; templated",
        // no runbook yet
        "TBD ; none",
        "todo ; none",
        "TODO: write one ; none",
        "N/A ; none",
        "'' ; none",
        "<add link> ; none",
        // instructions instead of a place
        "Restart the collector, then look at its log. ; external",
        "See https://runbooks.example.com/gone for help. ; missing",
        "[Runbook](https://runbooks.example.com/DiskFull) of the team ; ok runbooks/DiskFull.md",
      })
  void aRunbooksUrlIsFollowed(String url, String outcome) {
    assertThat(outcome(url)).isEqualTo(outcome);
  }

  private String outcome(String url) {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("runbooks/DiskFull.md", "# Disk full\n");
    files.put("runbooks/all.md", "# All\n\n## DiskFull\n");
    files.put("runbooks/guides/disk.md", "---\nid: disk-guide\naliases: [old-disk]\n---\n# Disk\n");
    files.put("runbooks/one.md", "---\naliases: [twin]\n---\n# One\n");
    files.put("runbooks/two.md", "---\naliases: [twin]\n---\n# Two\n");
    files.put("src/check.sh", "true\n");
    files.put(
        "monitoring/rules.yml",
        "- alert: "
            + (url.contains("alertname") ? "DiskFull" : "NoDisk")
            + "\n  expr: up\n  annotations:\n    runbook_url: '"
            + url
            + "'\n");
    Alert alert =
        ProjectOf.files(base, files).with(RunbookLookupTest::served).references().alerts().get(0);
    String document = alert.document().map(RepoPath::value).orElse("");
    String anchor = alert.anchor().map(name -> "#" + name).orElse("");
    return (alert.outcome().word() + " " + document + anchor).strip();
  }

  private static ReferenceSettings served(ReferenceSettings settings) {
    List<ServedFolder> sites =
        List.of(
            new ServedFolder("https://runbooks.example.com/", new RepoPath("runbooks")),
            new ServedFolder(
                "https://runbooks.example.com/special/", new RepoPath("runbooks/guides")));
    ScmLinks scm = ScmLinks.of("https://github.com/acme/ops", "", Set.of("main")).orElseThrow();
    return settings.withAlerts(settings.alerts().servedAt(sites)).withScm(scm);
  }
}
