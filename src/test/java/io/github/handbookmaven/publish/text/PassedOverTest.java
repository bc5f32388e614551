package io.github.handbookmaven.publish.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.assemble.ProjectFacts;
import io.github.handbookmaven.history.History.Reach;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.reference.References;
import io.github.handbookmaven.site.Sites;
import io.github.handbookmaven.source.ProjectTree;
import io.github.handbookmaven.source.Search;
import io.github.handbookmaven.source.Sources;
import io.github.handbookmaven.source.Unavailable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a reader would otherwise take for checked is told, with the command that helps. */
class PassedOverTest {
  @Test
  void whoSawEverythingIsToldNothing() {
    assertThat(lines(Map.of(), Unavailable.NOTHING, Reach.COMPLETE)).isEmpty();
  }

  @Test
  void otherMarkupIsCountedByLanguage() {
    assertThat(lines(Map.of("MDX", 1, "AsciiDoc", 3), Unavailable.NOTHING, Reach.COMPLETE))
        .containsExactly("not checked, as only Markdown is read: 3 AsciiDoc files, 1 MDX file");
  }

  @Test
  void whatGitTracksAndTheWorkTreeLacksIsCountedWithTheCommandThatBringsIt() {
    assertThat(lines(Map.of(), missing("docs/a.md", "docs/b.md"), Reach.COMPLETE))
        .containsExactly(
            "not checked, as git tracks it but it is not in the work tree: 2 files;"
                + " 'git sparse-checkout disable' or 'git restore .' brings them");
    assertThat(lines(Map.of(), missing("docs/a.md"), Reach.COMPLETE))
        .singleElement()
        .asString()
        .endsWith("1 file; 'git sparse-checkout disable' or 'git restore .' brings it");
  }

  @Test
  void pointersOfLfsAreCountedWithTheCommandThatBringsTheirText() {
    Unavailable pointer = new Unavailable(new TreeSet<>(), paths("docs/big.md"));

    assertThat(lines(Map.of(), pointer, Reach.COMPLETE))
        .containsExactly(
            "not checked, as Git LFS keeps its text elsewhere: 1 document;"
                + " 'git lfs pull' brings it");
  }

  @ParameterizedTest
  @CsvSource({
    "SHALLOW, git fetch --unshallow",
    "PARTIAL, git fetch --refetch --no-filter",
    "UNREADABLE, git fsck",
    "LIMITED, older than what was walked",
  })
  void aHistoryThatCannotBeSeenIsTold(Reach reach, String help) {
    assertThat(lines(Map.of(), Unavailable.NOTHING, reach))
        .singleElement()
        .asString()
        .startsWith("not checked, as ")
        .contains(help);
  }

  @ParameterizedTest
  @EnumSource(
      value = Reach.class,
      names = {"COMPLETE", "NO_REPOSITORY"})
  void aHistoryThatCouldNotSayMoreIsNotMentioned(Reach reach) {
    assertThat(lines(Map.of(), Unavailable.NOTHING, reach)).isEmpty();
  }

  @Test
  void eachKindHasALineOfItsOwn() {
    Unavailable both = new Unavailable(paths("a.md"), paths("b.md"));

    assertThat(lines(Map.of("xdoc", 1), both, Reach.SHALLOW)).hasSize(4);
  }

  private static Unavailable missing(String... files) {
    return new Unavailable(paths(files), new TreeSet<>());
  }

  private static TreeSet<RepoPath> paths(String... files) {
    TreeSet<RepoPath> paths = new TreeSet<>();
    Stream.of(files).map(RepoPath::new).forEach(paths::add);
    return paths;
  }

  private static List<String> lines(
      Map<String, Integer> otherMarkup, Unavailable unavailable, Reach reach) {
    Sources sources =
        new Sources(
            List.of(),
            new ProjectTree(List.of(), unavailable),
            Sites.NONE,
            otherMarkup,
            Search.NONE,
            List.of());
    return PassedOver.lines(
        new Handbook(
            new ProjectFacts(
                "com.acme", "ops", "1", "Ops", RepoPath.ROOT, Optional.empty(), Optional.empty()),
            LocalDate.of(2026, 11, 30),
            new Handbook.Evidence(sources, reach, References.NONE),
            List.of()));
  }
}
