package io.github.handbookmaven.reference.route;

import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.site.Site;
import io.github.handbookmaven.site.SiteGenerator;
import io.github.handbookmaven.site.Sites;
import io.github.handbookmaven.source.ProjectTree;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** How the sites of a project read the links of the documents they publish. */
public final class SiteRoutes {
  private final Sites sites;
  private final SiteSources sources;
  private final Map<Site, Layout> layouts = new HashMap<>();
  private final Map<Site, Boolean> permalinked = new HashMap<>();
  private final List<Document> documents;
  private final SphinxLabels labels;
  private final Pieces pieces;

  /**
   * The routes of a project's sites.
   *
   * @param sites the sites
   * @param tree every file of the project
   * @param texts reads a small file; empty where it cannot be read
   * @param documents the handbook's documents
   */
  public SiteRoutes(
      Sites sites,
      ProjectTree tree,
      Function<RepoPath, Optional<String>> texts,
      List<Document> documents) {
    this.sites = sites;
    this.sources = new SiteSources(tree, texts);
    this.documents = List.copyOf(documents);
    this.labels = new SphinxLabels(documents, sites, sources);
    this.pieces = new Pieces(documents, tree, texts);
  }

  /**
   * The site that publishes a document.
   *
   * @param document the document
   * @return how it reads the document's links; empty where no site is known to publish it
   */
  public Optional<PublishedPage> of(Document document) {
    return sites
        .of(document.path())
        .map(site -> new PublishedPage(site, layout(site), document, isPermalinked(site), sources));
  }

  /**
   * The sites themselves.
   *
   * @return as they were found
   */
  public Sites sites() {
    return sites;
  }

  /**
   * Names of places that a link of any document may use.
   *
   * @return those of all documents
   */
  public SphinxLabels labels() {
    return labels;
  }

  /**
   * Which documents are put together of others.
   *
   * @return those of all documents
   */
  public Pieces pieces() {
    return pieces;
  }

  private Layout layout(Site site) {
    return layouts.computeIfAbsent(site, each -> routing(each).layout(each, sources));
  }

  private static Routing routing(Site site) {
    return switch (site.generator()) {
      case MKDOCS -> new MkDocsRouting();
      case DOCUSAURUS -> new DocusaurusRouting();
      case HUGO, ZOLA -> new HugoRouting();
      case JEKYLL -> new JekyllRouting();
      case MDBOOK, GITBOOK -> new BookRouting();
      case VITEPRESS -> new VitePressRouting();
      case SPHINX -> new SphinxRouting();
      case MIDDLEMAN -> new MiddlemanRouting();
      case ANTORA -> new AntoraRouting();
      case DOCSIFY -> new DocsifyRouting();
      case MAVEN_SITE -> new MavenSiteRouting();
    };
  }

  /** Where pages say their own addresses, the names of files tell little about what is served. */
  private boolean isPermalinked(Site site) {
    return permalinked.computeIfAbsent(site, this::countPermalinks);
  }

  private boolean countPermalinks(Site site) {
    List<Document> pages =
        documents.stream()
            .filter(document -> sites.of(document.path()).filter(site::equals).isPresent())
            .toList();
    long addressed =
        pages.stream()
            .filter(document -> !document.metadata().identity().permalinks().isEmpty())
            .count();
    boolean mayAddress = site.generator() != SiteGenerator.MKDOCS;
    return mayAddress && addressed * 3 > pages.size();
  }
}
