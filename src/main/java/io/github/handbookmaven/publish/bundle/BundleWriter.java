package io.github.handbookmaven.publish.bundle;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.bundle.BundleFormat;
import io.github.handbookmaven.hub.Repositories;
import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.practice.ReaderRegister;
import io.github.handbookmaven.publish.Edition;
import io.github.handbookmaven.publish.Edition.Generator;
import io.github.handbookmaven.publish.html.Pictures;
import io.github.handbookmaven.publish.json.CatalogJson;
import io.github.handbookmaven.publish.json.Json;
import io.github.handbookmaven.publish.json.ProjectJson;
import io.github.handbookmaven.reference.References;
import io.github.handbookmaven.reference.ScmLinks;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Writes a handbook as data, for a handbook of many repositories. Of other repositories it holds no
 * document, but its inventory tells of them.
 */
public final class BundleWriter {
  /** What a record of a run may weigh, in bytes. */
  private static final long LARGEST_RECORD = 1 << 20;

  private static final String RECORDS = "exercises";

  private BundleWriter() {}

  private record Head(
      String schema,
      Generator generator,
      ProjectJson project,
      String sources,
      String revision,
      List<String> roots) {}

  /**
   * Writes a bundle.
   *
   * @param edition what is published; documents that could not be read are left out
   * @param out where to; stays open
   * @throws IOException where that cannot be written
   */
  public static void write(Edition edition, OutputStream out) throws IOException {
    Edition readable = readable(edition);
    SortedMap<String, byte[]> entries = new TreeMap<>();
    entries.put(BundleFormat.HEAD, bytes(Json.write(head(readable))));
    entries.put(BundleFormat.CATALOG, bytes(CatalogJson.text(readable)));
    entries.put(BundleFormat.INVENTORY, bytes(Json.write(InventoryJson.of(edition))));
    for (Entry entry : readable.handbook().entries()) {
      entries.put(BundleFormat.entry(entry.path()), bytes(entry.document().text()));
    }
    Pictures.of(readable)
        .forEach((path, picture) -> entries.put(BundleFormat.entry(path), picture));
    records(readable).forEach(path -> record(readable.root(), path, entries));
    String readers = ReadersText.of(readable);
    if (!readers.isEmpty()) {
      entries.put(BundleFormat.entry(ReaderRegister.FILE), bytes(readers));
    }
    StoredZip.write(entries, out);
  }

  private static Edition readable(Edition edition) {
    Repositories others = edition.handbook().repositories();
    Handbook handbook =
        edition
            .handbook()
            .only(entry -> entry.document().isRead() && others.of(entry.path()).isEmpty())
            .of(Repositories.NONE);
    References own = handbook.references();
    return new Edition(
        edition.root(),
        handbook.with(
            own.with(
                own.all().stream()
                    .filter(reference -> others.of(reference.at().path()).isEmpty())
                    .toList(),
                own.alerts().stream()
                    .filter(alert -> others.of(alert.at().path()).isEmpty())
                    .toList())),
        edition.findings().stream()
            .filter(finding -> others.of(finding.at().path()).isEmpty())
            .toList(),
        edition.rules(),
        edition.theme(),
        edition.generator());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Head head(Edition edition) {
    Handbook handbook = edition.handbook();
    Optional<ScmLinks> scm = handbook.project().scm();
    return new Head(
        BundleFormat.schema("bundle"),
        edition.generator(),
        ProjectJson.of(handbook.project()),
        scm.map(ScmLinks::repository).orElse(null),
        scm.map(ScmLinks::revision).filter(name -> !name.equals("HEAD")).orElse(null),
        roots(handbook).stream().map(RepoPath::value).toList());
  }

  private static List<RepoPath> roots(Handbook handbook) {
    return handbook.entries().stream()
        .map(Entry::document)
        .map(Document::root)
        .distinct()
        .sorted()
        .toList();
  }

  /** Records of runs stand beside the documents and are none themselves. */
  private static List<RepoPath> records(Edition edition) {
    List<RepoPath> folders =
        roots(edition.handbook()).stream().map(root -> root.child(RECORDS)).toList();
    return edition.handbook().sources().tree().files().stream()
        .filter(file -> folders.stream().anyMatch(file::isWithin))
        .filter(file -> file.name().endsWith(".md"))
        .toList();
  }

  private static void record(Path root, RepoPath path, SortedMap<String, byte[]> entries) {
    Optional<Path> file = path.on(root).filter(Files::isRegularFile);
    try {
      if (file.isPresent()
          && file.get().toRealPath().startsWith(root.toRealPath())
          && Files.size(file.get()) <= LARGEST_RECORD) {
        entries.putIfAbsent(BundleFormat.entry(path), Files.readAllBytes(file.get()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + path + ": " + e.getMessage(), e);
    }
  }
}
