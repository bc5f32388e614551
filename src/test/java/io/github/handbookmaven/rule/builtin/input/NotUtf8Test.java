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

class NotUtf8Test {
  private static List<Observation> seen(HandbookOf project) {
    return Rules.ask(new NotUtf8(), project.build(), Options.NONE).toList();
  }

  @Test
  void aBinaryFileIsReported() {
    assertThat(seen(HandbookOf.file("docs/a.md", "\0\0\0\1")))
        .singleElement()
        .returns(Place.file(new RepoPath("docs/a.md")), Observation::at)
        .returns("the file is binary, not UTF-8, and was not read", Observation::message);
  }

  @Test
  void umlautsAndByteOrderMarksAreFine() {
    assertThat(seen(HandbookOf.file("docs/a.md", "\uFEFF# Zurück\n"))).isEmpty();
  }

  @Test
  void aReplacementCharacterSomebodyTypedIsFine() {
    assertThat(seen(HandbookOf.file("docs/a.md", "It prints \uFFFD instead.\n"))).isEmpty();
  }
}
