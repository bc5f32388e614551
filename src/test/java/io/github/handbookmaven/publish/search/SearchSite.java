package io.github.handbookmaven.publish.search;

import io.github.handbookmaven.publish.html.page.NavigationData;
import io.github.handbookmaven.publish.html.template.Labels;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A handbook of nothing but search: pages with a title, the theme's assets and an index. */
final class SearchSite {
  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="en"><head><meta charset="utf-8"><title>%s</title>
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <link rel="icon" href="%2$sassets/icon.svg">
      <link rel="stylesheet" href="%2$sassets/handbook.css">
      <script src="%2$sassets/words.js"></script>
      <script src="%2$sassets/search.js" defer></script></head>
      <body><main><h1>%1$s</h1><p>Text to read.</p><button type="button" class="search-open" hidden>Search</button>
      %3$s</main></body></html>
      """;

  private final Path folder;

  private SearchSite(Path folder) {
    this.folder = folder;
  }

  static SearchSite write(Path folder, List<SearchText> documents) throws IOException {
    SearchSite site = new SearchSite(folder);
    for (Map.Entry<String, String> script : IndexReader.scripts(documents).entrySet()) {
      site.write("search/" + script.getKey() + ".js", script.getValue());
    }
    writeAssets(folder);
    site.write("index.html", PAGE.formatted("Overview", "", ""));
    site.write("search.html", PAGE.formatted("Search", "", "<div data-search-page hidden></div>"));
    for (SearchText document : documents) {
      String root = "../".repeat((int) document.card().url().chars().filter(c -> c == '/').count());
      site.write(document.card().url(), PAGE.formatted(document.card().title(), root, ""));
    }
    return site;
  }

  /** What pages load beside the index, from the theme as it is now. */
  static void writeAssets(Path folder) throws IOException {
    SearchSite site = new SearchSite(folder);
    for (String asset : List.of("search.js", "search.css", "handbook.css", "icon.svg")) {
      site.write("assets/" + asset, asset(asset));
    }
    site.write("assets/words.js", NavigationData.shared("Search", new Labels(Locale.ENGLISH)));
  }

  private void write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private static String asset(String name) throws IOException {
    try (InputStream in = SearchSite.class.getResourceAsStream("/theme/default/assets/" + name)) {
      return in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  Path page(String name) {
    return folder.resolve(name);
  }
}
