package io.github.handbookmaven.reference.route;

import io.github.handbookmaven.site.Site;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * mdBook and GitBook serve a folder as it lies. mdBook adds pages of its own, and those its
 * configuration says to lead elsewhere: {@code "/old.html" = "new.html"}.
 */
final class BookRouting implements Routing {
  private static final Set<String> OWN = Set.of("print.html", "toc.html", "404.html");
  private static final Pattern REDIRECT =
      Pattern.compile("(?m)^[ \\t]*+[\"']/?([^\"'\\n]{1,200}+)[\"'] *+=");

  @Override
  public Layout layout(Site site, SiteSources files) {
    Set<String> written = new HashSet<>(OWN);
    REDIRECT
        .matcher(files.text(site.configuration()))
        .results()
        .forEach(redirect -> written.add(redirect.group(1)));
    List<Mount> mounts = site.content().stream().map(folder -> new Mount("", folder)).toList();
    return Layout.of(Layout.Style.FILES, mounts).writing(written::contains);
  }
}
