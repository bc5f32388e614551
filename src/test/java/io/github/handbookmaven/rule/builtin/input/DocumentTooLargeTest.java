package io.github.handbookmaven.rule.builtin.input;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Rules;
import io.github.handbookmaven.source.SourceSettings;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentTooLargeTest {
  private static final int MOST = (int) SourceSettings.DEFAULT_MAX_DOCUMENT_SIZE;

  private static List<Observation> seen(HandbookOf project) {
    return Rules.ask(new DocumentTooLarge(), project.build(), Options.NONE).toList();
  }

  @Test
  void aByteMoreThanAllowedIsReported() {
    assertThat(seen(HandbookOf.file("docs/a.md", "x".repeat(MOST + 1))))
        .singleElement()
        .returns(Place.file(new RepoPath("docs/a.md")), Observation::at);
  }

  @Test
  void exactlyAsMuchAsAllowedIsFine() {
    assertThat(seen(HandbookOf.file("docs/a.md", "x".repeat(MOST)))).isEmpty();
  }

  @Test
  void aLargeFileThatIsNoDocumentIsNobodysBusiness() {
    assertThat(seen(HandbookOf.file("docs/a.md", "# A\n").and("docs/a.txt", "x".repeat(MOST + 1))))
        .isEmpty();
  }
}
