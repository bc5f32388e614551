package io.github.handbookmaven.browser;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Follows every link between the pages of a folder, with another tool than ours. */
public final class Crawl {
  private final Path folder;
  private final Map<Path, Document> pages = new HashMap<>();

  private Crawl(Path folder) throws IOException {
    this.folder = folder;
    for (Path file : pages(folder)) {
      pages.put(file.normalize(), Jsoup.parse(file, "UTF-8"));
    }
  }

  /**
   * The pages of a folder.
   *
   * @param folder where they lie, at any depth
   * @return its HTML files, in order
   * @throws IOException where it cannot be read
   */
  public static List<Path> pages(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(path -> path.toString().endsWith(".html")).sorted().toList();
    }
  }

  /**
   * Links and sources that name no file of the folder, or no place of its page.
   *
   * @param folder what is published
   * @return {@code page: link}, none where all is well
   * @throws IOException where it cannot be read
   */
  public static Set<String> leadingNowhere(Path folder) throws IOException {
    Crawl crawl = new Crawl(folder);
    if (crawl.pages.isEmpty()) {
      throw new IllegalArgumentException("no pages in " + folder);
    }
    Set<String> lost = new TreeSet<>();
    crawl.pages.forEach((page, html) -> lost.addAll(crawl.leadingNowhere(page, html)));
    return lost;
  }

  private List<String> leadingNowhere(Path page, Document html) {
    List<String> lost = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Element element : html.select("[href], [src]")) {
      String link = element.attr(element.hasAttr("href") ? "href" : "src");
      if (isInternal(link) && seen.add(link) && !leadsSomewhere(page, link)) {
        lost.add(folder.relativize(page) + ": " + link);
      }
    }
    return lost;
  }

  /** A fragment with {@code =} is a filter that a page's script reads, not a place. */
  private static boolean isInternal(String link) {
    return !link.matches("(?i)[a-z][a-z0-9+.-]*:.*|//.*") && !link.matches(".*#[a-z]+=.*");
  }

  private boolean leadsSomewhere(Path page, String link) {
    String[] parts = link.split("#", 2);
    String path = decode(parts[0].replaceFirst("\\?.*", ""));
    Path target = path.isEmpty() ? page : page.getParent().resolve(path).normalize();
    if (!Files.exists(target)) {
      return false;
    }
    Document html = pages.get(target);
    boolean namesAPlace = parts.length > 1 && !parts[1].isEmpty() && html != null;
    return !namesAPlace || holds(html, decode(parts[1]));
  }

  private static boolean holds(Document html, String fragment) {
    return html.getElementById(fragment) != null
        || html.select("[name]").stream()
            .anyMatch(element -> element.attr("name").equals(fragment));
  }

  private static String decode(String text) {
    return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
