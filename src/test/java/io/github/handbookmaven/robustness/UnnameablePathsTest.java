package io.github.handbookmaven.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.model.UriPath;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Paths that no file system, or not this one, has a name for. */
class UnnameablePathsTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[x](a%00b/c.md)",
        "<a href=\"a%00b/c.md\">x</a>",
        "![x](a%00b.png)",
        "Run `bin/a%00b.sh` and [y](/docs/a%00b.md)."
      })
  void aLinkToOneIsAFindingAndTheOtherDocumentsAreChecked(String link) {
    AttackedProject project =
        AttackedProject.in(folder).file("docs/a.md", "# A\n\n" + link + "\n").committed();

    assertThat(project.rulesAt("docs/a.md")).containsAnyOf("link-outside-project", "broken-link");
    assertThat(project.rulesAt("docs/other.md")).contains("broken-link");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "covers: [\"a\\0b\"]",
        "covers: [\"a\\uD800b\"]",
        "based_on: \"a\\0b\"",
        "alerts: [\"a\\0b\"]"
      })
  void frontMatterThatNamesOneStopsNothing(String line) {
    AttackedProject project =
        AttackedProject.in(folder)
            .file(
                "docs/a.md", "---\ntype: sop\nlast_reviewed: 2026-11-01\n" + line + "\n---\n# A\n")
            .committed();

    assertThat(project.rulesAt("docs/other.md")).contains("broken-link");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1 ..md", "01-...md", "2. ..md", "README..md"})
  void aDocumentNamedByDotsHasItsPageLikeAnyOther(String name) {
    AttackedProject project =
        AttackedProject.in(folder).file("docs/" + name, "# A\n\n[x](gone.md)\n");

    assertThat(project.rulesAt("docs/" + name)).contains("broken-link");
    assertThat(project.rulesAt("docs/other.md")).contains("broken-link");
    assertThat(project.handbook().entries())
        .filteredOn(entry -> entry.path().name().equals(name))
        .singleElement()
        .satisfies(
            entry ->
                assertThat(
                        project
                            .publish(folder.resolve("pages"))
                            .resolve(UriPath.decode(entry.url())))
                    .isRegularFile());
  }
}
