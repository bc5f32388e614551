package io.github.handbookmaven.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.Corpora;
import io.github.handbookmaven.freshness.Freshness.State;
import io.github.handbookmaven.history.GitRepository;
import io.github.handbookmaven.history.History;
import io.github.handbookmaven.history.HistoryRequest;
import io.github.handbookmaven.history.ScratchRepository;
import io.github.handbookmaven.markdown.MarkdownReader;
import io.github.handbookmaven.markdown.RawHtml;
import io.github.handbookmaven.markdown.ReviewedText;
import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.Located;
import io.github.handbookmaven.model.Metadata;
import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.source.DefaultRoots;
import io.github.handbookmaven.source.SourceFile;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An edit is one however the review before it was recorded: by a stamp, or by a day alone. */
class TextEditsTest {
  private static final LocalDate REVIEWED = LocalDate.parse("2026-01-01");
  private static final LocalDate TODAY = LocalDate.parse("2026-03-01");
  private static final RepoPath PATH = new RepoPath("docs/a.md");

  private static final String SOP =
      """
      ---
      title: A
      last_reviewed: 2026-01-01
      ---
      # A

      > **Last reviewed:** 2026-01-01

      See [the page][x] and [another](https://example.com/a "title"), then *wait*.

      ```sh
      make  all
      ```

      <!-- a note -->

      [x]: https://example.com/a
      """;

  @TempDir Path temp;
  private int repositories;

  private Path committed(Map<String, String> before, Map<String, String> now) {
    try (ScratchRepository scratch = ScratchRepository.in(temp.resolve("" + repositories++))) {
      before.forEach(scratch::write);
      scratch.commit("2026-01-01");
      now.forEach(scratch::write);
      scratch.commit("2026-02-01");
      return scratch.folder();
    }
  }

  private static Map<String, State> states(
      Path folder, Map<String, String> before, Map<String, String> now, boolean isStamped) {
    List<Document> documents = new ArrayList<>();
    now.forEach(
        (path, text) ->
            documents.add(reviewed(new RepoPath(path), before.get(path), text, isStamped)));
    TreeSet<RepoPath> paths = new TreeSet<>(documents.stream().map(Document::path).toList());
    Map<String, State> states = new TreeMap<>();
    try (GitRepository git = GitRepository.open(folder).orElseThrow()) {
      History history = git.history(HistoryRequest.of(paths));
      CoveredCode code = new CoveredCode(folder, new TreeSet<>(), git::text);
      new FreshnessAssessor(new FreshnessSettings(Policies.NONE, ZoneOffset.UTC), TODAY)
          .assess(documents, new Circumstances(Map.of(), Map.of(), history, code))
          .forEach((path, freshness) -> states.put(path.value(), freshness.state()));
    }
    return states;
  }

