package io.github.handbookmaven.publish.gitlab;

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
import io.github.handbookmaven.rule.Finding;
import io.github.handbookmaven.rule.Finding.Silence.Kind;
import io.github.handbookmaven.rule.Severity;
import org.junit.jupiter.api.Test;

class CodeQualityTest {

  @Test
  void aFindingHasWhatGitLabRequires() throws JsonProcessingException {
    JsonNode issue = issues(error("docs/a.md")).get(0);
    assertThat(issue.at("/description").asText()).isEqualTo("link leads nowhere. correct the link");
    assertThat(issue.at("/check_name").asText()).isEqualTo("broken-link");
    assertThat(issue.at("/severity").asText()).isEqualTo("major");
    assertThat(issue.at("/location/path").asText()).isEqualTo("docs/a.md");
    assertThat(issue.at("/location/lines/begin").asInt()).isEqualTo(12);
  }

  @Test
  void theSameMistakeInTwoFilesHasTwoFingerprints() throws JsonProcessingException {
    JsonNode issues = issues(error("docs/a.md"), error("docs/b.md"));
    assertThat(issues.at("/0/fingerprint")).isNotEqualTo(issues.at("/1/fingerprint"));
  }

  @Test
  void aWholeFileIsShownAtItsFirstLineAndANoteIsInformation() throws JsonProcessingException {
    Place file = Place.file(new RepoPath("docs/a.md"));
    JsonNode issue = issues(finding(Severity.NOTE, file, "alone")).get(0);
    assertThat(issue.at("/location/lines/begin").asInt()).isEqualTo(1);
    assertThat(issue.at("/severity").asText()).isEqualTo("info");
  }

  @Test
  void silencedFindingsAreLeftOut() throws JsonProcessingException {
    assertThat(issues(silenced("docs/a.md", Kind.IGNORE))).isEmpty();
  }

  private static JsonNode issues(Finding... findings) throws JsonProcessingException {
    return new ObjectMapper().readTree(new CodeQuality().render(Editions.of(findings)));
  }
}
