package io.github.handbookmaven.publish;

import java.util.HexFormat;
import java.util.Objects;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/**
 * Tells the bytes of a file that was written from what became of it. Nobody has to be kept from
 * forging one: who can write the file can write what he likes. Two check sums are found in a tenth
 * of the time of a digest, as long as Java has not compiled it, and one run reads all pages.
 *
 * @param size in bytes
 * @param sums 16 hexadecimal digits: CRC-32, then CRC-32C
 */
public record FileMark(int size, String sums) {

  /** Refuses nothing but null. */
  public FileMark {
    Objects.requireNonNull(sums, "sums");
  }

  /**
   * The mark of some bytes.
   *
   * @param bytes any
   * @return their mark
   */
  public static FileMark of(byte[] bytes) {
    return new FileMark(bytes.length, digits(new CRC32(), bytes) + digits(new CRC32C(), bytes));
  }

  private static String digits(Checksum sum, byte[] bytes) {
    sum.update(bytes);
    return HexFormat.of().toHexDigits((int) sum.getValue());
  }
}
