package io.github.handbookmaven.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.yaml.YamlNode.Mapping;
import io.github.handbookmaven.yaml.YamlNode.Scalar;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"2024-02-30", "no", "1.10", "12:30:45", "0755", "~", "2026-05-01T10:00:00Z"})
  void valuesKeepTheTextTheirAuthorWrote(String value) {
    assertThat(map("key: " + value).scalar("key")).map(Scalar::text).contains(value);
  }

  @Test
  void everyScalarKnowsItsLineAndColumnInTheFile() {
    YamlText yaml = YamlReader.read("a: 1\nlist:\n  - x\n", 2, YamlLimits.FRONT_MATTER);

    Mapping map = (Mapping) yaml.documents().get(0);
    assertThat(map.scalar("a")).contains(new Scalar("1", false, 2, 4));
    assertThat(((YamlNode.Sequence) map.get("list").orElseThrow()).items())
        .containsExactly(new Scalar("x", false, 4, 5));
  }

  @Test
  void columnsCountUtf16UnitsAsEditorsDo() {
    assertThat(map("{\"\uD83D\uDE00\": x}").scalar("\uD83D\uDE00")).map(Scalar::column).contains(8);
  }

  @Test
  void lineSeparatorsOnlyYamlKnowsCountAsNoLine() {
    assertThat(map("a: \"x\u2028y\"\nb: 1").scalar("b")).map(Scalar::line).contains(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '^',
      value = {
        "owner: @acme/x;write `owner: \"@acme/x\"`",
        "owner: [@acme/x, @ada];write `owner: [\"@acme/x\", \"@ada\"]`",
        "  - @acme/x;write `- \"@acme/x\"`",
        "based_on: none: because;write `based_on: \"none: because\"`",
        "title: a: b;write `title: \"a: b\"`",
        "title: 'It's broken';write `title: \"It's broken\"`",
        "title: \"unclosed;write `title: \"unclosed\"`",
        "title: {{ x }} proxy;write `title: \"{{ x }} proxy\"`",
        "title: `x`;write `title: \"`x`\"`",
        "title: %x;write `title: \"%x\"`",
        "title: *;write `title: \"*\"`"
      })
  void theCommonestMistakesComeWithTheLineToPaste(String line, String remedy) {
    assertThat(read("id: x\n" + line + "\ntags: [a]\n").faults())
        .singleElement()
        .returns(3, YamlText.Fault::line)
        .returns(remedy, YamlText.Fault::remedy);
  }

  @Test
  void aSignThatBeginsNoValueIsNamedWithoutAdviceOnIndentation() {
    assertThat(read("owner: @acme/x\n").faults())
        .singleElement()
        .returns(
            "this is not YAML: no value may begin with @ but in quotes", YamlText.Fault::message);
  }

  @Test
  void aTabBeforeAKeyIsToBeBlanks() {
    assertThat(read("review:\n\tinterval: 6 months\n").faults())
        .singleElement()
        .returns(3, YamlText.Fault::line)
        .returns("this is not YAML: a tab stands where only blanks may", YamlText.Fault::message)
        .returns(
            "write `interval: 6 months`, with blanks instead of the tab", YamlText.Fault::remedy);
  }

  @Test
  void aKeyWithoutABlankAfterItsColonIsToHaveOne() {
    assertThat(read("id: x\ntitle:proxy\nowner: me\n").faults())
        .singleElement()
        .returns(3, YamlText.Fault::line)
        .returns("write `title: proxy`", YamlText.Fault::remedy);
  }

  @Test
  void aTemplateWithoutQuotesIsAMapAsAKey() {
    assertThat(read("title: {{ x }}\n").faults())
        .singleElement()
        .returns(2, YamlText.Fault::line)
        .satisfies(fault -> assertThat(fault.message()).contains("a key must be a text"));
  }

  @Test
  void aKeyWrittenTwiceIsAFaultAndTheFirstHolds() {
    YamlText yaml = read("owner: a\nowner: b\n");

    assertThat(yaml.faults()).singleElement().returns(3, YamlText.Fault::line);
    assertThat(((Mapping) yaml.documents().get(0)).scalar("owner")).map(Scalar::text).contains("a");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a: &x {self: *x}\n", "a: \u0000\n"})
  void whatNoHandWritesIsAFault(String text) {
    assertThat(read(text).faults()).isNotEmpty();
  }

  @Test
  void aForeignTagIsPassedOverAndItsValueRead() {
    YamlText yaml = read("a: !!javax.script.ScriptEngineManager [x]\nb: !local y\n");

    assertThat(yaml.faults()).isEmpty();
    assertThat(((Mapping) yaml.documents().get(0)).scalar("b")).map(Scalar::text).contains("y");
  }

  @Test
  void aMergedMapGivesWhatTheMapItselfDoesNotSay() {
    YamlText yaml = read("a: &x {owner: me, team: us}\n<<: *x\nteam: you\n");

    Mapping map = (Mapping) yaml.documents().get(0);
    assertThat(yaml.faults()).isEmpty();
    assertThat(map.scalar("owner")).map(Scalar::text).contains("me");
    assertThat(map.scalar("team")).map(Scalar::text).contains("you");
  }

  @Test
  void anAliasOfATextIsRead() {
    YamlText yaml = read("a: &x word\nb: *x\n");

    assertThat(yaml.faults()).isEmpty();
    assertThat(((Mapping) yaml.documents().get(0)).scalar("b")).map(Scalar::text).contains("word");
  }

  @Test
  void hostileTextsEndInAFaultNotInAnError() {
    List<String> bombs =
        List.of(
            "[".repeat(10_000),
            "{a: ".repeat(10_000),
            "? ".repeat(10_000),
            "a: " + "x".repeat(70_000),
            nested(2_000));

    assertThat(bombs).allSatisfy(bomb -> assertThat(read(bomb).faults()).isNotEmpty());
  }

  @Test
  void aliasBombsAreRefusedInFilesToo() {
    StringBuilder bomb = new StringBuilder("a0: &a0 [x, x]\n");
    IntStream.range(1, 25)
        .forEach(
            level -> bomb.append("a%1$d: &a%1$d [*a%2$d, *a%2$d]\n".formatted(level, level - 1)));

    assertThat(YamlReader.read(bomb.toString(), 1, YamlLimits.FILE).faults()).isNotEmpty();
  }

  @Test
  void documentsBeforeAnErrorAreKept() {
    YamlText yaml = YamlReader.read("a: 1\n---\nb: @x\n", 1, YamlLimits.FILE);

    assertThat(yaml.documents()).hasSize(1);
    assertThat(yaml.faults()).singleElement().returns(3, YamlText.Fault::line);
  }

  private static String nested(int depth) {
    StringBuilder text = new StringBuilder();
    IntStream.range(0, depth)
        .forEach(level -> text.append(" ".repeat(Math.min(level, 100))).append("- \n"));
    return "a: " + "- ".repeat(depth) + text;
  }

  private static YamlText read(String text) {
    return YamlReader.read(text, 2, YamlLimits.FRONT_MATTER);
  }

  private static Mapping map(String text) {
    YamlText yaml = YamlReader.read(text, 1, YamlLimits.FRONT_MATTER);
    assertThat(yaml.faults()).isEmpty();
    return (Mapping) yaml.documents().get(0);
  }
}
