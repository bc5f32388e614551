package io.github.handbookmaven.reference.route;

import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.site.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Docusaurus serves each documentation folder below its {@code routeBasePath}, its versions below
 * their number, {@code src/pages} and {@code static} from the root. A link may also name a file
 * from the folder of the documentation or of the site.
 */
final class DocusaurusRouting implements Routing {

  @Override
  public Layout layout(Site site, SiteSources files) {
    Set<String> prefixes = new TreeSet<>(Set.of(""));
    files
        .values(site.configuration(), "routeBasePath")
        .map(Addresses::plain)
        .forEach(prefixes::add);
    List<Mount> mounts = new ArrayList<>();
    for (RepoPath folder : site.content()) {
      mounts.add(new Mount(folder.name(), folder));
      prefixes.forEach(prefix -> mounts.add(new Mount(prefix, folder)));
      versions(folder, files).forEach(mounts::add);
    }
    files.atRoot(site.folder(), "src/pages", "static", ".").forEach(mounts::add);
    return Layout.of(Layout.Style.FOLDERS, mounts).fromRootToo();
  }

  private static Stream<Mount> versions(RepoPath folder, SiteSources files) {
    RepoPath versioned = folder.parent().child("versioned_" + folder.name());
    return files.foldersIn(versioned).stream()
        .flatMap(
            version ->
                Stream.of(
                    new Mount(
                        folder.name() + "/" + version.name().replaceFirst("^version-", ""),
                        version),
                    new Mount(folder.name(), version)));
  }
}
