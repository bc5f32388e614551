package io.github.handbookmaven.publish.html.drawing;

import io.nayuki.qrcodegen.QrCode;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/**
 * A page's address as a QR code, for whoever stands before the printed page. A picture of one bit a
 * module, enlarged by the style sheet: some 300 bytes on every page, a tenth of what it takes
 * drawn.
 */
public final class QrPicture {
  /** Light modules on each side, as ISO/IEC 18004 asks. */
  private static final int QUIET = 4;

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

  private QrPicture() {}

  /**
   * The code of a text.
   *
   * @param text at most some 2,000 characters
   * @return a {@code data:} address of a PNG; empty where the text is too long for any code
   */
  public static String address(String text) {
    if (text.getBytes(StandardCharsets.UTF_8).length > 2_000) {
      return "";
    }
    QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(png(code));
  }

  private static byte[] png(QrCode code) {
    int side = code.size + 2 * QUIET;
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream file = new DataOutputStream(bytes)) {
      file.write(SIGNATURE);
      chunk(file, "IHDR", header(side));
      chunk(file, "IDAT", rows(code, side));
      chunk(file, "IEND", new byte[0]);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  /** One bit a pixel, grey, nothing interlaced. */
  private static byte[] header(int side) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream header = new DataOutputStream(bytes);
    header.writeInt(side);
    header.writeInt(side);
    header.write(new byte[] {1, 0, 0, 0, 0});
    return bytes.toByteArray();
  }

  private static byte[] rows(QrCode code, int side) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream packed = new DeflaterOutputStream(bytes)) {
      for (int y = 0; y < side; y++) {
        packed.write(0);
        packed.write(row(code, side, y));
      }
    }
    return bytes.toByteArray();
  }

  private static byte[] row(QrCode code, int side, int y) {
    byte[] row = new byte[(side + 7) / 8];
    for (int x = 0; x < side; x++) {
      boolean isLight = !code.getModule(x - QUIET, y - QUIET);
      row[x / 8] |= (byte) (isLight ? 0x80 >> x % 8 : 0);
    }
    return row;
  }

  private static void chunk(DataOutputStream file, String name, byte[] content) throws IOException {
    byte[] type = name.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(type);
    sum.update(content);
    file.writeInt(content.length);
    file.write(type);
    file.write(content);
    file.writeInt((int) sum.getValue());
  }
}
