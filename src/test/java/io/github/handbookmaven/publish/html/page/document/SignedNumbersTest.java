package io.github.handbookmaven.publish.html.page.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class SignedNumbersTest {

  @Test
  void aNumberIsPrintedAsJavasOwnFormatPrintsIt() {
    DoubleStream edges =
        DoubleStream.of(0, -0.0, 0.005, -0.005, 0.015, 1.005, -1.675, 0.004999, 99.995, 1e9, 1e-9);
    Random random = new Random(42);
    DoubleStream others = DoubleStream.generate(() -> random.nextGaussian() * 3).limit(20_000);
    DoubleStream.concat(edges, others)
        .forEach(
            number ->
                assertThat(DocumentPage.signed(number))
                    .isEqualTo(String.format(Locale.ROOT, "%+.2f", number)));
  }
}
