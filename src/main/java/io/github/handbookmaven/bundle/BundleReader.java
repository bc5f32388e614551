package io.github.handbookmaven.bundle;

import io.github.handbookmaven.model.RepoPath;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Reads bundles of other repositories. Nothing is written to a disk; what is not named by the
 * format stays packed.
 */
public final class BundleReader {
  private final BundleLimits limits;

  /** With the limits that suit every repository we know. */
  public BundleReader() {
    this(BundleLimits.DEFAULT);
  }

  BundleReader(BundleLimits limits) {
    this.limits = limits;
  }

  /**
   * A bundle that was resolved.
   *
   * @param owner whose it is, by the coordinates it was resolved with
   * @param version its Maven version
   * @param file where it lies
   */
  public record Resolved(RepositoryName owner, String version, Path file) {}

  /**
   * Reads a bundle.
   *
   * @param resolved the bundle
   * @return what is in it
   * @throws BadBundle where it is not what this plugin writes; says why
   */
  public Bundle read(Resolved resolved) throws BadBundle {
    SortedMap<RepoPath, byte[]> entries =
        ZipContents.read(resolved.file(), limits, BundleFormat::isKnown);
    JsonMembers head = JsonMembers.read(BundleFormat.HEAD, entry(entries, BundleFormat.HEAD));
    SchemaVersion.check(head, "bundle");
    CatalogReader.refuseForeign(head, resolved.owner());
    Catalog catalog = CatalogReader.read(entry(entries, BundleFormat.CATALOG), resolved.owner());
    SortedMap<RepoPath, byte[]> files = files(entries);
    refuseMissing(catalog, files);
    return new Bundle(
        resolved.owner(),
        resolved.version(),
        head.optional("sources"),
        head.optional("revision").orElse(""),
        roots(head),
        catalog,
        files);
  }

  private static void refuseMissing(Catalog catalog, SortedMap<RepoPath, byte[]> files)
      throws BadBundle {
    for (CatalogDocument document : catalog.documents()) {
      if (!files.containsKey(document.path())) {
        throw new BadBundle("its document '" + document.path() + "' is not in it");
      }
    }
  }

  /**
   * Reads the inventory of a bundle alone.
   *
   * @param resolved the bundle
   * @return what it lists; empty where it is of a version that had none
   * @throws BadBundle where it is not what this plugin writes; says why
   */
  public Optional<Inventory> inventory(Resolved resolved) throws BadBundle {
    SortedMap<RepoPath, byte[]> entries =
        ZipContents.read(resolved.file(), limits, BundleFormat.INVENTORY::equals);
    Optional<byte[]> inventory =
        Optional.ofNullable(entries.get(new RepoPath(BundleFormat.INVENTORY)));
    return inventory.isEmpty()
        ? Optional.empty()
        : Optional.of(InventoryReader.read(inventory.get(), resolved.owner()));
  }

  /**
   * Unpacks the catalog of a bundle alone.
   *
   * @param file the bundle
   * @return its bytes, as they are
   * @throws BadBundle where it is no bundle; says why
   */
  public byte[] catalog(Path file) throws BadBundle {
    return entry(
        ZipContents.read(file, limits, BundleFormat.CATALOG::equals), BundleFormat.CATALOG);
  }

  private static byte[] entry(SortedMap<RepoPath, byte[]> entries, String name) throws BadBundle {
    byte[] bytes = entries.get(new RepoPath(name));
    if (bytes == null) {
      throw new BadBundle("it is no bundle of a handbook: it has no " + name);
    }
    return bytes;
  }

  private static SortedMap<RepoPath, byte[]> files(SortedMap<RepoPath, byte[]> entries) {
    SortedMap<RepoPath, byte[]> files = new TreeMap<>();
    RepoPath folder = new RepoPath(BundleFormat.FILES);
    entries.forEach(
        (name, bytes) -> {
          if (name.isWithin(folder)) {
            files.put(new RepoPath(name.below(folder)), bytes);
          }
        });
    return files;
  }

  private static List<RepoPath> roots(JsonMembers head) throws BadBundle {
    List<RepoPath> roots = new ArrayList<>();
    for (String root : head.texts("roots")) {
      roots.add(RepoPath.of(root).orElseThrow(() -> head.bad("roots", "list of folders")));
    }
    return roots;
  }
}
