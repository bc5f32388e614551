package io.github.handbookmaven.publish.sarif;

import static io.github.handbookmaven.publish.Editions.HOSTILE;
import static io.github.handbookmaven.publish.Editions.error;
import static io.github.handbookmaven.publish.Editions.finding;
import static io.github.handbookmaven.publish.Editions.silenced;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.publish.Editions;
import io.github.handbookmaven.publish.JsonSchemas;
import io.github.handbookmaven.rule.Finding;
import io.github.handbookmaven.rule.Finding.Silence.Kind;
import io.github.handbookmaven.rule.Severity;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SarifLogTest {

  @Test
  void theOfficialSchemaAcceptsIt() {
    String log =
        render(
            error("docs/a.md"),
            silenced("docs/b.md", Kind.SNOOZE),
            finding(Severity.NOTE, Place.file(new RepoPath("docs/c.md")), HOSTILE));
    assertThat(JsonSchemas.sarif().mistakesIn(log)).isEmpty();
  }

  @Test
  void theOfficialSchemaAcceptsALogWithoutFindings() {
    assertThat(JsonSchemas.sarif().mistakesIn(render())).isEmpty();
  }

  @Test
  void theSchemaIsNotSatisfiedByAnything() {
    assertThat(JsonSchemas.sarif().mistakesIn("{\"version\": \"2.1.0\"}")).isNotEmpty();
  }

  @Test
  void aFindingPointsAtLineAndColumnAndKeepsItsFingerprint() {
    JsonNode result = results(error("docs/a.md")).get(0);
    assertThat(result.at("/level").asText()).isEqualTo("error");
    assertThat(result.at("/message/text").asText())
        .isEqualTo("link leads nowhere. correct the link");
    JsonNode where = result.at("/locations/0/physicalLocation");
    assertThat(where.at("/artifactLocation/uri").asText()).isEqualTo("docs/a.md");
    assertThat(where.at("/region").toString()).isEqualTo("{\"startLine\":12,\"startColumn\":3}");
    assertThat(result.at("/partialFingerprints/handbookFinding~1v1").asText())
        .isEqualTo("0123456789abcdef");
    assertThat(result.at("/suppressions")).isEmpty();
  }

  @Test
  void everyRuleSaysWhatTheMistakeIsAndWhereItsPageStands() throws Exception {
    JsonNode rules = new ObjectMapper().readTree(render()).at("/runs/0/tool/driver/rules");
    assertThat(rules)
        .isNotEmpty()
        .allSatisfy(
            rule -> {
              assertThat(rule.at("/shortDescription/text").asText())
                  .doesNotStartWith("Default severity")
                  .hasSizeGreaterThan(20);
              assertThat(rule.at("/helpUri").asText())
                  .endsWith("/rules/" + rule.at("/id").asText() + ".html");
            });
  }

  @Test
  void whatIsAboutTheProjectStandsAtItsFolder() {
    Finding finding =
        new Finding(
            "owner-missing",
            Severity.NOTE,
            Place.file(RepoPath.ROOT),
            "0 of 9 procedures have an owner",
            "begin",
            "owner-missing",
            Optional.empty());
    assertThat(
            results(finding)
                .get(0)
                .at("/locations/0/physicalLocation/artifactLocation/uri")
                .asText())
        .isEqualTo(".");
    assertThat(JsonSchemas.sarif().mistakesIn(render(finding))).isEmpty();
  }

  @Test
  void silencedFindingsAreMarkedWithWhoAndWhy() {
    assertThat(suppression(Kind.IGNORE)).isEqualTo("inSource: moving next month");
    assertThat(suppression(Kind.SNOOZE)).isEqualTo("inSource: until 2027-01-31: moving next month");
    assertThat(suppression(Kind.BASELINE)).isEqualTo("external: moving next month");
  }

  @Test
  void whereThereIsABaselineEachResultSaysWhetherItIsNew() {
    JsonNode results = results(error("docs/a.md"), silenced("docs/b.md", Kind.BASELINE));
    assertThat(results.get(0).at("/baselineState").asText()).isEqualTo("new");
    assertThat(results.get(1).at("/baselineState").asText()).isEqualTo("unchanged");
    assertThat(results(error("docs/a.md")).get(0).has("baselineState")).isFalse();
    assertThat(
            JsonSchemas.sarif()
                .mistakesIn(render(error("docs/a.md"), silenced("docs/b.md", Kind.BASELINE))))
        .isEmpty();
  }

  @Test
  void pathsAreUrisWhateverTheirCharacters() {
    Place odd = Place.file(new RepoPath("c:/a b#?%é\n.md"));
    JsonNode result = results(finding(Severity.ERROR, odd, "odd")).get(0);
    assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri").asText())
        .isEqualTo("c%3A/a%20b%23%3F%25%C3%A9%0A.md");
  }

  @Test
  void aRuleBringsItsPageAsHelp() {
    JsonNode rules = read(render()).at("/runs/0/tool/driver/rules");
    assertThat(rules)
        .allSatisfy(
            rule ->
                assertThat(rule.at("/help/markdown").asText())
                    .startsWith("# " + rule.at("/id").asText())
                    .contains("## How to fix"));
  }

  private static String suppression(Kind kind) {
    JsonNode suppression = results(silenced("docs/a.md", kind)).get(0).at("/suppressions/0");
    return suppression.at("/kind").asText() + ": " + suppression.at("/justification").asText();
  }

  private static JsonNode results(Finding... findings) {
    return read(render(findings)).at("/runs/0/results");
  }

  private static String render(Finding... findings) {
    return new SarifLog().render(Editions.of(findings));
  }

  private static JsonNode read(String json) {
    try {
      return new ObjectMapper().readTree(json);
    } catch (JsonProcessingException e) {
      throw new AssertionError("no JSON: " + json, e);
    }
  }
}
