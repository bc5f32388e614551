package io.github.handbookmaven.publish.html.page.frame;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The owners of a handbook, each with a page of their own. */
public final class OwnerNames {
  private final Map<String, OwnerLink> links = new LinkedHashMap<>();

  OwnerNames(Handbook handbook, ForgeAddresses forge) {
    List<String> names =
        handbook.entries().stream().flatMap(entry -> entry.owners().names().stream()).toList();
    PageNames.in("owners", "owner", names)
        .forEach((name, url) -> links.put(name, new OwnerLink(name, url, forge.contact(name))));
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
