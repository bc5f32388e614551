package io.github.handbookmaven.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.model.Flaw;
import io.github.handbookmaven.model.RepoPath;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FrontMatterSpanTest {

  @Test
  void allThreeFormsAreKnownByTheirFences() {
    assertThat(span("---\ntitle: x\n...\ntext")).contains(yaml(1, 3));
    assertThat(span("---  \ntitle: x\n---\t\ntext")).contains(yaml(1, 3));
    assertThat(span("+++\ntitle = 'x'\n+++ \n"))
        .contains(new FrontMatterSpan(FrontMatterSpan.Form.TOML, 1, 3));
    assertThat(span("{\n  \"title\": \"x\"\n}\n"))
        .contains(new FrontMatterSpan(FrontMatterSpan.Form.JSON, 1, 3));
  }

  @Test
  void blankLinesAndCommentsMayStandBefore() {
    assertThat(span("\n\n---\ntitle: x\n---\n")).contains(yaml(3, 5));
    assertThat(span("<!-- SPDX\n  Apache -->\n\n---\ntitle: x\n---\n")).contains(yaml(4, 6));
  }

  @Test
  void aRuleABraceAndAnythingBelowTextAreNoFrontMatter() {
    assertThat(span("---\n\nSome prose.\n\n---\n")).isEmpty();
    assertThat(span("{\n  code\n}\n")).isEmpty();
    assertThat(span("# Title\n\n---\ntitle: x\n---\n")).isEmpty();
  }

  @Test
  void whatLooksLikeFrontMatterAndWasNotReadIsAFlaw() {
    assertThat(flaws("# Title\n\n---\ntype: runbook\nowner: \"@a\"\n---\n"))
        .singleElement()
        .returns(3, flaw -> flaw.at().line());
    assertThat(flaws("---\ntitle: x\ntext")).hasSize(1);
    assertThat(flaws("+++\ntitle = 'x'\n")).hasSize(1);
  }

  @Test
  void anExampleInAFenceARuleAndATableOfWordsAreNone() {
    assertThat(flaws("# T\n\n```yaml\n---\ntype: runbook\nowner: a\n---\n```\n")).isEmpty();
    assertThat(flaws("# T\n\n---\n\nNote: see below\nStatus: known\n\n---\n")).isEmpty();
    assertThat(flaws("# T\n\n---\nkind: Pod\nname: x\n---\n")).isEmpty();
  }

  @Test
  void theBodyKeepsItsLinesAndTheCommentAboveTheFrontMatter() {
    FrontMatter read = read("<!-- a -->\n---\ntitle: x\n---\ntext");

    assertThat(read.body()).isEqualTo("<!-- a -->\n\n\n\ntext");
  }

  private static FrontMatterSpan yaml(int first, int last) {
    return new FrontMatterSpan(FrontMatterSpan.Form.YAML, first, last);
  }

  private static Optional<FrontMatterSpan> span(String text) {
    return FrontMatterSpan.in(List.of(text.split("\n", -1)));
  }

  private static FrontMatter read(String text) {
    return FrontMatter.of(new RepoPath("docs/a.md"), text);
  }

  private static List<Flaw> flaws(String text) {
    return read(text).flaws();
  }
}
