package io.github.handbookmaven.rule.builtin.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.freshness.CoveredCode;
import io.github.handbookmaven.freshness.Freshness.State;
import io.github.handbookmaven.freshness.Reviewed;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Severity;
import io.github.handbookmaven.rule.ShelfOf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoveredCodeUnknownTest {
  private static final String TODAY = "2026-02-01";
  private final CoveredCodeUnknown rule = new CoveredCodeUnknown();

  @TempDir Path temp;
  private CoveredCode code;

  @BeforeEach
  void write() throws IOException {
    SortedSet<RepoPath> files = new TreeSet<>();
    Files.createDirectories(temp.resolve("src"));
    Files.writeString(temp.resolve("src/Keys.java"), "class Keys { void rotate() {} }");
    Files.writeString(temp.resolve("src/Half.java"), "class Half { void rotate( {");
    Files.writeString(temp.resolve("src/Keys.kt"), "class Keys { fun rotate() {} }");
    for (String name : new String[] {"src/Keys.java", "src/Half.java", "src/Keys.kt"}) {
      files.add(new RepoPath(name));
    }
    code = new CoveredCode(temp, files, blob -> Optional.empty());
  }

  private Reviewed covering(String entry) {
    Reviewed reviewed = Reviewed.on("2026-01-01").covering(entry).covered(code);
    return reviewed.coversDigest(code.digest(List.of(entry)));
  }

  private Observation only(String entry) {
    return ShelfOf.seen(rule, covering(entry), TODAY).get(0);
  }

  @Test
  void whatIsThereIsFollowed() {
    for (String entry :
        new String[] {
          "src/**", "src", "src/Keys.java", "src/Keys.java#rotate", "src/*.java#Keys.rotate"
        }) {
      assertThat(ShelfOf.seen(rule, covering(entry), TODAY)).as(entry).isEmpty();
      assertThat(covering(entry).asOf(TODAY).state()).as(entry).isEqualTo(State.FRESH);
    }
  }

  @Test
  void aFileThatIsNotThereIsReportedAndItsDocumentIsNeverFresh() {
    assertThat(only("src/Gone.java"))
        .returns(
            "'src/Gone.java' covers no file, so no change of it can be noticed",
            Observation::message)
        .returns(Optional.empty(), Observation::rated);
    assertThat(covering("src/Gone.java").asOf(TODAY).state()).isEqualTo(State.UNKNOWN);
    assertThat(covering("src/{Keys,Half}.java").asOf(TODAY).state()).isEqualTo(State.UNKNOWN);
  }

  @Test
  void aNameThatIsNotDeclaredIsReportedAndItsDocumentIsNeverFresh() {
    assertThat(only("src/Keys.java#revoke").message())
        .isEqualTo(
            "'src/Keys.java#revoke' covers a type, method or field that no Java file there"
                + " declares");
    assertThat(covering("src/Keys.java#revoke").asOf(TODAY).state()).isEqualTo(State.UNKNOWN);
  }

  @Test
  void aPartOfAFileThatIsNotJavaIsANoteForTheWholeFileCounts() {
    assertThat(only("src/Keys.kt#rotate"))
        .returns(
            "'src/Keys.kt#rotate' names a part of a file that is not Java, so every change of the"
                + " file counts",
            Observation::message)
        .returns(Optional.of(Severity.NOTE), Observation::rated);
    assertThat(covering("src/Keys.kt#rotate").asOf(TODAY).state()).isEqualTo(State.FRESH);
  }

  @Test
  void aPartOfAFileThatCannotBeParsedIsANoteForTheWholeFileCounts() {
    assertThat(only("src/Half.java#rotate"))
        .returns(
            "'src/Half.java#rotate' names a part of a file that is no Java we can read, so every"
                + " change of it counts",
            Observation::message)
        .returns(Optional.of(Severity.NOTE), Observation::rated);
    assertThat(covering("src/Half.java#rotate").asOf(TODAY).state()).isEqualTo(State.FRESH);
  }

  @Test
  void whatGitDoesNotTrackButIsThereIsNoMistake() throws IOException {
    Files.createDirectories(temp.resolve("vendored"));
    Files.writeString(temp.resolve("vendored/a.sh"), "echo");
    assertThat(ShelfOf.seen(rule, covering("vendored/a.sh"), TODAY)).isEmpty();
  }
}
