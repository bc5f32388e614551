package io.github.handbookmaven.publish.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class DocumentJsonTest {
  @Test
  void aNumberIsRoundedAsItsDigitsSay() {
    Random random = new Random(3);
    DoubleStream some = random.doubles(20_000, -20, 20);
    DoubleStream halves =
        random.ints(20_000, -200_000, 200_000).mapToDouble(number -> number / 20_000.0);
    DoubleStream odd =
        DoubleStream.of(0, -0.0, 0.00005, 0.00015, 1.00005, -0.00004, 1e7, 123456.78905, 1e-9);
    assertThat(DoubleStream.concat(DoubleStream.concat(some, halves), odd))
        .allSatisfy(
            number ->
                assertThat(DocumentJson.rounded(number))
                    .isEqualTo(DocumentJson.throughDigits(number)));
  }
}
