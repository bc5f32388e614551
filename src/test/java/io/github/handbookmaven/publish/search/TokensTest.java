package io.github.handbookmaven.publish.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TokensTest {

  @Test
  void wordsLoseCaseAndAccents() {
    assertThat(Tokens.of("Überprüfe die Größe, s'il vous plaît"))
        .containsExactly("uberprufe", "die", "grosse", "s", "il", "vous", "plait");
  }

  @Test
  void aNameInHumpsCountsWholeAndInParts() {
    assertThat(Tokens.of("KubeAPIDown")).containsExactly("kubeapidown", "kube", "api", "down");
    assertThat(Tokens.of("node_disk-full v1.28"))
        .containsExactly("node", "disk", "full", "v1", "28");
  }

  @Test
  void writingWithoutBlanksIsCutInPairs() {
    assertThat(Tokens.of("重启数据库 db")).containsExactly("重启", "启数", "数据", "据库", "库", "db");
    assertThat(Tokens.of("값")).containsExactly("값");
    assertThat(Tokens.of("サーバー再起動")).containsExactly("サー", "ーハ", "ハー", "ー再", "再起", "起動", "動");
  }

  @Test
  void aLongKeyIsCutWithoutHalvingASign() {
    assertThat(Tokens.of("a".repeat(100))).containsExactly("a".repeat(Tokens.LONGEST));
    assertThat(Tokens.of("a".repeat(39) + "𝔘".repeat(3)).get(0)).hasSize(Tokens.LONGEST);
    assertThat(Tokens.of("a".repeat(39) + "\uD801\uDC28".repeat(3)).get(0))
        .isEqualTo("a".repeat(39));
  }

  @Test
  void theWholeOfANameIsTheSameHoweverItIsWritten() {
    assertThat(Tokens.squash("High CPU-Usage"))
        .isEqualTo(Tokens.squash("HighCpuUsage"))
        .isEqualTo("highcpuusage");
  }

  @Test
  void theMachinesLanguageDoesNotMatter() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr"));
      assertThat(Tokens.of("TITLE İstanbul ılık")).containsExactly("title", "istanbul", "ilik");
    } finally {
      Locale.setDefault(before);
    }
  }
}
