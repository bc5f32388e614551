package io.github.handbookmaven.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, by which everything here is told to be as it was. */
public final class Digest {
  /** How many hexadecimal digits a whole one has. */
  public static final int DIGITS = 64;

  private static final int PIECE = 1 << 16;

  /** Only ever copied: a run makes tens of thousands, and Java looks for who can make one. */
  private static final MessageDigest NOTHING = made();

  private final MessageDigest sha256;

  /** A digest of nothing yet. */
  public Digest() {
    this.sha256 = copyOf(NOTHING);
  }

  private static MessageDigest made() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }

  private static MessageDigest copyOf(MessageDigest digest) {
    try {
      return (MessageDigest) digest.clone();
    } catch (CloneNotSupportedException bySomeProviders) {
      return made();
    }
  }

  /**
   * The digest of a text.
   *
   * @param text taken as UTF-8
   * @param digits how many of the 64 hexadecimal digits
   * @return lower-case hexadecimal digits
   */
  public static String of(String text, int digits) {
    return new Digest().add(text).hex(digits);
  }

  /**
   * Goes on with a text.
   *
   * @param text taken as UTF-8
   * @return this
   */
  public Digest add(String text) {
    return add(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Goes on with bytes.
   *
   * @param bytes any
   * @return this
   */
  public Digest add(byte[] bytes) {
    sha256.update(bytes);
    return this;
  }

  /**
   * Goes on with all that a stream has, piece by piece.
   *
   * @param stream is read to its end and left open
   * @return this
   * @throws IOException where it cannot be read
   */
  public Digest add(InputStream stream) throws IOException {
    byte[] piece = new byte[PIECE];
    for (int read = stream.read(piece); read >= 0; read = stream.read(piece)) {
      sha256.update(piece, 0, read);
    }
    return this;
  }

  /**
   * What was added, as digits. After this the digest is one of nothing again.
   *
   * @param digits how many of the 64 hexadecimal digits
   * @return lower-case hexadecimal digits
   */
  public String hex(int digits) {
    return HexFormat.of().formatHex(sha256.digest()).substring(0, digits);
  }
}
