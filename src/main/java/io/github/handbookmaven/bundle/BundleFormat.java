package io.github.handbookmaven.bundle;

import io.github.handbookmaven.model.RepoPath;
import java.util.Locale;
import java.util.Set;

/** What stands where in a bundle. */
public final class BundleFormat {
  /** Which project it is of, and by which version it was written. */
  public static final String HEAD = "bundle.json";

  /** What the build said about its documents. */
  public static final String CATALOG = "catalog.json";

  /** What others need to refer to it. */
  public static final String INVENTORY = "inventory.json";

  /** The folder of the files, by their path in the repository. */
  public static final String FILES = "files";

  /** The register of readers, as it is called in a repository. */
  public static final RepoPath READERS = new RepoPath("handbook-readers.csv");

  private static final Set<String> KINDS =
      Set.of("md", "markdown", "erb", "png", "jpg", "jpeg", "gif", "webp", "avif", "svg");

  private BundleFormat() {}

  /**
   * The address of a schema, in the version that is written.
   *
   * @param kind {@code bundle} or {@code inventory}
   * @return the address
   */
  public static String schema(String kind) {
    return SchemaVersion.address(kind);
  }

  /**
   * What a file is called in a bundle.
   *
   * @param file its path in the repository
   * @return the entry's name
   */
  public static String entry(RepoPath file) {
    return FILES + "/" + file.value();
  }

  /** Everything else may be in it and is not looked at, a bundle in the bundle too. */
  static boolean isKnown(String entry) {
    String kind = entry.substring(entry.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return entry.equals(HEAD)
        || entry.equals(CATALOG)
        || entry.equals(entry(READERS))
        || (entry.startsWith(FILES + "/") && KINDS.contains(kind));
  }
}
