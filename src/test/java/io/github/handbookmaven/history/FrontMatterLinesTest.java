package io.github.handbookmaven.history;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
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

  @Test
  void aVersionBesideAnotherIsReadAsItIsAlone() {
    List<String> heads =
        List.of(
            "",
            "\uFEFF",
            "---\nid: x\n---\n",
            "---\nid: x\nlast_reviewed: 2026-01-01\n---\n",
            "---\nid: x\n",
            "---\n",
            " ".repeat(5000),
            " ".repeat(5000) + "\n---\nid: x\nlast_reviewed: 2026-01-01\n---\n",
            "<!-- licence -->\n---\nlast_reviewed: 2026-03-01\n---\n",
            toml("2026-02-01"),
            json("2026-02-01"));
    List<String> bodies =
        List.of(
            "",
            BODY,
            "> **Last reviewed:** 2026-01-01\n\n" + BODY,
            BODY + "word ".repeat(1000),
            BODY + "word ".repeat(1000) + "\n---\n> **Last reviewed:** 2026-01-01\n",
            "word ".repeat(810) + "\n\n> **Last reviewed:** 2026-01-01\n");
    List<byte[]> versions =
        heads.stream()
            .flatMap(head -> bodies.stream().map(body -> head + body))
            .map(text -> text.getBytes(UTF_8))
            .toList();
    for (byte[] one : versions) {
      for (byte[] other : versions) {
        int different = Arrays.mismatch(one, other);
        int equal = different < 0 ? one.length : different;
        assertThat(FrontMatterLines.of(other, FrontMatterLines.of(one), equal))
            .as("%s%nbeside%n%s", new String(other, UTF_8), new String(one, UTF_8))
            .isEqualTo(FrontMatterLines.of(other));
      }
    }
  }

  @Test
  void anEditFarBelowTheHeadReadsNoHeadAgain() {
    byte[] one = ("---\nid: x\n---\n" + "word ".repeat(1000) + "end").getBytes(UTF_8);
    byte[] other = ("---\nid: x\n---\n" + "word ".repeat(1000) + "fin").getBytes(UTF_8);
    FrontMatterLines known = FrontMatterLines.of(one);
    assertThat(FrontMatterLines.of(other, known, Arrays.mismatch(one, other))).isSameAs(known);
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
