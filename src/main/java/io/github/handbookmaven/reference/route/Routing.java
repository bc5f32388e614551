package io.github.handbookmaven.reference.route;

import io.github.handbookmaven.site.Site;

/** How one generator makes addresses of files. A new generator is a new class. */
interface Routing {

  /**
   * Where a site serves what.
   *
   * @param site the site, as its configuration describes it
   * @param files what stands around it
   * @return its layout
   */
  Layout layout(Site site, SiteSources files);
}
