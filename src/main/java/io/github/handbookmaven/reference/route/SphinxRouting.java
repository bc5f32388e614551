package io.github.handbookmaven.reference.route;

import io.github.handbookmaven.site.Site;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Sphinx serves its source folder as it lies; extensions write pages from docstrings. */
final class SphinxRouting implements Routing {
  /** Extensions that know labels nobody writes here. */
  private static final Pattern OTHER_LABELS =
      Pattern.compile("intersphinx|autosectionlabel|autoapi");

  private static final Pattern OWN =
      Pattern.compile(
          "(?:search|genindex|modindex|\\w+-modindex|contents)(?:\\.html)?|_modules/.*|objects.inv");

  @Override
  public Layout layout(Site site, SiteSources files) {
    List<Mount> mounts =
        site.content().stream()
            .flatMap(
                folder ->
                    Stream.concat(
                        Stream.of(new Mount("", folder)), files.atRoot(folder, "_static")))
            .toList();
    boolean writes =
        files.text(site.configuration()).matches("(?s).*(?:autoapi|autosummary|apidoc).*");
    return Layout.of(Layout.Style.FILES, mounts)
        .writing(address -> OWN.matcher(address).matches())
        .writingPages(writes)
        .withOtherLabels(OTHER_LABELS.matcher(files.text(site.configuration())).find());
  }
}
