package io.github.handbookmaven.site;

import io.github.handbookmaven.model.RepoPath;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The documentation sites of a project, each found by its generator's configuration file.
 *
 * @param all in the order of their configurations' paths
 */
public record Sites(List<Site> all) {

  /** A project without any. */
  public static final Sites NONE = new Sites(List.of());

  private static final List<Configuration> KINDS =
      List.of(
          new MkDocsConfiguration(),
          new DocusaurusConfiguration(),
          new VitePressConfiguration(),
          new HugoConfiguration(),
          new JekyllConfiguration(),
          new MdBookConfiguration(),
          new GitBookConfiguration(),
          new SphinxConfiguration(),
          new MiddlemanConfiguration(),
          new AntoraConfiguration(),
          new DocsifyConfiguration(),
          new MavenSiteConfiguration());

  /** Copies what could change. */
  public Sites {
    all = List.copyOf(all);
  }

  /**
   * Finds them. Nothing is run: a folder that a configuration computes is not known.
   *
   * @param files all files of the project
   * @param texts reads a small file; empty where it cannot be read
   * @return the sites whose configuration could be read
   */
  public static Sites among(
      Collection<RepoPath> files, Function<RepoPath, Optional<String>> texts) {
    Map<RepoPath, Optional<String>> read = new HashMap<>();
    SiteFiles known =
        new SiteFiles(new TreeSet<>(files), file -> read.computeIfAbsent(file, texts));
    List<Site> found =
        known.files().stream()
            .flatMap(
                file ->
                    KINDS.stream()
                        .filter(kind -> kind.isNamed(file))
                        .flatMap(kind -> kind.read(file, known).stream()))
            .toList();
    return new Sites(found.stream().filter(site -> !isNavigationOf(found, site)).toList());
  }

  /** A bare summary in the folder of another generator is that one's table of contents. */
  private static boolean isNavigationOf(List<Site> found, Site site) {
    return site.generator() == SiteGenerator.GITBOOK
        && site.configuration().name().equals(MdBookConfiguration.SUMMARY)
        && found.stream()
            .filter(other -> other.generator() != SiteGenerator.GITBOOK)
            .anyMatch(other -> other.content().contains(site.folder()));
  }

  /**
   * The site a file is a page of.
   *
   * @param file a file
   * @return the one with the deepest content folder that holds it; empty where none does
   */
  public Optional<Site> of(RepoPath file) {
    Optional<Site> deepest = Optional.empty();
    int depth = -1;
    for (Site site : all) {
      int here = depth(site, file);
      if (here > depth) {
        depth = here;
        deepest = Optional.of(site);
      }
    }
    return deepest;
  }

  /** Docusaurus makes pages of a further folder, which is no documentation. */
  private static Stream<RepoPath> pages(Site site) {
    return site.generator() == SiteGenerator.DOCUSAURUS
        ? site.folder().resolve("src/pages").stream()
        : Stream.empty();
  }

  private static int depth(Site site, RepoPath file) {
    Stream<RepoPath> holding =
        Stream.concat(site.content().stream(), pages(site)).filter(file::isWithin);
    return holding.mapToInt(folder -> folder.value().length()).max().orElse(-1);
  }
}
