package io.github.handbookmaven.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.yaml.YamlNode.Mapping;
import io.github.handbookmaven.yaml.YamlNode.Scalar;
import org.junit.jupiter.api.Test;

class TomlReaderTest {

  @Test
  void valuesAreTextsWithTheirPlace() {
    Mapping map = map("owner = \"@acme/ops\"\n\nlast_reviewed = 2026-11-01\n");

    assertThat(map.scalar("owner")).map(Scalar::text).contains("@acme/ops");
    assertThat(map.scalar("last_reviewed"))
        .get()
        .returns("2026-11-01", Scalar::text)
        .returns(4, Scalar::line);
  }

  @Test
  void tablesAreMapsAndArraysLists() {
    Mapping map = map("tags = ['a', 'b']\n[review]\ninterval = '6 months'\n");

    assertThat(map.get("tags")).get().isInstanceOf(YamlNode.Sequence.class);
    assertThat(map.get("review").map(Mapping.class::cast).flatMap(m -> m.scalar("interval")))
        .map(Scalar::text)
        .contains("6 months");
  }

  @Test
  void whatIsNoTomlIsAFaultAtItsLine() {
    YamlText read = TomlReader.read("a = 'x'\nowner: me\n", 2, YamlLimits.FRONT_MATTER);

    assertThat(read.faults())
        .first()
        .returns(3, YamlText.Fault::line)
        .satisfies(fault -> assertThat(fault.message()).startsWith("this is not TOML: "));
  }

  @Test
  void hostileTextsEndInAFaultNotInAnError() {
    for (String text : new String[] {"a = " + "[".repeat(60_000), "x".repeat(70_000)}) {
      assertThat(TomlReader.read(text, 2, YamlLimits.FRONT_MATTER).faults()).isNotEmpty();
    }
  }

  private static Mapping map(String text) {
    YamlText read = TomlReader.read(text, 2, YamlLimits.FRONT_MATTER);
    assertThat(read.faults()).isEmpty();
    return (Mapping) read.documents().get(0);
  }
}
