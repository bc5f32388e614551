package io.github.handbookmaven.rule.builtin.reference;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.assemble.Assembler;
import io.github.handbookmaven.assemble.AssemblySettings;
import io.github.handbookmaven.history.ScratchRepository;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.ReactorOf;
import io.github.handbookmaven.rule.Seen;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReferenceDriftedTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private final ReferenceDrifted rule = new ReferenceDrifted();

  @TempDir Path temp;
  private ScratchRepository git;

  @BeforeEach
  void begin() {
    git = ScratchRepository.in(temp.resolve("shop"));
  }

  @AfterEach
  void end() {
    git.close();
  }

  @Test
  void aFileDeletedSinceTheLineWasWrittenIsReportedWithTheCommit() {
    git.write("deploy/limits.yaml", "a: 1\n")
        .write("docs/a.md", "# A\n\nChange `deploy/limits.yaml`.\n")
        .commit("2026-01-01");
    String gone = git.delete("deploy/limits.yaml").commit("2026-02-01");

    assertThat(seen())
        .singleElement()
        .returns("docs/a.md:3:9", each -> each.at().toString())
        .returns(
            "'deploy/limits.yaml' was there when this line was written, and is gone since commit "
                + gone.substring(0, 10)
                + " (Change of 2026-02-01)",
            Observation::message);
  }

  @Test
  void whereAFileWentIsTold() {
    git.write("deploy/limits.yaml", text("limit"))
        .write("docs/a.md", "Change `deploy/limits.yaml`.\n")
        .commit("2026-01-01");
    move("deploy/limits.yaml", "ops/quota.yaml", text("limit"));
    git.commit("2026-02-01");
    move("ops/quota.yaml", "ops/eu/quota.yaml", text("limit") + "more\n");
    git.commit("2026-03-01");

    assertThat(seen())
        .singleElement()
        .returns("it moved to 'ops/eu/quota.yaml': write that", Observation::remedy);
  }

  @Test
  void aClassThatMovedIsToldByItsNewName() {
    git.write("core/src/main/java/com/acme/Shop.java", source("com.acme", "Shop"))
        .write(
            "docs/a.md",
            "See `com.acme.Shop`, `com.acme.Shop#open`, `src/main/java/com/acme/Shop.java`.\n")
        .commit("2026-01-01");
    move(
        "core/src/main/java/com/acme/Shop.java",
        "core/src/main/java/com/acme/store/Shop.java",
        source("com.acme.store", "Shop"));
    git.commit("2026-02-01");

    assertThat(seen())
        .extracting(Observation::remedy)
        .containsExactly(
            "it moved to 'com.acme.store.Shop': write that",
            "it moved to 'com.acme.store.Shop': write that",
            "it moved to 'core/src/main/java/com/acme/store/Shop.java': write that");
  }

  @Test
  void aSimpleClassNameWithoutAClassIsReported() {
    git.write("src/main/java/com/acme/ShopKeeper.java", source("com.acme", "ShopKeeper"))
        .write("docs/a.md", "Look at `ShopKeeper` and `BigQuery`.\n")
        .commit("2026-01-01");
    git.delete("src/main/java/com/acme/ShopKeeper.java").commit("2026-02-01");

    assertThat(seen())
        .extracting(each -> each.at() + " " + each.message().substring(0, 30))
        .containsExactly("docs/a.md:1:10 'ShopKeeper' was there when th");
  }

  @Test
  void aFileACommandNamesIsReported() {
    git.write("deploy/certs/ca.pem", "x")
        .write("docs/a.md", "```sh\nkubectl create \\\n  --from-file deploy/certs/ca.pem\n```\n")
        .commit("2026-01-01");
    git.delete("deploy/certs/ca.pem").commit("2026-02-01");

    assertThat(seen()).extracting(each -> each.at().toString()).containsExactly("docs/a.md:3:15");
  }

  @Test
  void aTestACommandNamesIsReported() {
    git.write("pom.xml", "<project/>")
        .write("src/test/java/com/acme/ShopKeeperTest.java", source("com.acme", "ShopKeeperTest"))
        .write("docs/a.md", "Run `mvn verify -Dtest=ShopKeeperTest#opens,OtherTest`.\n")
        .commit("2026-01-01");
    git.delete("src/test/java/com/acme/ShopKeeperTest.java").commit("2026-02-01");

    assertThat(seen(ReactorOf.settings().apply(settings())))
        .extracting(each -> each.message().substring(0, 36))
        .containsExactly("'ShopKeeperTest#opens' was there whe");
  }

  @Test
  void whatTheLastReviewStillFoundThereIsReported() {
    git.write("deploy/limits.yaml", "a: 1\n").commit("2026-01-01");
    git.write("docs/a.md", "---\nlast_reviewed: 2026-01-02\n---\nChange `deploy/limits.yaml`.\n")
        .commit("2026-01-02");
    git.write("docs/a.md", "---\nlast_reviewed: 2026-02-02\n---\nChange `deploy/limits.yaml`.\n")
        .commit("2026-02-02");
    git.delete("deploy/limits.yaml").commit("2026-03-01");

    assertThat(seen())
        .extracting(Observation::message)
        .first()
        .asString()
        .startsWith("'deploy/limits.yaml' was there when this document was last reviewed, and");
  }

  @Test
  void aReviewAfterItWentIsTaken() {
    git.write("deploy/limits.yaml", "a: 1\n")
        .write("docs/a.md", "---\nlast_reviewed: 2026-01-01\n---\nOnce `deploy/limits.yaml`.\n")
        .commit("2026-01-01");
    git.delete("deploy/limits.yaml").commit("2026-02-01");
    git.write("docs/a.md", "---\nlast_reviewed: 2026-03-01\n---\nOnce `deploy/limits.yaml`.\n")
        .commit("2026-03-01");

    assertThat(seen()).isEmpty();
  }

  @Test
  void aLineWrittenAfterItWentIsFine() {
    git.write("deploy/limits.yaml", "a: 1\n").write("docs/a.md", "# A\n").commit("2026-01-01");
    git.delete("deploy/limits.yaml")
        .write("docs/a.md", "# A\n\n`deploy/limits.yaml` was removed.\n")
        .commit("2026-02-01");

    assertThat(seen()).isEmpty();
  }

  @Test
  void whatOnlyLooksLikeOurFilesIsFine() {
    git.write("deploy/limits.yaml", "a: 1\n")
        .write("build/report.html", "x")
        .write(
            "docs/a.md",
            """
            Push `acme/tool.server`, read `~/deploy/limits.yaml`, `origin/dev-2.x`, `.git/config`,
            `deploy/${env}.yaml`, `spring.datasource.url`, `ObjectMapper`, `java.util.HashMap`,
            `other/deploy/limits.yaml` and `build/report.html`.
            """)
        .commit("2026-01-01");
    git.write(".gitignore", "build/\n").delete("deploy/limits.yaml").delete("build/report.html");
    git.commit("2026-02-01");

    assertThat(seen()).isEmpty();
  }

  @Test
  void aClassThatMovedIntoAnotherFileIsFine() {
    git.write("src/main/java/com/acme/ShopKeeper.java", source("com.acme", "ShopKeeper"))
        .write("src/main/java/com/acme/Shop.java", source("com.acme", "Shop"))
        .write("docs/a.md", "Look at `ShopKeeper` and `com.acme.ShopKeeper`.\n")
        .commit("2026-01-01");
    git.delete("src/main/java/com/acme/ShopKeeper.java")
        .write(
            "src/main/java/com/acme/Shop.java",
            source("com.acme", "Shop") + "class ShopKeeper {}\n")
        .commit("2026-02-01");

    assertThat(seen()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "docs/CHANGELOG.md",
        "docs/release-notes.md",
        "docs/decisions/0001-limits.md",
        "docs/adr/limits.md",
        "docs/releases/v1.2.0.md",
        "docs/postmortems/limits.md",
        "docs/2026-01-01-meeting.md",
        "docs/archive/limits.md"
      })
  void aRecordOfThePastIsFine(String path) {
    git.write("deploy/limits.yaml", "a: 1\n")
        .write(path, "Added `deploy/limits.yaml`.\n")
        .commit("2026-01-01");
    git.delete("deploy/limits.yaml").commit("2026-02-01");

    assertThat(seen()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"docs/release.md", "docs/newsletter.md", "docs/incidents/limits.md"})
  void aProcedureIsNoRecordOfThePast(String path) {
    git.write("deploy/limits.yaml", "a: 1\n")
        .write(path, "Change `deploy/limits.yaml`.\n")
        .commit("2026-01-01");
    git.delete("deploy/limits.yaml").commit("2026-02-01");

    assertThat(seen()).hasSize(1);
  }

  @Test
  void whatRunsInAnotherRepositoryIsFine() {
    git.write("deploy/limits.yaml", "a: 1\n")
        .write(
            "docs/a.md",
            "```sh\ngit clone https://example.com/t.git\ncd t\ncat deploy/limits.yaml\n```\n")
        .commit("2026-01-01");
    git.delete("deploy/limits.yaml").commit("2026-02-01");

    assertThat(seen()).isEmpty();
  }

  @Test
  void aFileDeletedButStillInTheIndexIsThere() {
    git.write("deploy/limits.yaml", "a: 1\n")
        .write("docs/a.md", "Change `deploy/limits.yaml`.\n")
        .commit("2026-01-01");
    git.delete("deploy/limits.yaml");

    assertThat(seen()).isEmpty();
  }

  @Test
  void aBranchThatNamedTheFileAfterItWentIsReportedOnceMerged() throws Exception {
    git.write("deploy/limits.yaml", "a: 1\n").write("docs/b.md", "# B\n").commit("2026-01-01");
    git.git().checkout().setCreateBranch(true).setName("topic").call();
    git.git().checkout().setName("main").call();
    String gone = git.delete("deploy/limits.yaml").commit("2026-02-01");
    git.git().checkout().setName("topic").call();
    git.write("docs/a.md", "Change `deploy/limits.yaml`.\n").commit("2026-03-01");
    git.git().checkout().setName("main").call();
    git.git().merge().include(git.repository().resolve("topic")).call();

    assertThat(seen())
        .singleElement()
        .extracting(Observation::message)
        .asString()
        .contains(gone.substring(0, 10));
  }

  @Test
  void oneCommitThatTookMuchAwayIsToldOnce() {
    IntStream.range(0, 21).forEach(number -> git.write("deploy/l" + number + ".yaml", "a"));
    git.write(
        "docs/a.md",
        IntStream.range(0, 21)
            .mapToObj(number -> "- `deploy/l" + number + ".yaml`\n")
            .collect(Collectors.joining()));
    git.commit("2026-01-01");
    IntStream.range(0, 21).forEach(number -> git.delete("deploy/l" + number + ".yaml"));
    String gone = git.commit("2026-02-01");

    assertThat(seen())
        .extracting(Observation::message)
        .containsExactly(
            "commit "
                + gone.substring(0, 10)
                + " (Change of 2026-02-01) took away what 21 places in 1 documents name,"
                + " 'deploy/l0.yaml' among them");
  }

  @Test
  void aShallowCloneTellsNothing() throws GitAPIException {
    git.write("deploy/limits.yaml", "a: 1\n")
        .write("docs/a.md", "Change `deploy/limits.yaml`.\n")
        .commit("2026-01-01");
    git.delete("deploy/limits.yaml").commit("2026-02-01");
    git.write("docs/b.md", "# B\n").commit("2026-03-01");
    Path clone = temp.resolve("clone");
    Git.cloneRepository()
        .setURI(git.folder().toUri().toString())
        .setDirectory(clone.toFile())
        .setDepth(1)
        .call()
        .close();

    assertThat(seen(clone)).isEmpty();
  }

  @Test
  void withoutGitNothingIsKnownToBeGone() throws IOException {
    HandbookOf project = HandbookOf.file("docs/a.md", "Change `deploy/limits.yaml`.\n");

    assertThat(Seen.by(rule, project)).isEmpty();
  }

  private List<Observation> seen() {
    return seen(git.folder());
  }

  private List<Observation> seen(Path folder) {
    return seen(HandbookOf.settings(folder, TODAY));
  }

  private List<Observation> seen(AssemblySettings settings) {
    return rule.inspect(new Assembler(settings).assemble(), Options.NONE).toList();
  }

  private AssemblySettings settings() {
    return HandbookOf.settings(git.folder(), TODAY);
  }

  private void move(String from, String to, String text) {
    git.delete(from).write(to, text);
  }

  private static String text(String word) {
    return IntStream.range(0, 20)
        .mapToObj(number -> word + number + ": " + number + "\n")
        .collect(Collectors.joining());
  }

  private static String source(String folder, String type) {
    return "package " + folder + ";\n\npublic class " + type + " {\n" + text("  // ") + "}\n";
  }
}
