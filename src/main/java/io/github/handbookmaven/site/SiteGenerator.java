package io.github.handbookmaven.site;

/** A program that makes web pages of Markdown, and its own idea of what a link means. */
public enum SiteGenerator {
  /** MkDocs, also as Backstage's TechDocs: {@code mkdocs.yml}. */
  MKDOCS("MkDocs"),
  /** Docusaurus: {@code docusaurus.config.js}. */
  DOCUSAURUS("Docusaurus"),
  /** Hugo: {@code hugo.toml}, formerly {@code config.toml}. */
  HUGO("Hugo"),
  /** Zola: {@code config.toml} with a {@code base_url}. */
  ZOLA("Zola"),
  /** Jekyll, GitHub Pages' own: {@code _config.yml}. */
  JEKYLL("Jekyll"),
  /** mdBook: {@code book.toml}. */
  MDBOOK("mdBook"),
  /** GitBook: {@code .gitbook.yaml}, or a {@code SUMMARY.md} without mdBook's configuration. */
  GITBOOK("GitBook"),
  /** VitePress: {@code .vitepress/config.js}. */
  VITEPRESS("VitePress"),
  /** Sphinx with MyST, MyST itself and Jupyter Book: {@code conf.py}, {@code myst.yml}. */
  SPHINX("Sphinx"),
  /** Middleman, which GOV.UK's tech-docs are built with: {@code config/tech-docs.yml}. */
  MIDDLEMAN("Middleman"),
  /** Antora, whose components may hold Markdown: {@code antora.yml}. */
  ANTORA("Antora"),
  /** Docsify, which renders in the browser: {@code _sidebar.md}. */
  DOCSIFY("Docsify"),
  /** Maven's site plugin: {@code src/site}. */
  MAVEN_SITE("Maven site");

  private final String title;

  SiteGenerator(String title) {
    this.title = title;
  }

  /**
   * Whether a page may give itself further addresses in its front matter.
   *
   * @return true for aliases, permalinks, slugs and redirects
   */
  public boolean letsPagesNameAddresses() {
    return switch (this) {
      case DOCUSAURUS, HUGO, ZOLA, JEKYLL -> true;
      case MKDOCS, MDBOOK, GITBOOK, VITEPRESS, SPHINX, MIDDLEMAN, ANTORA, DOCSIFY, MAVEN_SITE ->
          false;
    };
  }

  /**
   * The name its users know it by.
   *
   * @return such as {@code MkDocs}
   */
  public String title() {
    return title;
  }
}
