package io.github.handbookmaven.publish.text;

import static io.github.handbookmaven.publish.Editions.HOSTILE;
import static io.github.handbookmaven.publish.Editions.error;
import static io.github.handbookmaven.publish.Editions.finding;
import static io.github.handbookmaven.publish.Editions.silenced;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.publish.Editions;
import io.github.handbookmaven.rule.Finding;
import io.github.handbookmaven.rule.Finding.Silence.Kind;
import io.github.handbookmaven.rule.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class GitHubAnnotationsTest {

  @Test
  void aFindingAnnotatesItsLine() {
    assertThat(lines(error("docs/a.md")))
        .containsExactly(
            "::error file=docs/a.md,line=12,col=3,title=broken-link"
                + "::link leads nowhere. correct the link");
  }

  @Test
  void aNoteAboutAWholeFileIsANoticeWithoutALine() {
    assertThat(lines(finding(Severity.NOTE, Place.file(new RepoPath("a.md")), "alone")))
        .containsExactly("::notice file=a.md,title=broken-link::alone. correct the link");
  }

  @Test
  void neitherMessagesNorFileNamesStartACommandOfTheirOwn() {
    Place odd = new Place(new RepoPath("a,b:c\n::warning::d.md"), 1, 0);
    assertThat(lines(finding(Severity.ERROR, odd, HOSTILE)))
        .singleElement()
        .asString()
        .startsWith(
            "::error file=a%2Cb%3Ac\\n%3A%3Awarning%3A%3Ad.md,line=1,title=broken-link::x\\n")
        .doesNotContainPattern("\\p{Cntrl}")
        .doesNotContain("##vso[")
        .contains("%250A");
  }

  @Test
  void silencedFindingsAreLeftOut() {
    assertThat(lines(silenced("a.md", Kind.IGNORE))).isEmpty();
  }

  private static List<String> lines(Finding... findings) {
    return new GitHubAnnotations().lines(Editions.of(findings));
  }
}
