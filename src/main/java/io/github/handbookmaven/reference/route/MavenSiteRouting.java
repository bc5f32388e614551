package io.github.handbookmaven.reference.route;

import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.site.Site;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The Maven site serves the folders of its markup languages and {@code resources} from one root.
 * What {@code site.xml} names may be written during the build, as reports are; pages of other
 * modules stand beside this one's.
 */
final class MavenSiteRouting implements Routing {
  private static final String[] FOLDERS = {
    "markdown", "resources", "apt", "xdoc", "fml", "asciidoc", "asciidoctor", "xhtml", "twiki"
  };
  private static final Pattern HREF = Pattern.compile("\\bhref\\s*=\\s*[\"']([^\"'#?]+)");

  /** What the Maven site writes itself, by the plugins people use. */
  private static final Pattern REPORTS =
      Pattern.compile(
          "(?:.*/)?(?:apidocs|testapidocs|xref|xref-test|jacoco|jacoco-it|jacoco-aggregate|cobertura"
              + "|handbook|mvndoc|scaladocs|groovydocs|plugin-info)(?:/.*)?"
              + "|(?:.*/)?(?:index|project-info|project-reports|summary|team|team-list|licenses?"
              + "|scm|source-repository|issue-management|issue-tracking|ci-management|integration"
              + "|dependencies|dependency-[a-z-]+|distribution-management|plugins|plugin-[a-z-]+"
              + "|mailing-lists|mail-lists|modules|help-mojo|[\\w-]+-mojo|[\\w-]+-report|surefire"
              + "|failsafe|checkstyle|pmd|cpd|spotbugs|taglist|changes|procedure-freshness"
              + "|procedure-cross-reference)\\.html");

  @Override
  public Layout layout(Site site, SiteSources files) {
    List<Mount> mounts =
        Stream.of(site.folder(), generated(site.folder()))
            .flatMap(folder -> files.atRoot(folder, FOLDERS))
            .toList();
    Set<String> named = hrefs(site, files);
    mounts.forEach(mount -> named.addAll(filtered(mount, files)));
    Set<String> modules = modules(files);
    return Layout.of(Layout.Style.FILES, mounts)
        .writing(
            address ->
                named.contains(address)
                    || modules.contains(address.replaceFirst("/.*", ""))
                    || REPORTS.matcher(address).matches());
  }

  /** Where goals write pages to, should the folder be kept in the repository. */
  private static RepoPath generated(RepoPath site) {
    return site.parent().parent().resolve("target/generated-site").orElse(site);
  }

  /** {@code a.md.vm} is filtered by Velocity and served as {@code a.html}. */
  private static List<String> filtered(Mount mount, SiteSources files) {
    return files.tree().files().tailSet(mount.folder().child("!")).stream()
        .takeWhile(file -> file.isWithin(mount.folder()))
        .filter(file -> file.name().endsWith(".vm"))
        .map(file -> mount.address(file).replaceFirst("(?:\\.\\w+)?\\.vm$", ".html"))
        .toList();
  }

  /** The sites of a build's modules are deployed below or beside one another. */
  private static Set<String> modules(SiteSources files) {
    return files.tree().named("pom.xml").stream()
        .map(pom -> pom.parent().name())
        .collect(Collectors.toSet());
  }

  private static Set<String> hrefs(Site site, SiteSources files) {
    Matcher href = HREF.matcher(files.text(site.folder().child("site.xml")));
    return href.results()
        .map(found -> Addresses.plain(found.group(1)))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
