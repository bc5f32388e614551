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

class HiddenUnicodeTest {
  private static List<Observation> seen(HandbookOf project) {
    return Rules.ask(new HiddenUnicode(), project.build(), Options.NONE).toList();
  }

  @Test
  void aZeroWidthBlankInCodeIsReportedAtItsLine() {
    assertThat(seen(HandbookOf.file("docs/a.md", "# A\n\n```sh\nls\nrm\u200B -rf x\n```\n")))
        .singleElement()
        .returns(Place.line(new RepoPath("docs/a.md"), 5), Observation::at)
        .returns("the invisible character U+200B stands in code", Observation::message);
  }

  @Test
  void aDirectionChangeInALinkIsReported() {
    assertThat(seen(HandbookOf.file("docs/a.md", "[x](https://example.com/\u202Egpj.exe)\n")))
        .hasSize(1);
  }

  @Test
  void emojiAndPersianTextAreFine() {
    assertThat(seen(HandbookOf.file("docs/a.md", "# 👩\u200D🚒\n\nمی\u200Cخواهم `é` e\u0301\n")))
        .isEmpty();
  }
}
