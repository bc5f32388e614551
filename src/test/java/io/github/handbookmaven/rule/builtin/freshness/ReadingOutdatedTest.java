package io.github.handbookmaven.rule.builtin.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.practice.UsedHandbook;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReadingOutdatedTest {
  private static final String SOP =
      """
      ---
      type: sop
      ---
      # Full disk

      ## Purpose

      The same way every time.

      ## Roles

      The storage team.

      ## Procedure

      1. Find the largest files.
      """;

  private final ReadingOutdated rule = new ReadingOutdated();

  private List<Observation> seen(UsedHandbook used) {
    return rule.inspect(used.handbook(), Options.NONE).toList();
  }

  private static UsedHandbook read() {
    return UsedHandbook.of(SOP).requiring("@ada, @bob").readBy("@ada", "2026-11-01");
  }

  @Test
  void theSectionsThatChangedSinceAreNamed() {
    String changed = SOP.replace("largest", "oldest").replace("storage", "database");
    assertThat(seen(read().with(UsedHandbook.PATH, changed)))
        .singleElement()
        .returns(Place.line(new RepoPath(UsedHandbook.PATH), 10), Observation::at)
        .returns(
            "1 of 2 readers read an older text: 'Roles' and 'Procedure' changed since",
            Observation::message)
        .returns(
            "whoever has read what changed records that with handbook:acknowledge"
                + " -Dhandbook.document=full-disk",
            Observation::remedy);
  }

  @Test
  void whoReadTheNewTextToo() {
    assertThat(
            seen(
                read()
                    .with(UsedHandbook.PATH, SOP.replace("largest", "oldest"))
                    .readBy("@ada", "2026-11-02")))
        .isEmpty();
  }

  @Test
  void frontMatterAndWhiteSpaceAreNoNewText() {
    assertThat(
            seen(
                read()
                    .with(
                        UsedHandbook.PATH,
                        SOP.replace("type: sop", "type: sop\nowner: x")
                            .replace("same way", "same\nway"))))
        .isEmpty();
  }

  @Test
  void whoReadItUnaskedIsNotAskedAgain() {
    assertThat(
            seen(
                UsedHandbook.of(SOP)
                    .readBy("@ada", "2026-11-01")
                    .with(UsedHandbook.PATH, SOP.replace("largest", "oldest"))))
        .isEmpty();
  }

  @Test
  void aSectionThatWasTakenOutIsCounted() {
    String shorter = SOP.replace("## Roles\n\nThe storage team.\n\n", "");
    assertThat(seen(read().with(UsedHandbook.PATH, shorter)))
        .extracting(Observation::message)
        .containsExactly("1 of 2 readers read an older text: a section was taken out since");
  }

  @Test
  void sectionsInAnotherOrderAreNoOthers() {
    String roles = "## Roles\n\nThe storage team.\n\n";
    String moved = SOP.replace(roles, "").replace("## Purpose", roles + "## Purpose");
    assertThat(seen(read().with(UsedHandbook.PATH, moved)))
        .extracting(Observation::message)
        .containsExactly("1 of 2 readers read an older text: its order changed since");
  }

  @Test
  void withoutSectionsNobodyCanNameThem() {
    assertThat(
            seen(
                UsedHandbook.of(SOP)
                    .requiring("@ada")
                    .named()
                    .with("handbook-readers.csv", "full-disk,5f3a09c2b1d4,@ada,2026-11-01\n")))
        .extracting(Observation::message)
        .containsExactly("@ada read an older text: its text changed since");
  }
}
