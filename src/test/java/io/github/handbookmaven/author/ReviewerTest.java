package io.github.handbookmaven.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.author.Reviewer.Outcome;
import io.github.handbookmaven.freshness.Freshness.State;
import io.github.handbookmaven.model.RepoPath;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReviewerTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-22");
  private static final Review BY_ADA =
      new Review(TODAY, Optional.of("@ada"), Optional.empty(), false, false);
  private static final RepoPath PATH = new RepoPath("a.md");

  @TempDir Path temp;

  private Outcome review(String text, Review review) {
    return review(text.getBytes(StandardCharsets.UTF_8), review);
  }

  private Outcome review(byte[] bytes, Review review) {
    try {
      Files.write(temp.resolve("a.md"), bytes);
    } catch (IOException failure) {
      throw new IllegalStateException(failure);
    }
    return reviewAll(List.of("a.md"), review).get(0);
  }

  private List<Outcome> reviewAll(List<String> documents, Review review) {
    Folder folder = new Folder(temp, TODAY);
    return folder.reviewer().review(folder.handbook(), documents, review);
  }

  private String text() {
    return text(StandardCharsets.UTF_8);
  }

  private String text(Charset charset) {
    try {
      return new String(Files.readAllBytes(temp.resolve("a.md")), charset);
    } catch (IOException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private State stateNow() {
    return new Folder(temp, TODAY).handbook().at(PATH).orElseThrow().freshness().state();
  }

  @Test
  void onlyTheStampedLinesChange() {
    Outcome outcome =
        review(
            """
            ---
            # who and when
            Last_Reviewed_On:   '2020-01-01'   # was a Wednesday
            owner: "@acme/ops"
            review_in: 6 months
            ---
            # A

            Do it.
            """,
            BY_ADA);
    assertThat(outcome.refusal()).isEmpty();
    assertThat(text())
        .matches(
            """
            ---
            # who and when
            Last_Reviewed_On:   '2026-11-22'   # was a Wednesday
            owner: "@acme/ops"
            review_in: 6 months
            reviewed_by: "@ada"
            reviewed_content: [0-9a-f"]{12,14}
            ---
            # A

            Do it.
            """);
    assertThat(stateNow()).isEqualTo(State.FRESH);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\r\ntitle: A\r\nlast_reviewed: 2020-01-01\r\n---\r\n# A\r\n",
        "---\rtitle: A\rlast_reviewed: 2020-01-01\r---\r# A\r",
        "---\r\ntitle: A\nlast_reviewed: 2020-01-01\r\n---\n# A\r\ntext\n",
        "---  \ntitle: A\n---\t \n# A\n",
        "---\ntitle: A\n...\n# A\n",
        "---\n---\n# A\n",
        "---\nlast_reviewed: 2020-01-01\n---",
        "# A\ntext",
        "---\n\n# A\ntext\n\n---\n\nmore\n",
        "<!-- a licence -->\n---\ntitle: A\n---\n# A\n",
        "---\n\"last_reviewed\": '2020-01-01'\n---\n# A\n",
        "---\nlast_reviewed : 2020-01-01 #c\n#last_reviewed: 1999-01-01\n---\n# A\n",
        "---\nlast_reviewed:\n  2020-01-01\n---\n# A\n",
        "---\nreview: {x: \"\uD83D\uDE00\", last_reviewed: 2020-01-01}\n---\n# A\n",
        "---\nlast_reviewed: 2020-01-01T10:00:00Z\n---\n# A\n",
        "---\ntitle: A\ndescription: |\n  text\n  more\n---\n# A\n",
        "---\ntags:\n- x\n- y\n---\n# A\n",
        "---\nreviewed_by: null\nlast_reviewed: ~\n---\n# A\n"
      })
  void howeverItIsWrittenOnlyStampedLinesDiffer(String before) {
    assertThat(review(before, BY_ADA).refusal()).isEmpty();
    assertThat(withoutStamps(text())).isEqualTo(withoutStamps(before));
    assertThat(stateNow()).isEqualTo(State.FRESH);
  }

  /** The text without the lines that hold a record, and without the fences around one. */
  private static String withoutStamps(String text) {
    return text.replaceAll(
        "(?m)^(---[ \\t]*|.*(reviewed|  20\\d\\d-).*|- 20\\d\\d-.*)(\r\n|\r|\n|\\z)", "");
  }

  @Test
  void aSecondReviewAddsNoSecondKey() {
    review("---\nlast_reviewed: 2020-01-01\n---\nText.\n", BY_ADA);
    String once = text();
    review(once, new Review(TODAY, Optional.of("@bob"), Optional.empty(), false, false));
    assertThat(text()).isEqualTo(once.replace("@ada", "@bob"));
  }

  @Test
  void aDocumentWithoutFrontMatterGetsOne() {
    assertThat(review("# A\r\n\r\nText.\r\n", BY_ADA).refusal()).isEmpty();
    assertThat(text())
        .matches(
            "---\r\nlast_reviewed: 2026-11-22\r\nreviewed_by: \"@ada\"\r\n"
                + "reviewed_content: [0-9a-f\"]+\r\n---\r\n# A\r\n\r\nText.\r\n");
    assertThat(stateNow()).isEqualTo(State.FRESH);
  }

  @Test
  void aByteOrderMarkStaysFirst() {
    review("\uFEFF---\nlast_reviewed: 2020-01-01\n---\nText.\n", BY_ADA);
    assertThat(text()).startsWith("\uFEFF---\nlast_reviewed: 2026-11-22\n");
  }

  @Test
  void bytesThatAreNotUtf8Stay() {
    byte[] latin =
        "---\nlast_reviewed: 2020-01-01\n---\nGr\u00FC\u00DFe.\n"
            .getBytes(StandardCharsets.ISO_8859_1);
    assertThat(review(latin, BY_ADA).refusal()).isEmpty();
    assertThat(text(StandardCharsets.ISO_8859_1)).endsWith("\n---\nGr\u00FC\u00DFe.\n");
  }

  @Test
  void aNestedRecordIsChangedWhereItStands() {
    review("---\nfreshness:\n  reviewed: \"2020-01-01\"\n  owner: x\n---\nText.\n", BY_ADA);
    assertThat(text())
        .startsWith("---\nfreshness:\n  reviewed: \"2026-11-22\"\n  owner: x\nreviewed_by: ");
  }

  @Test
  void anEmptyValueIsFilled() {
    review("---\nlast_reviewed: # when?\nowner: x\n---\nText.\n", BY_ADA);
    assertThat(text()).startsWith("---\nlast_reviewed: 2026-11-22 # when?\nowner: x\n");
  }

  @Test
  void microsoftsDateKeepsItsForm() {
    review("---\nms.date: 01/15/2020\nms.reviewer: bob\n---\nText.\n", BY_ADA);
    assertThat(text()).startsWith("---\nms.date: 11/22/2026\nms.reviewer: \"@ada\"\n");
  }

  @Test
  void theDayOfTheNextReviewIsWrittenWhereItIsGiven() {
    review(
        "---\nlast_reviewed: 2020-01-01\nnext_review: 2020-02-02\n---\nText.\n",
        new Review(TODAY, Optional.of("@ada"), Optional.of(TODAY.plusDays(40)), false, false));
    assertThat(text()).contains("\nnext_review: 2027-01-01\n").doesNotContain("review_by");
  }

  @Test
  void whatIsCoveredIsStampedToo() throws IOException {
    Files.writeString(temp.resolve("run.sh"), "echo 1");
    review("---\ncovers: [run.sh]\n---\nText.\n", BY_ADA);
    assertThat(text()).containsPattern("\nreviewed_covers: [0-9a-f\"]+\n");
    assertThat(stateNow()).isEqualTo(State.FRESH);
    Files.writeString(temp.resolve("run.sh"), "echo 2");
    assertThat(stateNow()).isEqualTo(State.SUSPECT);
  }

  @Test
  void changingTheTextAfterwardsMakesItSuspect() throws IOException {
    review("Text.\n", BY_ADA);
    Files.writeString(temp.resolve("a.md"), text().replace("Text.", "Other text."));
    assertThat(stateNow()).isEqualTo(State.SUSPECT);
  }

  @Test
  void aDryRunShowsTheDifferenceAndWritesNothing() {
    String before = "---\ntitle: A\nlast_reviewed: 2020-01-01\nowner: x\n---\nText.\n";
    Outcome outcome =
        review(before, new Review(TODAY, Optional.of("@ada"), Optional.empty(), false, true));
    assertThat(text()).isEqualTo(before);
    assertThat(outcome.difference())
        .matches(
            """
            --- a/a.md
            \\+\\+\\+ b/a.md
            @@ -1,7 \\+1,9 @@
             ---
             title: A
            -last_reviewed: 2020-01-01
            \\+last_reviewed: 2026-11-22
             owner: x
            \\+reviewed_by: "@ada"
            \\+reviewed_content: [0-9a-f"]+
             ---
             Text.
            \\s
            """);
  }

  @Test
  void frontMatterWithErrorsIsRefusedInOneSentence() {
    String faulty = "---\nowner: @acme/x\nlast_reviewed: 2020-01-01\n---\nText.\n";
    assertThat(review(faulty, BY_ADA).refusal().orElseThrow())
        .startsWith("its front matter has errors, fix line 2 first: ")
        .doesNotContain("\n");
    assertThat(text()).isEqualTo(faulty);
  }

  @Test
  void aDateNobodyCanReadIsReplacedWhereThatIsForced() {
    String faulty = "---\nlast_reviewed: last spring\n---\nText.\n";
    assertThat(review(faulty, BY_ADA).refusal()).isPresent();
    review(faulty, new Review(TODAY, Optional.of("@ada"), Optional.empty(), true, false));
    assertThat(text()).startsWith("---\nlast_reviewed: 2026-11-22\n");
  }

  @Test
  void aValueThatCannotBeChangedInPlaceIsRefused() {
    for (String form :
        List.of(
            "---\nlast_reviewed: >\n  2020-01-01\n---\nText.\n",
            "---\n{last_reviewed: 2020-01-01}\n---\nText.\n",
            "+++\ntitle = 'A'\n+++\nText.\n",
            "---\nreviewed_by: [ada, bob]\n---\nText.\n")) {
      assertThat(review(form, BY_ADA).refusal()).as(form).isPresent();
      assertThat(text()).isEqualTo(form);
    }
  }

  @Test
  void eachRefusalSaysWhatIsInTheWay() {
    Map.of(
            "", "it is empty, there is nothing to review",
            "+++\ntitle = 'A'\n+++\nText.\n",
                "its front matter is TOML, and only YAML is stamped, so it cannot be stamped in"
                    + " place",
            "---\nexpires: 2026-01-31\n---\nText.\n",
                "it expired on 2026-01-31, which no review changes: move that day, or retire it"
                    + " with 'status: archived'")
        .forEach(
            (text, sentence) -> {
              assertThat(review(text, BY_ADA).refusal()).contains(sentence);
              assertThat(text()).isEqualTo(text);
            });
  }

  @Test
  void aDocumentThatChangedSinceItWasReadIsRefused() throws IOException {
    Files.writeString(temp.resolve("a.md"), "Old text.\n");
    Folder folder = new Folder(temp, TODAY);
    Handbook handbook = folder.handbook();
    Files.writeString(temp.resolve("a.md"), "New text.\n");
    assertThat(folder.reviewer().review(handbook, List.of("a.md"), BY_ADA).get(0).refusal())
        .contains("it was changed just now: look at it again, then repeat this");
    assertThat(text()).isEqualTo("New text.\n");
  }

  @Test
  void aWriteProtectedDocumentIsRefusedAndTheOthersAreStamped() throws IOException {
    Path locked = Files.writeString(temp.resolve("a.md"), "A");
    Files.writeString(temp.resolve("b.md"), "B");
    assumeThat(locked.toFile().setReadOnly() && !Files.isWritable(locked))
        .as("this user may write everything")
        .isTrue();
    List<Outcome> outcomes = reviewAll(List.of("a.md", "b.md"), BY_ADA);
    assertThat(outcomes.get(0).refusal()).contains("it is write-protected");
    assertThat(outcomes.get(1).refusal()).isEmpty();
  }

  @Test
  void theFileKeepsItsPermissionsAndNothingElseIsLeftBesideIt() throws IOException {
    Path file = Files.writeString(temp.resolve("a.md"), "A");
    assumeThat(Files.getFileStore(file).supportsFileAttributeView("posix")).isTrue();
    Set<PosixFilePermission> permissions = PosixFilePermissions.fromString("rwxr-x---");
    Files.setPosixFilePermissions(file, permissions);
    assertThat(reviewAll(List.of("a.md"), BY_ADA).get(0).refusal()).isEmpty();
    assertThat(Files.getPosixFilePermissions(file)).isEqualTo(permissions);
    assertThat(temp.toFile().list()).containsExactly("a.md");
  }

  @Test
  void googlesCommentIsStampedWhereItStands() {
    review("<!--* freshness: { owner: 'x' reviewed: '2020-06-16' } *-->\n# A\n", BY_ADA);
    assertThat(text())
        .matches(
            "---\nreviewed_by: \"@ada\"\nreviewed_content: [0-9a-f\"]+\n---\n"
                + "<!--\\* freshness: \\{ owner: 'x' reviewed: '2026-11-22' \\} \\*-->\n# A\n");
    assertThat(stateNow()).isEqualTo(State.FRESH);
  }

  @Test
  void anEventNeedsADayForTheNextReview() {
    assertThat(review("---\nreview_interval: ad-hoc\n---\nText.\n", BY_ADA).refusal().orElseThrow())
        .contains("-Dhandbook.nextReview");
  }

  @Test
  void severalDocumentsNeedAName() throws IOException {
    Files.writeString(temp.resolve("a.md"), "A");
    Files.writeString(temp.resolve("b.md"), "B");
    Review nobody = new Review(TODAY, Optional.empty(), Optional.empty(), false, false);
    assertThat(reviewAll(List.of("a.md", "b.md"), nobody))
        .allSatisfy(
            outcome -> assertThat(outcome.refusal().orElseThrow()).contains("-Dhandbook.reviewer"));
    assertThat(text()).isEqualTo("A");
    assertThat(reviewAll(List.of("a.md", "b.md"), BY_ADA))
        .allSatisfy(outcome -> assertThat(outcome.refusal()).isEmpty());
  }

  @Test
  void aDocumentNobodyKnowsIsRefused() {
    assertThat(reviewAll(List.of("nope"), BY_ADA).get(0).refusal())
        .contains("no document has the id or path 'nope'");
  }

  @Test
  void aHostileReviewerStaysOneValue() {
    review(
        "Text.\n",
        new Review(TODAY, Optional.of("x\"\nowner: evil # \\"), Optional.empty(), false, false));
    assertThat(
            new Folder(temp, TODAY)
                .handbook()
                .at(PATH)
                .orElseThrow()
                .document()
                .metadata()
                .people()
                .owners())
        .isEmpty();
  }
}
