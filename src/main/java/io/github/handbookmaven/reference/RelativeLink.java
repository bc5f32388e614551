package io.github.handbookmaven.reference;

import io.github.handbookmaven.model.RepoPath;
import java.nio.charset.StandardCharsets;

/** Writes the link that leads from one file to another, ready to paste. */
public final class RelativeLink {
  private RelativeLink() {}

  /**
   * The way from a document to a file or folder.
   *
   * @param document where the link will stand
   * @param target where it is to lead
   * @return such as {@code ../images/a%20b.png}
   */
  public static String from(RepoPath document, RepoPath target) {
    RepoPath folder = document.parent();
    StringBuilder link = new StringBuilder();
    while (!target.isWithin(folder)) {
      folder = folder.parent();
      link.append("../");
    }
    link.append(encode(target.below(folder)));
    return link.isEmpty() ? "./" : link.toString();
  }

  /**
   * The same, safe from editors that compose accents anew.
   *
   * @param document where the link will stand
   * @param target where it is to lead
   * @return such as {@code caf%C3%A9.md}
   */
  public static String inAscii(RepoPath document, RepoPath target) {
    StringBuilder link = new StringBuilder();
    for (byte octet : from(document, target).getBytes(StandardCharsets.UTF_8)) {
      link.append(octet < 0 ? String.format("%%%02X", octet & 0xFF) : String.valueOf((char) octet));
    }
    return link.toString();
  }

  private static String encode(String path) {
    return path.replace("%", "%25")
        .replace(" ", "%20")
        .replace("(", "%28")
        .replace(")", "%29")
        .replace("#", "%23")
        .replace("?", "%3F");
  }
}
