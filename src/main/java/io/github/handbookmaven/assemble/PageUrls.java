package io.github.handbookmaven.assemble;

import io.github.handbookmaven.model.RepoPath;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where documents' pages lie below {@code handbook/}: at their source path, with names every system
 * can write. The same document gets the same URL on every system.
 */
final class PageUrls {
  private static final int LONGEST_NAME = 100;
  private static final String UNRESERVED = "-._~!$&'()*+,;=@";

  /** Names Windows keeps for devices, whatever the extension. */
  private static final Pattern DEVICE =
      Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

  private static final Pattern FORBIDDEN = Pattern.compile("[\\x00-\\x1f<>:\"\\\\|?*]|[. ]+$");

  /** First segments the handbook's own pages use; documents there move below {@link #MOVED}. */
  private static final Set<String> OWN_PAGES =
      Set.of(
          "index.html",
          "sops.html",
          "runbooks.html",
          "documents.html",
          "freshness.html",
          "cross-references.html",
          "alerts.html",
          "owners.html",
          "findings.html",
          "which-one.html",
          "search.html",
          "binder.html",
          "404.html",
          "owners",
          "rules",
          "assets",
          "search",
          "binder",
          "catalog.json",
          "catalog.schema.json");

  private static final String MOVED = "documents/";

  private final RepoPath base;

  /** URLs are told from the project's own folder. */
  PageUrls(RepoPath base) {
    this.base = base;
  }

  /**
   * The URL of a document's page.
   *
   * @param document its file
   * @return relative to {@code handbook/}, percent-encoded
   */
  String of(RepoPath document) {
    RepoPath stem = new RepoPath(document.withoutMarkdownExtension());
    String below = stem.isWithin(base) ? stem.below(base) : stem.value();
    String file =
        Stream.of((below + ".html").split("/")).map(PageUrls::writable).collect(joinedBySlash());
    return encode(isOwnPage(file) ? MOVED + file : file);
  }

  private static Collector<CharSequence, ?, String> joinedBySlash() {
    return Collectors.joining("/");
  }

  private static boolean isOwnPage(String file) {
    return OWN_PAGES.contains(file.split("/")[0].toLowerCase(Locale.ROOT));
  }

  private static String writable(String segment) {
    String clean =
        FORBIDDEN.matcher(Normalizer.normalize(segment, Normalizer.Form.NFC)).replaceAll("_");
    String allowed = DEVICE.matcher(clean).matches() ? "_" + clean : clean;
    return allowed.length() <= LONGEST_NAME ? allowed : shortened(allowed);
  }

  private static String shortened(String name) {
    String hash = Integer.toHexString(name.hashCode());
    String ending = name.endsWith(".html") ? ".html" : "";
    return name.substring(0, LONGEST_NAME - hash.length() - ending.length() - 1)
        + "-"
        + hash
        + ending;
  }

  private static String encode(String path) {
    StringBuilder url = new StringBuilder();
    for (byte unit : path.getBytes(StandardCharsets.UTF_8)) {
      char letter = (char) (unit & 0xff);
      if (isPlain(letter)) {
        url.append(letter);
      } else {
        url.append(String.format(Locale.ROOT, "%%%02X", (int) letter));
      }
    }
    return url.toString();
  }

  private static boolean isPlain(char letter) {
    boolean isAlphanumeric =
        (letter >= 'a' && letter <= 'z')
            || (letter >= 'A' && letter <= 'Z')
            || (letter >= '0' && letter <= '9');
    return isAlphanumeric || letter == '/' || UNRESERVED.indexOf(letter) >= 0;
  }
}
