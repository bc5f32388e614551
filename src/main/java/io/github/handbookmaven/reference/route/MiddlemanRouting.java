package io.github.handbookmaven.reference.route;

import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.site.Site;
import java.util.ArrayList;
import java.util.List;

/**
 * Middleman serves {@code source} as it lies. Pages tell images from there, and, where they are
 * pieces of one page, everything: GOV.UK's tech-docs put a manual together of partials.
 */
final class MiddlemanRouting implements Routing {

  @Override
  public Layout layout(Site site, SiteSources files) {
    List<Mount> mounts = new ArrayList<>();
    for (RepoPath source : site.content()) {
      mounts.add(new Mount("", source));
      files.atRoot(source, "images", "assets", "assets/images").forEach(mounts::add);
    }
    return Layout.of(Layout.Style.FOLDERS, mounts).fromRootToo();
  }
}
