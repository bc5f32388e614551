package io.github.handbookmaven.reference.route;

import io.github.handbookmaven.site.Site;

/** Docsify follows relative links from its root, whatever page they stand on. */
final class DocsifyRouting implements Routing {

  @Override
  public Layout layout(Site site, SiteSources files) {
    return Layout.of(
            Layout.Style.FILES,
            site.content().stream().map(folder -> new Mount("", folder)).toList())
        .fromRootToo();
  }
}
