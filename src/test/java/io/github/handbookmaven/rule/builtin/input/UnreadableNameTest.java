package io.github.handbookmaven.rule.builtin.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Rules;
import java.util.List;
import org.junit.jupiter.api.Test;

class UnreadableNameTest {
  private static List<Observation> seen(HandbookOf project) {
    return Rules.ask(new UnreadableName(), project.build(), Options.NONE).toList();
  }

  @Test
  void aNameWithAReplacementCharacterIsReported() {
    assertThat(seen(HandbookOf.file("docs/a\uFFFDb.md", "# A\n")))
        .singleElement()
        .returns(Place.file(new RepoPath("docs/a\uFFFDb.md")), Observation::at);
  }

  @Test
  void oddNamesThatAreTextAreFine() {
    assertThat(seen(HandbookOf.file("docs/über 100% #1 [x].md", "# A\n"))).isEmpty();
  }

  @Test
  void aReplacementCharacterInTheTextIsNoName() {
    assertThat(seen(HandbookOf.file("docs/a.md", "# A \uFFFD\n"))).isEmpty();
  }
}
