package io.github.handbookmaven.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FrontMatterLinesTest {
  private static final String BODY = "# Restore\n\n1. Restore it.\n";

  @Test
  void fencesAreThoseOfTodaysReader() {
    assertThat(change("---\nid: x\n---\n", "---  \nid: x\n...\n"))
        .isNotEqualTo(Change.Kind.CONTENT);
    assertThat(change("---\r\nid: x\r\n---\r\n", "---\nid: x\n---\n"))
        .isEqualTo(Change.Kind.WHITESPACE);
    assertThat(change("---\rid: x\r---\r", "---\nid: x\n---\n")).isEqualTo(Change.Kind.WHITESPACE);
  }

  @Test
  void aReviewIsKnownInEveryFormOfFrontMatter() {
    assertThat(change(toml("2026-01-01"), toml("2026-02-01"))).isEqualTo(Change.Kind.REVIEW_DATE);
    assertThat(change(json("2026-01-01"), json("2026-02-01"))).isEqualTo(Change.Kind.REVIEW_DATE);
    assertThat(DocumentVersion.of(json("2026-01-01") + BODY).stamp())
        .map(Change.Stamp::reviewed)
        .contains("2026-01-01");
  }

  @Test
  void aReviewInTheTextIsNoEditOfIt() {
    assertThat(change("> **Last reviewed:** 2026-01-01\n\n", "> **Last reviewed:** 2026-02-01\n\n"))
        .isEqualTo(Change.Kind.REVIEW_DATE);
    assertThat(change("> **Last reviewed:** 2026-01-01\n\n", "> **Owner:** me\n\n"))
        .isEqualTo(Change.Kind.CONTENT);
    assertThat(DocumentVersion.of("**Last reviewed:** 2026-01-01\n").stamp())
        .map(Change.Stamp::reviewed)
        .contains("2026-01-01");
  }

  private static String toml(String day) {
    return "+++\nlast_reviewed = " + day + "\n+++\n";
  }

  private static String json(String day) {
    return "{\n  \"last_reviewed\": \"" + day + "\",\n  \"id\": \"x\"\n}\n";
  }

  private static Change.Kind change(String before, String after) {
    return DocumentVersion.of(after + BODY).changeFrom(DocumentVersion.of(before + BODY));
  }
}
