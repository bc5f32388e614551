package io.github.handbookmaven.publish;

import io.github.handbookmaven.model.Digest;
import java.util.Objects;

/**
 * Tells the bytes of a file from others.
 *
 * @param size in bytes
 * @param digest 32 hexadecimal digits of SHA-256
 */
public record FileMark(int size, String digest) {
  private static final int KEPT_DIGITS = 32;

  /** Refuses nothing but null. */
  public FileMark {
    Objects.requireNonNull(digest, "digest");
  }

  /**
   * The mark of some bytes.
   *
   * @param bytes any
   * @return their mark
   */
  public static FileMark of(byte[] bytes) {
    return new FileMark(bytes.length, new Digest().add(bytes).hex(KEPT_DIGITS));
  }
}
