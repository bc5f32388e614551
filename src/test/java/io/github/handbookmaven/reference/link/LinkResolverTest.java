package io.github.handbookmaven.reference.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.handbookmaven.reference.Reference;
import io.github.handbookmaven.reference.Reference.Outcome;
import io.github.handbookmaven.reference.ScmLinks;
import io.github.handbookmaven.reference.Target;
import io.github.handbookmaven.reference.resolve.ProjectOf;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way a link can be written, in the order links are looked up. */
class LinkResolverTest {

  private static final String LEADS_THERE = "(?:RESOLVED|SITE_ONLY) .*";

  private static final String A = "docs/ops/a.md";

  @TempDir Path base;

  /** A project without any sign of a site generator. */
  private static Map<String, String> plain() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("README.md", "# Project\n");
    files.put("docs/ops/b.md", "# B\n\n## Next steps\n");
    files.put("docs/ops/sub/README.md", "# Sub\n\n## Inside\n");
    files.put("docs/ops/index/index.md", "# Index\n");
    files.put("docs/ops/with space/my doc (v1).md", "# Spaced\n");
    files.put("docs/ops/bare/Jenkinsfile", "pipeline {}\n");
    files.put("docs/ops/img/plan.png", "picture");
    files.put("docs/ops/caf\u00e9.md", "# Caf\u00e9\n");
    files.put("docs/ops/a&b.md", "# Both\n");
    files.put("src/main/java/App.java", "class App {}\n");
    return files;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "#a | docs/ops/a.md#a",
        "b.md | docs/ops/b.md",
        "./b.md | docs/ops/b.md",
        "../ops/b.md | docs/ops/b.md",
        "b.md#next-steps | docs/ops/b.md#next-steps",
        "b.md?plain=1 | docs/ops/b.md",
        "b.md?plain=1#L3 | docs/ops/b.md",
        "b.md#L10-L20 | docs/ops/b.md",
        "b.md# | docs/ops/b.md",
        "b.md#next-steps:~:text=Next | docs/ops/b.md#next-steps",
        "sub | docs/ops/sub/README.md",
        "sub/ | docs/ops/sub/README.md",
        "sub/#inside | docs/ops/sub/README.md#inside",
        "index/ | docs/ops/index/index.md",
        "bare/ | docs/ops/bare",
        "../../src | src",
        "../../ | README.md",
        "b | docs/ops/b.md",
        "b.html | docs/ops/b.md",
        "sub/index.html | docs/ops/sub/README.md",
        "/docs/ops/b.md | docs/ops/b.md",
        "/src/main/java/App.java | src/main/java/App.java",
        "/ | README.md",
        "../../src/main/java/App.java#L1-L5 | src/main/java/App.java",
        "<with space/my doc (v1).md> | docs/ops/with space/my doc (v1).md",
        "with%20space/my%20doc%20%28v1%29.md | docs/ops/with space/my doc (v1).md",
        "caf%C3%A9.md | docs/ops/caf\u00e9.md",
        "a&amp;b.md | docs/ops/a&b.md",
        "b.md 'a title' | docs/ops/b.md",
      })
  void aLinkLeadsWhereGitHubOrASiteWouldTakeItsReader(String target, String to) {
    assertThat(follow(plain(), "[x](" + target + ")")).endsWith(" " + to).matches(LEADS_THERE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "c.md",
        "/docs/c.md",
        "sub/c.md",
        "docs/ops/b.md",
        "TODO",
        "example.com/guide",
        "http//example.com",
        "sub\\README.md",
      })
  void whatIsNotThereIsBroken(String target) {
    assertThat(follow(plain(), "[x](" + target + ")")).isEqualTo("BROKEN");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "docs/ops/b.md | b.md",
        "docs/ops/b | b.md",
        "App.java | ../../src/main/java/App.java",
        "sub\\README.md | sub/README.md",
        "jenkins/Jenkinsfile | bare/Jenkinsfile",
        "bare/Jenkinsfiel | bare/Jenkinsfile",
        "example.com/guide | https://example.com/guide",
        "grafana.ops.example.com/d/1 | https://grafana.ops.example.com/d/1",
        "http//example.com | http://example.com",
        "(https://example.com/guide) | https://example.com/guide",
        "first-steps | #first-steps",
      })
  void aBrokenLinkIsToldWhatWasProbablyMeant(String target, String hint) {
    Map<String, String> files = plain();

    Reference reference = reference(files, "[x](" + target + ")\n\n## First steps\n");

    assertThat(reference.outcome()).isEqualTo(Outcome.BROKEN);
    assertThat(reference.hint()).contains(hint);
  }

  @Test
  void nobodyMeansTheDocumentAtHandByAnothersName() {
    Map<String, String> files = plain();
    files.put("docs/ops/mount-disk.md", "# Mount\n\n[x](umount-disk.md)\n");
    files.put("docs/ops/unmount-disk.md", "# Unmount\n");

    assertThat(referencesOf("docs/ops/mount-disk.md", files))
        .singleElement()
        .returns(Outcome.BROKEN, Reference::outcome)
        .returns(Optional.of("unmount-disk.md"), Reference::hint);
  }

  @ParameterizedTest
  @CsvSource({
    "../../.github/NOTES.md#in-use, RESOLVED .github/NOTES.md",
    "../../.github/NOTES.md#out-of-use, BROKEN_ANCHOR .github/NOTES.md",
    "../../.github/NOTES.md#L3, RESOLVED .github/NOTES.md",
    "../../.github/NOTES.txt#out-of-use, RESOLVED .github/NOTES.txt",
    "../../.github/templates/NOTES.md#out-of-use, RESOLVED .github/templates/NOTES.md",
  })
  void aHeadingOfAPageThatIsNoDocumentIsLookedFor(String target, String result) {
    Map<String, String> files = plain();
    files.put(".github/NOTES.md", "\uFEFF# Notes\r\n\r\n## In use\r\n");
    files.put(".github/NOTES.txt", "Notes\n");
    files.put(".github/templates/NOTES.md", "# {{ name }}\n");

    assertThat(follow(files, "[x](" + target + ")")).isEqualTo(result);
  }

  @Test
  void aSignTooMuchBeforeALinkToADocumentIsTold() {
    Reference reference = reference(plain(), "[x](#b.md#next-steps)");

    assertThat(reference.outcome()).isEqualTo(Outcome.BROKEN_ANCHOR);
    assertThat(reference.hint()).contains("b.md#next-steps");
    assertThat(reference(plain(), "[x](#gone.md#next-steps)").hint()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"notes-1.18.md", "notes-1.3.md"})
  void anotherVersionIsNotMeant(String target) {
    Map<String, String> files = plain();
    files.put("docs/ops/notes-1.20.md", "# Notes\n");

    assertThat(reference(files, "[x](" + target + ")").hint()).isEmpty();
    assertThat(reference(files, "[x](note-1.20.md)").hint()).contains("notes-1.20.md");
  }

  @ParameterizedTest
  @ValueSource(strings = {"c.md", "zz.md", "img/b2.png"})
  void aShortNameIsNotGuessedFromAnother(String target) {
    assertThat(reference(plain(), "[x](" + target + ")").hint()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "B.md | b.md",
        "Sub/README.md | sub/README.md",
        "../../SRC/main/java/App.java | ../../src/main/java/App.java",
        "cafe%CC%81.md | caf%C3%A9.md",
      })
  void whatWorksOnDesktopsOnlyIsToldApart(String target, String hint) {
    Reference reference = reference(plain(), "[x](" + target + ")");

    assertThat(reference.outcome()).isEqualTo(Outcome.WRONG_CASE);
    assertThat(reference.hint()).contains(hint);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.com/a",
        "//cdn.example.com/a.js",
        "mailto:ops@example.com",
        "tel:+4930123",
        "slack://channel?id=C1",
        "vscode:extension/acme.tool",
        "https://example.com/a_(b)",
        "../../../issues",
        "../../../-/issues/1",
        "../../../wiki/Home",
        "../../../releases/latest",
        "./../../../pulls",
        "../../../../acme/wiki",
      })
  void otherSitesAndPagesOfTheForgeAreNotFollowed(String target) {
    assertThat(follow(plain(), "[x](" + target + ")")).matches("EXTERNAL .*|OUTSIDE");
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../../other/docs/a.md", "../../../network/docs/a.md"})
  void aFileOfAnotherRepositoryIsOutside(String target) {
    assertThat(follow(plain(), "[x](" + target + ")")).isEqualTo("OUTSIDE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[x](<{{ site.baseurl }}/a>)",
        "[x]({{site.baseurl}}/a)",
        "[x](<{% link _posts/a.md %}>)",
        "[x](<%= runbook_path %>)",
        "[x](${BASE}/a.md)",
        "[x]($BASE_URL/a.md)",
        "[x](#{anchor})",
        "[x](@project.url@/a.md)",
        "[x](docs/{name}.md)",
        "[x](%7B%7Burl%7D%7D)",
        "[x](@site/docs/a.md)",
      })
  void whatATemplateWillFillInIsNeverBroken(String markdown) {
    assertThat(follow(plain(), markdown)).isEqualTo("UNKNOWN");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[[Wiki link]] and [[page|text]]",
        "`[x](nope.md)`",
        "```md\n[x](nope.md)\n```",
        "    [x](nope.md)",
        "<!-- [x](nope.md) <a href=\"nope.md\">x</a> -->",
        "\\[x](nope.md)",
        "[x] (nope.md)",
        "[x]({{< ref \"nope.md\" >}})",
        "[x]({{<relref \"nope.md#a\">}})",
        "[x]({% post_url nope.md %})",
        "- [x] done",
      })
  void whatOnlyLooksLikeALinkIsNone(String markdown) {
    assertThat(references(plain(), "Text\n\n" + markdown)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[x][ref]\n\n[ref]: nope.md",
        "[x][ref]\n\n> [ref]: nope.md",
        "[x][ref]\n\n- [ref]: nope.md",
        "[ref]\n\n[ref]: <nope.md> 'title'",
        "[unused]: nope.md",
        "<a href=\"nope.md\">x</a>",
        "<div>\n<a class=\"b\" href='nope.md'>x</a>\n</div>",
        "> 1. [x](nope.md)",
        "| a |\n|---|\n| [x](nope.md) |",
        "Text[^1]\n\n[^1]: [x](nope.md)",
        "# [x](nope.md)",
        "[x](nope.md)\r\n",
      })
  void aLinkIsFoundWhereverItStands(String markdown) {
    assertThat(references(plain(), markdown))
        .extracting(Reference::target, Reference::outcome)
        .contains(tuple("nope.md", Outcome.BROKEN));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "![x](img/nope.png)",
        "![x][i]\n\n[i]: img/nope.png",
        "<img src=\"img/nope.png\">",
        "<img src='img/nope.png' alt=''>",
        "<picture><source srcset=\"img/nope.png 2x\"><img src=\"img/plan.png\"></picture>",
        "<img src=\"img/plan.png\" srcset=\"img/plan.png 1x, img/nope.png 2x\">",
        "[![x](img/nope.png)](b.md)",
      })
  void aPictureThatIsNotThereIsMissingHoweverItIsWritten(String markdown) {
    assertThat(references(plain(), markdown))
        .filteredOn(reference -> reference.outcome() == Outcome.BROKEN)
        .singleElement()
        .returns(Reference.Kind.IMAGE, Reference::kind)
        .returns("img/nope.png", Reference::target);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "![x](img/plan.png)",
        "![x](img/plan.png?raw=true)",
        "![x](<img/plan.png> 'Plan')",
        "![x](https://example.com/badge.svg)",
        "![x](data:image/png;base64,AAAA)",
        "<img src=\"img/plan.png\" srcset=\"img/plan.png 1x,img/plan.png 2x\">",
      })
  void picturesThatAreThereAreFine(String markdown) {
    assertThat(references(plain(), markdown))
        .allSatisfy(
            reference -> assertThat(reference.outcome()).isIn(Outcome.RESOLVED, Outcome.EXTERNAL));
  }

  @Test
  void aLinkWithoutTargetIsBrokenAndAPlaceWithoutTextIsNone() {
    assertThat(follow(plain(), "[text]()")).isEqualTo("BROKEN");
    assertThat(follow(plain(), "[](){ #place }")).isEqualTo("UNKNOWN");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/guides/old-place/ | permalink: /guides/old-place/",
        "/guides/old-place | url: /guides/old-place.html",
        "/guides/old-place.html | aliases: [/guides/old-place]",
        "/old-place | slug: /old-place",
        "old-place | slug: old-place",
        "/old-place/index.html | aliases: [/old-place/]",
      })
  void whatFrontMatterSaysOfAPagesUrlIsBelieved(String target, String frontMatter) {
    Map<String, String> files = plain();
    files.put("docs/ops/moved.md", "---\n" + frontMatter + "\n---\n# Moved\n");

    assertThat(follow(files, "[x](" + target + ")")).isEqualTo("SITE_ONLY docs/ops/moved.md");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/img/logo.png | UNKNOWN",
        "/some/route | UNKNOWN",
        "gone.md | BROKEN",
        "../b/ | SITE_ONLY docs/ops/b.md",
        "../b | SITE_ONLY docs/ops/b.md",
        "intro | SITE_ONLY docs/ops/01-intro.md",
        "./custom | SITE_ONLY docs/ops/02-named.md",
        "intro.md | BROKEN",
        "/docs/OPS/B | SITE_ONLY docs/ops/b.md",
        "section/ | RESOLVED docs/ops/section/_index.md",
      })
  void aSitesOwnRoutesAreFollowedOrLeftAlone(String target, String result) {
    Map<String, String> files = plain();
    files.put("docusaurus.config.js", "module.exports = {}\n");
    files.put("docs/ops/section/_index.md", "# Section\n");
    files.put("docs/ops/01-intro.md", "# Intro\n");
    files.put("docs/ops/02-named.md", "---\nid: custom\n---\n# Named\n");

    assertThat(follow(files, "[x](" + target + ")")).isEqualTo(result);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/ops/b | docs/ops/b.md",
        "/pictures/a.png | static/pictures/a.png",
        "/ops/sub/ | docs/ops/sub/README.md",
        "/docs/ops/b.md | docs/ops/b.md",
      })
  void theFolderOfTheDocumentsIsARootToo(String target, String to) {
    Map<String, String> files = plain();
    files.put("static/pictures/a.png", "picture");
    files.put(A, "[x](" + target + ")\n");
    ProjectOf.files(base, files);

    assertThat(ProjectOf.folder(base, "docs").references().all())
        .singleElement()
        .satisfies(reference -> assertThat(reference.outcome().word()).isEqualTo("resolved"))
        .returns(to, reference -> path(reference.to().orElseThrow()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"../../.circleci/config.yml", "../../target/site/index.html", "../../.vscode"})
  void whereNoGitTellsWhatIsIgnoredHiddenAndBuiltFilesMayBeThere(String target) {
    assertThat(follow(plain(), "[x](" + target + ")")).isEqualTo("UNKNOWN");
  }

  @Test
  void anArchiveLacksTheFolderOfItsForge() {
    String markdown = "[x](../../.github/workflows/deploy.yml)";
    Map<String, String> files = plain();
    assertThat(follow(files, markdown)).isEqualTo("UNKNOWN");

    files.put(".github/workflows/test.yml", "on: push\n");
    assertThat(follow(files, markdown)).isEqualTo("BROKEN");
  }

  @Test
  void aTitleBlockSaysThatAConverterMakesPages() {
    Map<String, String> files = plain();
    files.put("docs/old.md", "% Old guide\n\n[x](guide/new.html), [y](ops/gone.md)\n");
    files.put("docs/plain.md", "# Old guide\n\n[x](guide/new.html), [y](ops/gone.md)\n");

    assertThat(referencesOf("docs/old.md", files))
        .extracting(Reference::outcome)
        .containsExactly(Outcome.UNKNOWN, Outcome.BROKEN);
    assertThat(referencesOf("docs/plain.md", files))
        .extracting(Reference::outcome)
        .containsOnly(Outcome.BROKEN);
  }

  @Test
  void aPageThatABuildScriptNamesAsAFoldersIndexMayBeMade() {
    Map<String, String> files = plain();
    files.put("Makefile.js", "let name = \"../site/docs/reporters/index.md\";\n");

    assertThat(follow(files, "[x](../guide/reporters#json)")).isEqualTo("UNKNOWN");
    assertThat(follow(files, "[x](../guide/reporters.md/#json)")).isEqualTo("UNKNOWN");
    assertThat(follow(files, "[x](../guide/reporter)")).isEqualTo("BROKEN");
  }

  @Test
  void contentsOfWhichNothingIsHereAreThoseOfAnotherBook() {
    Map<String, String> files = plain();
    String contents = "[Tool](tool.md)\n\n- [Flags](flags.md)\n";
    files.put("docs/tool/SUMMARY.md", contents);
    assertThat(referencesOf("docs/tool/SUMMARY.md", files))
        .extracting(Reference::outcome)
        .containsOnly(Outcome.UNKNOWN);

    files.put("docs/tool/flags.md", "# Flags\n");
    assertThat(referencesOf("docs/tool/SUMMARY.md", files))
        .extracting(Reference::outcome)
        .containsExactly(Outcome.BROKEN, Outcome.RESOLVED);
  }

  @Test
  void aSitesRootIsSomewhereAboveItsDocuments() {
    assertThat(follow(plain(), "[x](/sub/README.md)"))
        .isEqualTo("SITE_ONLY docs/ops/sub/README.md");
  }

  @Test
  void aLabelOfMystIsAPlaceInAnyDocument() {
    Map<String, String> files = plain();
    files.put("docs/ops/labelled.md", "(restart-steps)=\n# Restart\n");

    assertThat(follow(files, "[x](restart-steps)")).isEqualTo("UNKNOWN");
    assertThat(follow(files, "[x](other-steps)")).isEqualTo("BROKEN");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://github.com/acme/ops/blob/main/docs/ops/b.md | RESOLVED docs/ops/b.md",
        "https://github.com/acme/ops/blob/HEAD/docs/ops/b.md#next-steps"
            + " | RESOLVED docs/ops/b.md#next-steps",
        "https://github.com/acme/ops/tree/main/src | RESOLVED src",
        "https://github.com/acme/ops/blob/main/docs/gone.md | BROKEN",
        "https://github.com/acme/ops/blob/v1.0/docs/gone.md"
            + " | EXTERNAL https://github.com/acme/ops/blob/v1.0/docs/gone.md",
        "https://github.com/acme/ops/issues/1 | EXTERNAL https://github.com/acme/ops/issues/1",
        "https://github.com/other/ops/blob/main/gone.md"
            + " | EXTERNAL https://github.com/other/ops/blob/main/gone.md",
      })
  void theProjectsOwnFilesByUrlAreFollowed(String target, String result) {
    assertThat(follow(plain(), "[x](" + target + ")")).isEqualTo(result);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "../../../actions/workflows/ci.yml | EXTERNAL",
        "https://github.com/acme/ops/actions/workflows/ci.yml | EXTERNAL",
        "https://github.com/acme/ops/actions/workflows/gone.yml/badge.svg | EXTERNAL",
        "https://github.com/acme/other/actions/workflows/gone.yml | EXTERNAL",
        "https://github.com/acme/ops/actions/workflows/gone.yml | BROKEN",
        "../../../actions/workflows/gone.yml?query=branch%3Amain | BROKEN",
      })
  void aWorkflowOfThisRepositoryIsThereOrGone(String target, String outcome) {
    Map<String, String> files = plain();
    files.put(".github/workflows/ci.yml", "on: push\n");

    Reference reference = reference(files, "[x](" + target + ")");

    assertThat(reference.outcome()).hasToString(outcome);
    assertThat(reference.kind() == Reference.Kind.SCRIPT).isEqualTo(outcome.equals("BROKEN"));
  }

  private String follow(Map<String, String> files, String markdown) {
    Reference reference = reference(files, markdown);
    String to = reference.to().map(LinkResolverTest::path).orElse("");
    return (reference.outcome() + " " + to).strip();
  }

  private static String path(Target target) {
    return target.match(
        doc -> doc.path() + doc.anchor().map(anchor -> "#" + anchor).orElse(""),
        code -> code.path().value(),
        Target.Web::url,
        Target.Elsewhere::url);
  }

  private Reference reference(Map<String, String> files, String markdown) {
    return references(files, markdown).iterator().next();
  }

  private Iterable<Reference> references(Map<String, String> files, String markdown) {
    files.put(A, "# A\n\n" + markdown + "\n");
    return referencesOf(A, files);
  }

  private List<Reference> referencesOf(String document, Map<String, String> files) {
    return ProjectOf.files(base, files)
        .with(
            settings ->
                settings.withScm(
                    ScmLinks.of("https://github.com/acme/ops", "", Set.of("main")).orElseThrow()))
        .references()
        .all()
        .stream()
        .filter(reference -> reference.at().path().value().equals(document))
        .toList();
  }
}
