package io.github.handbookmaven.reference.route;

import io.github.handbookmaven.site.Site;
import java.util.List;
import java.util.stream.Stream;

/**
 * VitePress serves its source folder as it lies, and the folder {@code public} in it from the root.
 */
final class VitePressRouting implements Routing {

  @Override
  public Layout layout(Site site, SiteSources files) {
    List<Mount> mounts =
        site.content().stream()
            .flatMap(
                folder ->
                    Stream.concat(Stream.of(new Mount("", folder)), files.atRoot(folder, "public")))
            .toList();
    boolean rewrites = files.text(site.configuration()).contains("rewrites");
    return Layout.of(Layout.Style.FOLDERS, mounts).writingPages(rewrites);
  }
}
