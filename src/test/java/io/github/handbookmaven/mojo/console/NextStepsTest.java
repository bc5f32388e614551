package io.github.handbookmaven.mojo.console;

import static io.github.handbookmaven.publish.Editions.error;
import static io.github.handbookmaven.publish.Editions.finding;
import static io.github.handbookmaven.publish.Editions.silenced;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.mojo.maven.GoalCommand;
import io.github.handbookmaven.publish.Edition;
import io.github.handbookmaven.publish.Editions;
import io.github.handbookmaven.rule.Finding.Silence.Kind;
import io.github.handbookmaven.rule.Severity;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever follows what is printed comes to a published handbook, and is told nothing untrue. */
class NextStepsTest {
  private static final GoalCommand COMMAND = new GoalCommand("mvn handbook:", " -q");
  private static final String PUBLISH = "'mvn site' publishes the handbook";

  private static List<String> after(Edition edition) {
    return new NextSteps(COMMAND, "mvn site").after(edition);
  }

  @Test
  void whereNothingIsWrongThePublishedHandbookIsNext() {
    assertThat(after(Editions.of())).containsExactly("next: " + PUBLISH);
  }

  @Test
  void aNoteKeepsNobodyFromPublishing() {
    assertThat(
            after(
                Editions.of(finding(Severity.NOTE, Place.file(new RepoPath("a.md")), "no owner"))))
        .containsExactly("next: " + PUBLISH);
  }

  @Test
  void whatIsFoundIsFixedOrRecordedBeforeThat() {
    assertThat(after(Editions.of(error("a.md"), silenced("b.md", Kind.BASELINE))))
        .containsExactly(
            "next: fix what is listed above, or record it with 'mvn handbook:baseline -q' so that"
                + " only what is new is told",
            "then: " + PUBLISH);
  }

  @Test
  void whatABaselineSilencesIsNotCalledFixed() {
    assertThat(after(Editions.of(silenced("a.md", Kind.BASELINE))))
        .containsExactly(
            "next: nothing new; what the baseline silences is still to be fixed",
            "then: " + PUBLISH);
  }

  @Test
  void whatSomebodySilencedForAReasonIsNoWork() {
    assertThat(after(Editions.of(silenced("a.md", Kind.IGNORE), silenced("b.md", Kind.SNOOZE))))
        .containsExactly("next: " + PUBLISH);
  }

  @Test
  void whoHasDocumentsToReviewIsToldHow() {
    assertThat(after(toReview("docs/a.md", "docs/b.md")))
        .containsExactly(
            "next: 'mvn handbook:review -q' lists the 2 documents to review", "then: " + PUBLISH);
    assertThat(after(toReview("docs/a.md")))
        .startsWith("next: 'mvn handbook:review -q' lists the document to review");
  }

  private static Edition toReview(String... paths) {
    Map<String, String> files =
        Stream.of(paths)
            .collect(Collectors.toMap(path -> path, path -> "---\ntype: sop\n---\n# " + path));
    Edition bare = Editions.of();
    return new Edition(
        bare.root(),
        HandbookOf.files(files).build(),
        List.of(),
        bare.rules(),
        bare.theme(),
        bare.generator());
  }
}
