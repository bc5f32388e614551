package io.github.handbookmaven.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.model.RepoPath;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SitesTest {
  private final Map<RepoPath, String> files = new TreeMap<>();

  @Test
  void mkDocsTellsItsFolderEvenBesideForeignTags() {
    write("mkdocs.yml", "docs_dir: content/\nx: !!python/name:material.twemoji\nnav: [a: a.md]\n");
    write("content/a.md", "");

    assertThat(only())
        .returns(SiteGenerator.MKDOCS, Site::generator)
        .returns(List.of(new RepoPath("content")), Site::content)
        .returns(List.of("a.md"), Site::declared);
  }

  @Test
  void mkDocsWithoutAWordStandsInDocs() {
    write("site/mkdocs.yml", "site_name: x\n");
    write("site/docs/a.md", "");

    assertThat(contents()).containsExactly("MKDOCS site/docs");
  }

  @Test
  void docusaurusTellsTheFolderOfEachPluginButNoBlog() {
    write(
        "website/docusaurus.config.js",
        "docs: { path: '../guides' }, plugins: [{ path: \"community\" }], blog: {path: './blog'}");
    write("website/docs/a.md", "");
    write("website/community/b.md", "");
    write("website/blog/c.md", "");
    write("guides/d.md", "");

    assertThat(contents())
        .containsExactly(
            "DOCUSAURUS website/docs", "DOCUSAURUS guides", "DOCUSAURUS website/community");
  }

  @Test
  void hugoTellsTheFolderInEveryLanguageOfConfiguration() {
    write("a/hugo.toml", "contentDir = \"text/en\"\n");
    write("b/config.yaml", "baseURL: https://x\ncontentDir: text\n");
    write("c/config/_default/hugo.json", "{\"contentDir\": \"text\"}");
    write("d/config.toml", "baseURL = 'https://x'\n");
    write("e/config.toml", "port = 80\n");
    for (String page : List.of("a/text/en", "b/text", "c/text", "d/content", "e/content")) {
      write(page + "/a.md", "");
    }

    assertThat(contents())
        .containsExactly("HUGO a/text/en", "HUGO b/text", "HUGO c/text", "HUGO d/content");
  }

  @Test
  void zolaIsToldFromHugoByItsKey() {
    write("config.toml", "base_url = \"https://x\"\n");
    write("content/a.md", "");

    assertThat(contents()).containsExactly("ZOLA content");
  }

  @Test
  void jekyllDeclaresItsCollectionsButNoPosts() {
    write("_config.yml", "collections:\n  guides:\n    output: true\n  posts:\n");
    write("_guides/a.md", "");

    assertThat(only())
        .returns(SiteGenerator.JEKYLL, Site::generator)
        .returns(List.of("_pages/**", "_guides/**"), Site::declared);
  }

  @Test
  void aJupyterBookIsNoJekyllSite() {
    write("_config.yml", "title: x\n");
    write("_toc.yml", "root: intro\nparts:\n  - chapters:\n    - file: how/one\n");
    write("how/one.md", "");

    assertThat(only())
        .returns(SiteGenerator.SPHINX, Site::generator)
        .returns(List.of("intro.md", "how/one.md"), Site::declared);
  }

  @Test
  void mdBookTellsItsSourceAndGitBookHasNoneOfItsOwn() {
    write("book/book.toml", "[book]\nsrc = \"text\"\n");
    write("book/text/SUMMARY.md", "- [One](one.md)\n");
    write("other/SUMMARY.md", "- [Two](two.md#a)\n");
    write("other/two.md", "");
    write("tool/SUMMARY.md", "- [Three](three.md)\n{more}\n");

    assertThat(contents()).containsExactly("MDBOOK book/text", "GITBOOK other");
  }

  @Test
  void sphinxInTheRepositorysOwnFolderDeclaresWhatItsTablesOfContentsName() {
    write("conf.py", "project = 'x'\nroot_doc = 'start'\n");
    write("start.md", "```{toctree}\n:hidden:\n\nGuide <guide/index>\n```\n\nnot/this\n");
    write("guide/index.md", ":::{toctree}\n:glob:\nother/*\n:::\n");
    write("guide/other/a.md", "");
    write("README.md", "");

    assertThat(only().declared()).containsExactly("start.md", "guide/index.md", "guide/other/a.md");
  }

  @Test
  void anyOtherPythonFileOfThatNameIsNoSite() {
    write("tools/conf.py", "def configure():\n  pass\n");

    assertThat(contents()).isEmpty();
  }

  @Test
  void techDocsAreOneSiteThoughTwoFilesSayIt() {
    write("config.rb", "");
    write("config/tech-docs.yml", "host: x\n");
    write("source/index.html.md.erb", "");

    assertThat(contents()).containsExactly("MIDDLEMAN source");
  }

  @Test
  void theOtherGeneratorsAreKnownByTheirFiles() {
    write("v/.vitepress/config.mts", "export default { srcDir: './src' }");
    write("v/src/a.md", "");
    write("x/antora.yml", "name: x\n");
    write("x/modules/ROOT/pages/a.md", "");
    write("y/_sidebar.md", "");
    write("y/index.html", "");
    write("z/pom.xml", "");
    write("z/src/site/markdown/a.md", "");

    assertThat(contents())
        .containsExactly(
            "VITEPRESS v/src",
            "ANTORA x/modules/ROOT/pages",
            "DOCSIFY y",
            "MAVEN_SITE z/src/site/markdown");
  }

  @Test
  void aFileIsOfTheSiteWithTheDeepestContentThatHoldsIt() {
    write("_config.yml", "title: x\n");
    write("docs/mkdocs.yml", "docs_dir: text\n");
    write("docs/text/a.md", "");

    assertThat(sites().of(new RepoPath("docs/text/a.md")).map(Site::generator))
        .contains(SiteGenerator.MKDOCS);
    assertThat(sites().of(new RepoPath("docs/b.md")).map(Site::generator))
        .contains(SiteGenerator.JEKYLL);
  }

  private void write(String path, String text) {
    files.put(new RepoPath(path), text);
  }

  private Sites sites() {
    return Sites.among(files.keySet(), path -> Optional.ofNullable(files.get(path)));
  }

  private Site only() {
    assertThat(sites().all()).hasSize(1);
    return sites().all().get(0);
  }

  private List<String> contents() {
    return sites().all().stream()
        .flatMap(site -> site.content().stream().map(folder -> site.generator() + " " + folder))
        .toList();
  }
}
