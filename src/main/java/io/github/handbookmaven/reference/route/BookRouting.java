package io.github.handbookmaven.reference.route;

import io.github.handbookmaven.site.Site;

/** mdBook and GitBook serve a folder as it lies. */
final class BookRouting implements Routing {

  @Override
  public Layout layout(Site site, SiteSources files) {
    return Layout.of(
        Layout.Style.FILES, site.content().stream().map(folder -> new Mount("", folder)).toList());
  }
}
