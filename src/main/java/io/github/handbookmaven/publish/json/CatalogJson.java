package io.github.handbookmaven.publish.json;

import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.classify.ClassifiedDocument;
import io.github.handbookmaven.kept.KeptResults;
import io.github.handbookmaven.publish.Edition;
import io.github.handbookmaven.publish.Edition.Generator;
import io.github.handbookmaven.publish.Output;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.SeekableByteChannel;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** {@code catalog.json}, the handbook for other programs, and its schema beside it. */
public final class CatalogJson {
  private static final String SCHEMA = "https://handbookmaven.github.io/schema/catalog-1.json";
  private static final String FILE = "catalog.json";
  private static final String SCHEMA_FILE = "catalog.schema.json";

  private CatalogJson() {}

  private record Content(
      String schema,
      Generator generator,
      ProjectJson project,
      String today,
      Iterable<DocumentJson> documents,
      Iterable<ReferenceJson> references,
      List<AlertJson> alerts,
      Iterable<FindingJson> findings) {}

  /**
   * Publishes the catalog and its schema.
   *
   * @param edition the handbook, judged
   * @param folder the handbook's folder
   */
  public static void publish(Edition edition, Output folder) {
    publish(edition, folder, KeptResults.NONE);
  }

  /**
   * Publishes the catalog and its schema, going on from the one that stands there.
   *
   * @param edition the handbook, judged
   * @param folder the handbook's folder
   * @param kept what earlier editions in the same output kept; whoever gave it settles it
   */
  public static void publish(Edition edition, Output folder, KeptResults kept) {
    folder.write(SCHEMA_FILE, schema());
    FrontMatterSchema.publish(folder);
    Optional<SeekableByteChannel> before = folder.before(FILE);
    try {
      EvidencePieces pieces = new EvidencePieces(kept, before);
      folder.stream(
          FILE,
          out -> {
            write(edition, pieces, out);
            close(before); // Windows puts no file in the place of an open one
          });
      pieces.keep();
    } finally {
      close(before);
    }
  }

  private static void write(Edition edition, EvidencePieces pieces, OutputStream out)
      throws IOException {
    CountedOutput counted = new CountedOutput(out);
    Json.writeRows(content(edition, document -> pieces.of(document, counted)), counted);
  }

  private static void close(Optional<SeekableByteChannel> channel) {
    try {
      if (channel.isPresent()) {
        channel.get().close();
      }
    } catch (IOException unclosed) {
      throw new UncheckedIOException("cannot close " + FILE, unclosed);
    }
  }

  /**
   * The catalog alone.
   *
   * @param edition the handbook, judged
   * @return JSON
   */
  public static String text(Edition edition) {
    return render(edition);
  }

  static String render(Edition edition) {
    return Json.writeRows(content(edition, EvidencePieces::weighed));
  }

  /** Its lists are made while they are written: together they are larger than the handbook. */
  private static Content content(Edition edition, Function<ClassifiedDocument, RawJson> evidence) {
    Handbook handbook = edition.handbook();
    return new Content(
        SCHEMA,
        edition.generator(),
        ProjectJson.of(handbook.project()),
        handbook.today().toString(),
        each(
            handbook.entries(),
            entry -> DocumentJson.of(entry, evidence.apply(entry.classified()), handbook)),
        each(handbook.references().all(), reference -> ReferenceJson.of(reference, handbook)),
        handbook.references().alerts().stream()
            .map(alert -> AlertJson.of(alert, handbook))
            .toList(),
        each(edition.findings(), FindingJson::of));
  }

  private static <T, R> Iterable<R> each(List<T> values, Function<T, R> as) {
    return () -> values.stream().map(as).iterator();
  }

  private static byte[] schema() {
    try (InputStream schema = CatalogJson.class.getResourceAsStream(SCHEMA_FILE)) {
      return schema.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + SCHEMA_FILE + " from the plugin's jar", e);
    }
  }
}
