package io.github.handbookmaven.reference.route;

import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.site.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Antora serves each module's pages below the module's name, the root module's without, its images
 * and attachments in {@code _images} and {@code _attachments}. Other components are not here.
 */
final class AntoraRouting implements Routing {
  /**
   * {@code image$board.png}, {@code ops:page$rotate.adoc}: a <a
   * href="https://docs.antora.org/antora/latest/page/resource-id/">resource id</a>, looked up in
   * all components of the site.
   */
  private static final Pattern RESOURCE_ID =
      Pattern.compile("(?:page|image|attachment|example|partial)\\$");

  @Override
  public Layout layout(Site site, SiteSources files) {
    List<Mount> mounts = new ArrayList<>();
    for (RepoPath module : files.foldersIn(site.folder().child("modules"))) {
      String prefix = module.name().equals("ROOT") ? "" : module.name();
      mounts.add(new Mount(prefix, module.child("pages")));
      for (String family : List.of("images", "attachments")) {
        String served = prefix.isEmpty() ? "_" + family : prefix + "/_" + family;
        mounts.add(new Mount(served, module.child(family)));
        mounts.add(new Mount(prefix, module.child(family)));
      }
    }
    return Layout.of(Layout.Style.FILES, mounts)
        .writingPages(true)
        .writing(RESOURCE_ID.asPredicate());
  }
}
