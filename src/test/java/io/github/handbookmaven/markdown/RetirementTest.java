package io.github.handbookmaven.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.model.Status;
import io.github.handbookmaven.source.DefaultRoots;
import io.github.handbookmaven.source.SourceFile;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RetirementTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# [Deprecated] Restart the proxy\n",
        "# DEPRECATED: Restart the proxy\n",
        "# Restart the proxy (obsolete)\n",
        "# Restart\n\nThis document has been moved to [the wiki](https://x.example).\n",
        "# Restart\n\n> **Note** This page is deprecated, see the new one.\n",
        "# Restart\n\nSuperseded by [the new one](new.md).\n",
        "# Restart\n\nThe runbook is no longer maintained.\n",
        "This alert has been moved to [another page](other.md).\n"
      })
  void itsOwnWordsTellThatADocumentIsNoLongerInForce(String text) {
    assertThat(status("docs/a.md", text)).isEqualTo(Status.DEPRECATED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "# Deprecated API usage\n",
        "# Archive old logs\n",
        "# Restart\n\nThe v1 endpoint is deprecated, so call v2.\n",
        "# Restart\n\nData is moved to the archive.\n",
        "# Restart\n\nDeprecated flags are listed below.\n"
      })
  void whatElseIsOldMakesNoDocumentOld(String text) {
    assertThat(status("docs/a.md", text)).isEqualTo(Status.ACTIVE);
  }

  @Test
  void aFolderItWasPutAwayInTellsToo() {
    assertThat(status("docs/archive/a.md", "# A\n")).isEqualTo(Status.ARCHIVED);
    assertThat(status("docs/deprecated_alerts/a.md", "# A\n")).isEqualTo(Status.DEPRECATED);
    assertThat(status("docs/attic/deep/a.md", "# A\n")).isEqualTo(Status.ARCHIVED);
    assertThat(status("docs/architecture/a.md", "# A\n")).isEqualTo(Status.ACTIVE);
  }

  @Test
  void frontMatterWins() {
    assertThat(status("docs/archive/a.md", "---\nstatus: active\n---\n# [Deprecated] A\n"))
        .isEqualTo(Status.ACTIVE);
  }

  @Test
  void aSectionsNameIsNoTitle() {
    assertThat(title("docs/DiskFull.md", "## Symptoms\n\nFull.\n")).isEqualTo("DiskFull");
    assertThat(title("docs/DiskFull/README.md", "### 1. Steps to check:\n")).isEqualTo("DiskFull");
    assertThat(title("docs/a.md", "# Symptoms\n")).isEqualTo("Symptoms");
    assertThat(title("docs/setup-fence.md", "# TL;DR\n\nDo it.\n\n# Use\n"))
        .isEqualTo("setup-fence");
    assertThat(title("docs/a.md", "# Drain\n\n# Steps\n")).isEqualTo("Drain");
    assertThat(title("docs/a.md", "## Restart the proxy\n")).isEqualTo("Restart the proxy");
  }

  @Test
  void anOpeningHtmlHeadingIsTheTitle() {
    assertThat(title("docs/a.md", "<h1 align=\"center\">Drain &amp; fill</h1>\n\n## Steps\n"))
        .isEqualTo("Drain & fill");
    assertThat(title("docs/a.md", "# One\n\n<h1>Two</h1>\n")).isEqualTo("One");
  }

  private static Status status(String path, String text) {
    return read(path, text)
        .metadata()
        .identity()
        .status()
        .map(said -> said.value())
        .orElse(Status.ACTIVE);
  }

  private static String title(String path, String text) {
    return read(path, text).title().text();
  }

  private static Document read(String path, String text) {
    SourceFile file =
        new SourceFile(
            new RepoPath(path), DefaultRoots.root(new RepoPath("docs")), text, List.of());
    return new MarkdownReader(RawHtml.parse("escape")).read(file);
  }
}