  /** The text as it is now, reviewed when it was as before. */
  private static Document reviewed(RepoPath path, String before, String now, boolean isStamped) {
    Document document = read(path, now);
    Place at = Place.line(path, 1);
    Metadata.Review review =
        new Metadata.Review(
            Optional.of(new Located<>(REVIEWED, at)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.of(new Located<>(ReviewedText.digest(path, before), at))
                .filter(digest -> isStamped),
            Optional.empty(),
            false);
    Metadata metadata = document.metadata();
    return new Document(
        path,
        document.root(),
        new Metadata(
            metadata.block(), metadata.identity(), metadata.people(), review, metadata.relations()),
        document.title(),
        document.content(),
        document.suppressions(),
        document.flaws(),
        document.packed());
  }

  private static Document read(RepoPath path, String text) {
    return new MarkdownReader(RawHtml.ESCAPE)
        .read(new SourceFile(path, DefaultRoots.root(RepoPath.ROOT), decoded(text), List.of()));
  }

  private static String decoded(String text) {
    String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return unmarked.replace("\r\n", "\n").replace('\r', '\n');
  }

  private State verdict(String now) {
    Map<String, String> before = Map.of(PATH.value(), SOP);
    Map<String, String> after = Map.of(PATH.value(), now);
    Path folder = committed(before, after);
    State stamped = states(folder, before, after, true).get(PATH.value());
    State dated = states(folder, before, after, false).get(PATH.value());
    assertThat(dated).as("by history, as by the stamp").isEqualTo(stamped);
    return stamped;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [x]: https://example.com/a     | [x]: https://example.com/b
          (https://example.com/a "title" | (https://example.com/other "new title"
          title: A                       | title: Another
          > **Last reviewed:** 2026-01-01 | > **Last reviewed:** 2026-02-01
          *wait*                         | __wait__
          then *wait*                    | then   *wait*
          then *wait*                    | then\\n*wait*
          <!-- a note -->                | <!-- another note -->
          """)
  void whatNoReviewerAnswersForIsNoEdit(String old, String now) {
    assertThat(SOP).contains(old);
    assertThat(verdict(SOP.replace(old, now.replace("\\n", "\n")))).isEqualTo(State.FRESH);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          *wait*    | *go on*
          make  all | make all
          the page  | thepage
          # A       | ## A\\n\\nMore
          """)
  void whatAReaderSeesIsAnEdit(String old, String now) {
    assertThat(SOP).contains(old);
    assertThat(verdict(SOP.replace(old, now.replace("\\n", "\n")))).isEqualTo(State.SUSPECT);
  }

  @Test
  void lineEndsTrailingBlanksAndByteOrderMarksAreNoEdit() {
    assertThat(verdict(SOP.replace("\n", "\r\n"))).isEqualTo(State.FRESH);
    assertThat(verdict(SOP.replace("# A\n", "# A  \n"))).isEqualTo(State.FRESH);
    assertThat(verdict(SOP.replace("---\n", "---  \n"))).isEqualTo(State.FRESH);
  }

  @Test
  void anotherFormOfFrontMatterIsNoEdit() {
    String toml = SOP.replace("---\n", "+++\n").replace("title: A", "title = \"A\"");
    assertThat(verdict(toml.replace("last_reviewed: 2026-01-01", "last_reviewed = 2026-01-01")))
        .isEqualTo(State.FRESH);
  }

  @Test
  void anEditThatWasTakenBackIsNone() {
    Map<String, String> before = Map.of(PATH.value(), SOP);
    try (ScratchRepository scratch = ScratchRepository.in(temp)) {
      scratch.write(PATH.value(), SOP).commit("2026-01-01");
      scratch.write(PATH.value(), SOP + "\nMore.\n").commit("2026-02-01");
      scratch.write(PATH.value(), SOP).commit("2026-02-02");
      assertThat(states(scratch.folder(), before, before, false).values())
          .containsOnly(State.FRESH);
    }
  }

  /** Edits of many kinds; which one a document gets depends on its name alone. */
  private static final List<UnaryOperator<String>> EDITS =
      List.of(
          text -> text + "\nOne more word.\n",
          text -> text.replace("\n", "  \n"),
          text -> text.replace("](", "](x"),
          text -> text.replace("*", "_"),
          text -> text.replace("\n", "\r\n"),
          text -> text.replace("    ", "  "),
          text -> text.replaceFirst("(?m)^---$", "---\nedited: true"),
          text -> text.replaceFirst("e", "a"),
          text -> text.replace("-->", " and more -->"),
          text -> text.replace("\n\n", "\n\n\n"));

  @Test
  void stampAndHistoryAgreeOnEditsOfEveryThirdDocumentOfTheCorpora() {
    Map<String, String> before = new LinkedHashMap<>();
    Map<String, String> now = new LinkedHashMap<>();
    List<String> texts = Corpora.texts().toList();
    for (int at = 0; at < texts.size(); at += 3) {
      String path = "docs/" + at + ".md";
      now.put(path, EDITS.get(at % EDITS.size()).apply(texts.get(at)));
      before.put(path, texts.get(at));
    }
    Path folder = committed(before, now);
    Map<String, State> stamped = states(folder, before, now, true);
    assertThat(stamped).hasSameSizeAs(before).containsValues(State.FRESH, State.SUSPECT);
    Map<String, State> dated = states(folder, before, now, false);
    assertThat(stamped.keySet().stream().filter(path -> stamped.get(path) != dated.get(path)))
        .isEmpty();
  }

  @Test
  void theDigestOfAVersionIsThatOfTheDocumentReadFromItThroughoutTheCorpora() {
    List<String> others =
        Corpora.texts()
            .map(TextEditsTest::decoded)
            .filter(
                text ->
                    !ReviewedText.digest(PATH, "\uFEFF" + text.replace("\n", "\r\n"))
                        .equals(read(PATH, text).content().digest()))
            .map(text -> text.lines().findFirst().orElse(""))
            .toList();
    assertThat(others).isEmpty();
  }
}
