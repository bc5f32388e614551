package io.github.handbookmaven.mojo.maven;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Optional;

/** Where readers will find the handbook, as the POM's {@code <url>} tells. */
public final class SiteAddress {
  private SiteAddress() {}

  /**
   * The handbook's address.
   *
   * @param url the POM's; null where it has none
   * @param site the site's folder on disk
   * @param folder the folder the handbook's own folder is made in
   * @return ends in {@code handbook/}; empty where the POM names no page of the web
   */
  public static Optional<URI> of(String url, Path site, Path folder) {
    return Optional.ofNullable(url)
        .map(String::strip)
        .filter(text -> text.matches("(?i)https?://[^/?#\\s]+(?:/[^?#\\s]*)?"))
        .flatMap(
            text ->
                parsed(text.replaceFirst("(?<!/)/*+$", "/") + below(site, folder) + "handbook/"));
  }

  private static String below(Path site, Path folder) {
    boolean isBelow = folder.startsWith(site) && !folder.equals(site);
    return isBelow ? site.relativize(folder).toString().replace('\\', '/') + "/" : "";
  }

  private static Optional<URI> parsed(String text) {
    try {
      return Optional.of(new URI(text));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
