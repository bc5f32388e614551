package io.github.handbookmaven.assemble;

import io.github.handbookmaven.model.Excerpt;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.model.UriPath;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
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
  private static final int SHORT_NAME = 60;
  private static final int LONGEST_PATH = 200;

  /** Of one name, as most file systems count. */
  private static final int MOST_BYTES = 240;

  private static final String UNRESERVED = "-._~!$&'()*+,;=@";

  /** Names Windows keeps for devices, whatever the extension. */
  private static final Pattern DEVICE =
      Pattern.compile("(?i)(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?");

  private static final Pattern FORBIDDEN =
      Pattern.compile("[\\x00-\\x1f<>:\"\\\\|?*]|(?<![. ])[. ]++$");

  /** Where documents go whose names the handbook's own pages have. */
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
    return UriPath.encode(reachable(OwnPages.hold(file) ? MOVED + file : file));
  }

  private static Collector<CharSequence, ?, String> joinedBySlash() {
    return Collectors.joining("/");
  }

  private static String writable(String segment) {
    String clean =
        FORBIDDEN.matcher(Normalizer.normalize(segment, Normalizer.Form.NFC)).replaceAll("_");
    String allowed = DEVICE.matcher(clean).matches() ? "_" + clean : clean;
    int bytes = allowed.getBytes(StandardCharsets.UTF_8).length;
    boolean fits = allowed.length() <= LONGEST_NAME && bytes <= MOST_BYTES;
    return fits
        ? allowed
        : shortened(allowed, bytes == allowed.length() ? LONGEST_NAME : SHORT_NAME);
  }

  private static String shortened(String name, int longest) {
    String hash = Integer.toHexString(name.hashCode());
    String ending = name.endsWith(".html") ? ".html" : "";
    return Excerpt.start(name, longest - hash.length() - ending.length() - 1) + "-" + hash + ending;
  }

  /** Windows opens no file whose whole path is longer than some 260 letters. */
  private static String reachable(String file) {
    String name = file.substring(file.lastIndexOf('/') + 1);
    return file.length() <= LONGEST_PATH
        ? file
        : MOVED + Integer.toHexString(file.hashCode()) + "-" + shortened(name, SHORT_NAME);
  }
}
