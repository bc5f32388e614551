package io.github.handbookmaven.reference.route;

import java.util.ArrayDeque;
import java.util.Deque;

/** Addresses below a site's root: segments joined by {@code /}, without slashes at the ends. */
final class Addresses {
  private Addresses() {}

  /** Follows a link as a browser does: what climbs above the root stays there. */
  static String follow(String folder, String link) {
    Deque<String> segments = new ArrayDeque<>();
    for (String segment : (folder + "/" + link).split("/")) {
      if (segment.equals("..")) {
        segments.pollLast();
      } else if (!segment.isEmpty() && !segment.equals(".")) {
        segments.addLast(segment);
      }
    }
    return String.join("/", segments);
  }

  /** An address as configurations and front matter write it: with slashes, host or neither. */
  static String plain(String written) {
    return follow("", written.replaceFirst("^[a-z]+://[^/]*", ""));
  }

  static String parent(String address) {
    int slash = address.lastIndexOf('/');
    return slash < 0 ? "" : address.substring(0, slash);
  }

  /** How many levels a link climbs above a folder so many levels deep. */
  static boolean climbsOut(String folder, String link) {
    int depth = folder.isEmpty() ? 0 : folder.split("/").length;
    for (String segment : link.split("/")) {
      if (segment.equals("..")) {
        depth--;
      } else if (!segment.isEmpty() && !segment.equals(".")) {
        depth++;
      }
      if (depth < 0) {
        return true;
      }
    }
    return false;
  }
}
