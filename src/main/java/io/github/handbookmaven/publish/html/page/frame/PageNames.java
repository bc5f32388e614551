package io.github.handbookmaven.publish.html.page.frame;

import io.github.handbookmaven.model.NaturalOrder;
import io.github.handbookmaven.model.PlainName;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What the pages of things are called that somebody named: owners, services, organisations. */
public final class PageNames {
  private static final int LONGEST = 80;

  private PageNames() {}

  /**
   * A page for each name; two names that read alike get two.
   *
   * @param folder where the pages stand, without slash
   * @param instead what a page is called whose name has no letter or digit that needs no encoding
   * @param names in any order, some perhaps more than once
   * @return by name, in the order people look for them: the page, relative to {@code handbook/}
   */
  public static Map<String, String> in(String folder, String instead, Collection<String> names) {
    Set<String> sorted = new TreeSet<>(NaturalOrder.NAMES);
    sorted.addAll(names);
    Set<String> taken = new HashSet<>();
    Map<String, String> pages = new LinkedHashMap<>();
    for (String name : sorted) {
      String slug = slug(name);
      String free = free(slug.isEmpty() ? instead : slug, taken);
      pages.put(name, folder + "/" + free + ".html");
    }
    return Collections.unmodifiableMap(pages);
  }

  private static String slug(String name) {
    String plain = PlainName.of(name);
    return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
  }

  private static String free(String slug, Set<String> taken) {
    String candidate = slug;
    for (int next = 2; !taken.add(candidate); next++) {
      candidate = slug + "-" + next;
    }
    return candidate;
  }
}
