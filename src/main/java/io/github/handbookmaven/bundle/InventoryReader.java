package io.github.handbookmaven.bundle;

import io.github.handbookmaven.bundle.Inventory.Item;
import io.github.handbookmaven.bundle.Inventory.Shelf;
import io.github.handbookmaven.bundle.Inventory.Use;
import io.github.handbookmaven.model.DocType;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads {@code inventory.json} of somebody else. */
final class InventoryReader {
  private static final Set<String> WEB = Set.of("http", "https");

  /** A page below the site, percent-encoded: no scheme, no host, no way up. */
  private static final Pattern PAGE = Pattern.compile("(?!/)[A-Za-z0-9._~!$&'()*+,;=@%/-]{1,2000}");

  private InventoryReader() {}

  static Inventory read(byte[] bytes, RepositoryName expected) throws BadBundle {
    JsonMembers file = JsonMembers.read("inventory.json", bytes);
    SchemaVersion.check(file, "inventory");
    CatalogReader.refuseForeign(file, expected);
    List<Shelf> shelves = new ArrayList<>();
    for (JsonMembers shelf : file.objects("repositories")) {
      shelves.add(shelf(shelf));
    }
    if (shelves.isEmpty() || !shelves.get(0).owner().equals(expected)) {
      throw file.bad("repositories", "list that begins with its own");
    }
    List<Use> uses = new ArrayList<>();
    for (JsonMembers use : file.objects("uses")) {
      uses.add(
          new Use(kind(use), use.text("from"), use.text("to"), use.optional("alert").orElse("")));
    }
    return new Inventory(expected, site(file), shelves, uses);
  }

  private static Shelf shelf(JsonMembers shelf) throws BadBundle {
    RepositoryName owner =
        RepositoryName.of(shelf.text("groupId"), shelf.text("artifactId"))
            .orElseThrow(() -> shelf.bad("artifactId", "name Maven knows"));
    List<Item> documents = new ArrayList<>();
    for (JsonMembers item : shelf.objects("documents")) {
      documents.add(
          new Item(
              CatalogReader.id(item, "id"),
              item.text("title"),
              type(item),
              page(item),
              item.texts("aliases")));
    }
    return new Shelf(owner, documents, shelf.texts("alerts"));
  }

  private static DocType type(JsonMembers item) throws BadBundle {
    String word = item.text("type");
    return Stream.of(DocType.values())
        .filter(type -> type.word().equals(word))
        .findFirst()
        .orElseThrow(() -> item.bad("type", "type of a document"));
  }

  private static String page(JsonMembers item) throws BadBundle {
    String url = item.text("url");
    boolean isBelow =
        PAGE.matcher(url).matches() && Stream.of(url.split("/")).noneMatch(".."::equals);
    if (!isBelow) {
      throw item.bad("url", "page of a handbook");
    }
    return url;
  }

  private static Use.Kind kind(JsonMembers use) throws BadBundle {
    String word = use.text("kind").toUpperCase(Locale.ROOT);
    return Stream.of(Use.Kind.values())
        .filter(kind -> kind.name().equals(word))
        .findFirst()
        .orElseThrow(() -> use.bad("kind", "use of a document"));
  }

  private static String site(JsonMembers file) throws BadBundle {
    String site = file.optional("site").orElse("");
    if (site.isEmpty()) {
      return site;
    }
    try {
      URI uri = new URI(site);
      boolean isWeb = uri.getScheme() != null && WEB.contains(uri.getScheme());
      if (uri.getHost() == null || !isWeb || !site.endsWith("/")) {
        throw file.bad("site", "address on the web that ends in a slash");
      }
      return site;
    } catch (URISyntaxException noAddress) {
      throw file.bad("site", "address on the web");
    }
  }
}
