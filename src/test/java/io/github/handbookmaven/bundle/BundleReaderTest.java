package io.github.handbookmaven.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.handbookmaven.bundle.BundleReader.Resolved;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.model.RepoPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BundleReaderTest {
  private static final RepositoryName SHOP = new RepositoryName("com.acme", "shop");
  private static final BundleLimits SMALL = new BundleLimits(1 << 20, 10, 3 << 20, 4 << 20, 100);

  @TempDir private Path folder;

  private static String head(String schema, String artifact) {
    return """
    {"schema": "https://handbookmaven.github.io/schema/%s.json",
     "project": {"groupId": "com.acme", "artifactId": "%s", "version": "1", "name": "Shop"},
     "sources": "https://github.com/acme/shop", "roots": ["docs"]}
    """
        .formatted(schema, artifact);
  }

  private static String catalog(String path) {
    return """
    {"schema": "https://handbookmaven.github.io/schema/catalog-1.json",
     "project": {"groupId": "com.acme", "artifactId": "shop", "version": "1", "name": "Shop"},
     "today": "2026-11-22",
     "documents": [{"id": "pay", "path": "%s", "title": "Pay", "type": "runbook",
       "typeSource": "policy", "owners": ["@acme/pay"], "reviewInterval": "P6M",
       "freshness": "fresh"}],
     "references": [], "alerts": [], "findings": []}
    """
        .formatted(path);
  }

  private static CraftedZip good() {
    return new CraftedZip()
        .and("bundle.json", head("bundle-1", "shop"))
        .and("catalog.json", catalog("docs/pay.md"))
        .and("files/docs/pay.md", "# Pay\n");
  }

  private Bundle read(CraftedZip zip) throws BadBundle {
    return new BundleReader(SMALL).read(resolved(zip.in(folder, "shop.zip")));
  }

  private static Resolved resolved(Path file) {
    return new Resolved(SHOP, "1", file);
  }

  private void refused(CraftedZip zip, String why) {
    assertThatThrownBy(() -> read(zip)).isInstanceOf(BadBundle.class).hasMessageContaining(why);
  }

  @Test
  void aBundleIsItsCatalogAndItsFiles() throws BadBundle {
    Bundle bundle = read(good());
    assertThat(bundle.owner()).isEqualTo(SHOP);
    assertThat(bundle.sources()).contains("https://github.com/acme/shop");
    assertThat(bundle.files()).containsOnlyKeys(new RepoPath("docs/pay.md"));
    assertThat(bundle.catalog().documents())
        .singleElement()
        .returns("pay", CatalogDocument::id)
        .returns(DocType.RUNBOOK, CatalogDocument::type)
        .returns(Optional.of(DocType.RUNBOOK), CatalogDocument::assigned);
  }

  @Test
  void whatTheFormatDoesNotNameStaysPacked() throws BadBundle {
    Bundle bundle =
        read(good().and("index.html", "<script>").and("files/inner.zip", good().bytes()));
    assertThat(bundle.files()).containsOnlyKeys(new RepoPath("docs/pay.md"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../evil.md",
        "files/../../evil.md",
        "/etc/evil.md",
        "C:/evil.md",
        "files\\docs\\evil.md",
        "files//evil.md",
        "files/./evil.md",
        "files/\u0000.md",
        "files/a\nb.md"
      })
  void aNameThatLeadsElsewhereIsRefused(String name) {
    refused(good().and(name, "x"), "a name that leads out of it");
  }

  @Test
  void namesThatOneSystemTakesForTheSameAreRefused() {
    refused(good().and("files/docs/pay.md", "x"), "two of its entries");
    refused(good().and("files/docs/PAY.md", "x"), "two of its entries");
    refused(good().and("files/\u00e9.md", "x").and("files/e\u0301.md", "x"), "two of its entries");
  }

  @Test
  void linksAndWhatIsEncryptedAreRefused() {
    refused(good().link("files/link.md", "/etc/passwd"), "is a symbolic link");
    refused(good().encrypted("files/secret.md"), "is encrypted");
  }

  @Test
  void whatBecomesTooLargeIsGivenUpWhateverItSays() {
    refused(good().bomb("files/bomb.md", 2 << 20), "becomes too large");
    refused(good().and("files/big.md", new byte[900_000]).bomb("files/a.md", 5 << 20), "too large");
    CraftedZip many = good();
    for (int number = 0; number < 10; number++) {
      many.and("files/" + number + ".md", "x");
    }
    refused(many, "more than 10 entries");
  }

  @Test
  void whatIsNoZipIsRefused() throws IOException {
    Path text = Files.writeString(folder.resolve("text.zip"), "<html>not found</html>");
    assertThatThrownBy(() -> new BundleReader().read(resolved(text)))
        .hasMessageContaining("no zip");
    byte[] whole = good().bytes();
    Path half = Files.write(folder.resolve("half.zip"), Arrays.copyOf(whole, whole.length / 2));
    assertThatThrownBy(() -> new BundleReader().read(resolved(half)))
        .hasMessageContaining("no zip");
    Path none = folder.resolve("none.zip");
    assertThatThrownBy(() -> new BundleReader().read(resolved(none)))
        .isInstanceOf(BadBundle.class)
        .hasMessageContaining("cannot be read");
  }

  @Test
  void everyCutAndEveryFlippedByteIsRefusedOrRead() throws IOException {
    byte[] whole = good().bytes();
    for (int at = 0; at < whole.length; at++) {
      byte[] cut = Arrays.copyOf(whole, at);
      readOrRefuse(cut);
      byte[] flipped = whole.clone();
      flipped[at] ^= (byte) 0xFF;
      readOrRefuse(flipped);
    }
  }

  private void readOrRefuse(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("broken.zip"), bytes);
    try {
      new BundleReader(SMALL).read(resolved(file));
    } catch (BadBundle refused) {
      assertThat(refused.getMessage()).isNotBlank();
    }
  }

  @Test
  void anOlderBundleIsReadAndANewerOneIsNamed() throws BadBundle {
    CraftedZip older =
        new CraftedZip()
            .and("bundle.json", head("bundle-0", "shop").replace(", \"roots\": [\"docs\"]", ""))
            .and("catalog.json", catalog("docs/pay.md"))
            .and("files/docs/pay.md", "# Pay\n");
    assertThat(read(older).roots()).isEmpty();
    assertThat(inventory(older)).isEmpty();
    CraftedZip newer =
        new CraftedZip()
            .and("bundle.json", head("bundle-7", "shop"))
            .and("catalog.json", catalog("docs/pay.md"));
    refused(newer, "its bundle has version 7, and this plugin reads versions up to 1");
  }

  private Optional<Inventory> inventory(CraftedZip zip) throws BadBundle {
    return new BundleReader().inventory(resolved(zip.in(folder, "inventory.zip")));
  }

  @Test
  void nobodySpeaksForAnotherRepository() {
    refused(
        new CraftedZip()
            .and("bundle.json", head("bundle-1", "bank"))
            .and("catalog.json", catalog("docs/pay.md")),
        "it says it is of 'com.acme:bank', and is of 'com.acme:shop'");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"id\": \"pay\"|\"id\": 7|no short text",
        "\"id\": \"pay\"|\"id\": \"  \"|no id",
        "docs/pay.md|../pay.md|no path inside its repository",
        "docs/pay.md|docs/none.md|is not in it",
        "\"runbook\"|\"poem\"|no type of a document",
        "P6M|6 months|no interval",
        "2026-11-22|yesterday|no day",
        "\"documents\": [|\"documents\": 3, \"x\": [|no list",
        "\"today\"|\"today\": \"2026-11-22\", \"today\"|no JSON that can be read",
        "\"alerts\": []|\"alerts\": [[]]|is no object",
      })
  void aValueThatTheSchemaDoesNotAllowIsNamed(String value, String instead, String why) {
    CraftedZip zip =
        new CraftedZip()
            .and("bundle.json", head("bundle-1", "shop"))
            .and("catalog.json", catalog("docs/pay.md").replace(value, instead))
            .and("files/docs/pay.md", "# Pay\n");
    refused(zip, why);
  }

  @Test
  void anInventoryListsWhatCanBeReferredTo() throws BadBundle {
    String inventory =
        """
        {"schema": "https://handbookmaven.github.io/schema/inventory-1.json",
         "project": {"groupId": "com.acme", "artifactId": "shop"},
         "site": "https://shop.example/handbook/",
         "repositories": [{"groupId": "com.acme", "artifactId": "shop",
           "documents": [{"id": "pay", "title": "Pay", "type": "runbook", "url": "docs/pay.html"}],
           "alerts": ["PayDown"]}],
         "uses": [{"kind": "document", "from": "com.acme:shop/pay", "to": "com.acme:bank/x"}]}
        """;
    Inventory read = inventory(new CraftedZip().and("inventory.json", inventory)).orElseThrow();
    assertThat(read.shelves()).singleElement().returns(SHOP, Inventory.Shelf::owner);
    assertThat(read.uses()).hasSize(1);
    for (String hostile :
        new String[] {
          "javascript:alert(1)", "//evil.example/x", "../../x", "https://evil.example"
        }) {
      assertThatThrownBy(
              () ->
                  inventory(
                      new CraftedZip()
                          .and("inventory.json", inventory.replace("docs/pay.html", hostile))))
          .hasMessageContaining("no page of a handbook");
    }
    for (String site : new String[] {"data://shop", "//shop", "shop"}) {
      assertThatThrownBy(
              () ->
                  inventory(
                      new CraftedZip()
                          .and("inventory.json", inventory.replace("https://shop", site))))
          .hasMessageContaining("no address on the web");
    }
  }
}
