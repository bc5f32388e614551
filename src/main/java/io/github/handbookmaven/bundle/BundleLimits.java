package io.github.handbookmaven.bundle;

/**
 * How much of a bundle is read before it is given up. Sizes are in bytes.
 *
 * @param file of the bundle as it lies on the disk
 * @param entries how many there may be
 * @param entry of one, unpacked
 * @param total of all together, unpacked
 * @param ratio how many times larger an entry may become; what stays below a megabyte may
 */
record BundleLimits(long file, int entries, long entry, long total, int ratio) {

  /** A repository of 10,000 files; eight times the text of the largest handbook we know. */
  public static final BundleLimits DEFAULT =
      new BundleLimits(128L << 20, 10_000, 20L << 20, 200L << 20, 100);
}
