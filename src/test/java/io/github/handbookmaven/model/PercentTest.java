package io.github.handbookmaven.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PercentTest {

  @Test
  void noJudgementIsWhollySure() {
    assertThat(Percent.sure(0.9999)).hasToString("99%");
    assertThat(Percent.sure(1)).hasToString("99%");
    assertThat(Percent.sure(0.5)).hasToString("50%");
  }

  @Test
  void aShareIsRoundedDownAndWholeOnlyWhereItIsAll() {
    assertThat(Percent.of(0.999)).hasToString("99%");
    assertThat(Percent.of(0.29)).hasToString("29%");
    assertThat(Percent.of(1)).hasToString("100%");
  }
}
