package io.github.handbookmaven.reference.route;

import io.github.handbookmaven.site.Site;
import java.util.List;
import java.util.regex.Pattern;

/**
 * MkDocs serves {@code docs_dir} as folders. Plugins and hooks that bring pages of their own are
 * known by name: <a href="https://github.com/mkdocs/catalog">the catalog of plugins</a>.
 */
final class MkDocsRouting implements Routing {
  private static final Pattern WRITES_PAGES =
      Pattern.compile(
          "(?m)^[ \\t]*+-?[ \\t]*+[\"']?(?:monorepo|multirepo|gen-files|mkdocs-simple-hooks"
              + "|hooks|api-autonav|techdocs-core|swagger-ui-tag|static-i18n|i18n|git-snippet|import-?url)\\b"
              + "|!include\\b");

  @Override
  public Layout layout(Site site, SiteSources files) {
    List<Mount> mounts = site.content().stream().map(folder -> new Mount("", folder)).toList();
    return Layout.of(Layout.Style.FOLDERS, mounts)
        .writingPages(WRITES_PAGES.matcher(files.text(site.configuration())).find());
  }
}
