package io.github.handbookmaven.publish.html.page.frame;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The owners of a handbook, each with a page of their own. */
public final class OwnerNames {
  private final Map<String, OwnerLink> links = new LinkedHashMap<>();

  OwnerNames(Handbook handbook, ForgeAddresses forge) {
    Set<String> names =
        new TreeSet<>(String.CASE_INSENSITIVE_ORDER.thenComparing(String::compareTo));
    handbook.entries().forEach(entry -> names.addAll(entry.owners().names()));
    Set<String> taken = new HashSet<>();
    for (String name : names) {
      String url = "owners/" + free(slug(name), taken) + ".html";
      links.put(name, new OwnerLink(name, url, forge.contact(name)));
    }
  }

  private static String slug(String name) {
    String plain =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    String cut = plain.length() > 80 ? plain.substring(0, 80) : plain;
    return cut.isEmpty() ? "owner" : cut;
  }

  private static String free(String slug, Set<String> taken) {
    String candidate = slug;
    for (int next = 2; !taken.add(candidate); next++) {
      candidate = slug + "-" + next;
    }
    return candidate;
  }

  /** All owners, by name. */
  public List<OwnerLink> all() {
    return List.copyOf(links.values());
  }

  /** The owners of a document. */
  public List<OwnerLink> of(Entry entry) {
    return entry.owners().names().stream().map(links::get).toList();
  }
}
