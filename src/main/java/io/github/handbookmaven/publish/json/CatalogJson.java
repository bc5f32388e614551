package io.github.handbookmaven.publish.json;

import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.publish.Edition;
import io.github.handbookmaven.publish.Edition.Generator;
import io.github.handbookmaven.publish.OutputFolder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** {@code catalog.json}, the handbook for other programs, and its schema beside it. */
public final class CatalogJson {
  private static final String SCHEMA = "https://handbookmaven.github.io/schema/catalog-1.json";
  private static final String SCHEMA_FILE = "catalog.schema.json";

  private CatalogJson() {}

  private record Content(
      String schema,
      Generator generator,
      ProjectJson project,
      String today,
      List<DocumentJson> documents,
      List<ReferenceJson> references,
      List<AlertJson> alerts,
      List<FindingJson> findings) {}

  /**
   * Publishes the catalog and its schema.
   *
   * @param edition the handbook, judged
   * @param folder the handbook's folder
   */
  public static void publish(Edition edition, OutputFolder folder) {
    folder.write(SCHEMA_FILE, schema());
    folder.write("catalog.json", render(edition));
  }

  static String render(Edition edition) {
    Handbook handbook = edition.handbook();
    return Json.write(
        new Content(
            SCHEMA,
            edition.generator(),
            ProjectJson.of(handbook.project()),
            handbook.today().toString(),
            handbook.entries().stream().map(entry -> DocumentJson.of(entry, handbook)).toList(),
            handbook.references().all().stream()
                .map(reference -> ReferenceJson.of(reference, handbook))
                .toList(),
            handbook.references().alerts().stream()
                .map(alert -> AlertJson.of(alert, handbook))
                .toList(),
            edition.findings().stream().map(FindingJson::of).toList()));
  }

  private static byte[] schema() {
    try (InputStream schema = CatalogJson.class.getResourceAsStream(SCHEMA_FILE)) {
      return schema.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + SCHEMA_FILE + " from the plugin's jar", e);
    }
  }
}
