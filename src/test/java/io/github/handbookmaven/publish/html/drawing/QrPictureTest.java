package io.github.handbookmaven.publish.html.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrPictureTest {
  private static final String PNG = "data:image/png;base64,";

  /** Read by another library, enlarged as a printer does. */
  private static String read(String address) throws IOException, NotFoundException {
    byte[] bytes = Base64.getDecoder().decode(address.substring(PNG.length()));
    BufferedImage picture = ImageIO.read(new ByteArrayInputStream(bytes));
    int scale = 6;
    int side = picture.getWidth() * scale;
    int[] pixels = new int[side * side];
    for (int at = 0; at < pixels.length; at++) {
      pixels[at] = picture.getRGB(at % side / scale, at / side / scale);
    }
    RGBLuminanceSource source = new RGBLuminanceSource(side, side, pixels);
    return new QRCodeMultiReader()
        .decodeMultiple(new BinaryBitmap(new HybridBinarizer(source)))[0].getText();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.com/handbook/docs/runbooks/queue-full.html",
        "https://example.com/a%20b/%C3%A9.html",
        "x"
      })
  void anotherLibraryReadsWhatWasWritten(String text) throws Exception {
    assertThat(read(QrPicture.address(text))).isEqualTo(text);
  }

  @Test
  void aPageIsNoHeavierForIt() {
    String address =
        QrPicture.address("https://example.com/handbook/docs/runbooks/queue-full.html");

    assertThat(address).startsWith(PNG).hasSizeLessThan(600);
  }

  @Test
  void anAddressThatIsTooLongForACodeHasNone() {
    assertThat(QrPicture.address("https://example.com/" + "x".repeat(3_000))).isEmpty();
  }
}
