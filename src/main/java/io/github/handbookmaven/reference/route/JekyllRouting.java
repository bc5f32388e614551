package io.github.handbookmaven.reference.route;

import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.site.Site;
import java.util.ArrayList;
import java.util.List;

/**
 * Jekyll serves its source as it lies, a collection {@code _x} below {@code x}, its pages from the
 * root. Where a page says its own address, that counts.
 */
final class JekyllRouting implements Routing {

  @Override
  public Layout layout(Site site, SiteSources files) {
    List<Mount> mounts = new ArrayList<>();
    for (RepoPath source : site.content()) {
      mounts.add(new Mount("", source));
      for (RepoPath folder : files.foldersIn(source)) {
        if (folder.name().startsWith("_")) {
          mounts.add(new Mount(folder.name().substring(1), folder));
          mounts.add(new Mount("", folder));
        }
      }
    }
    return Layout.of(Layout.Style.FOLDERS, mounts);
  }
}
