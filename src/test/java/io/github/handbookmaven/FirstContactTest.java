package io.github.handbookmaven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What foreign repositories showed is held by scenarios: for every numbered fault the file that
 * plays it and words of its input, for every folder of the small cases that it is played.
 */
class FirstContactTest {
  private static final Path TESTS = Path.of("src/test");

  private static final String FIRST =
      "scenarios/a-first-run-says-only-what-its-maintainer-agrees-with.scenario";
  private static final String SITES =
      "scenarios/links-are-followed-as-each-site-follows-them.scenario";
  private static final List<String[]> FAULTS =
      List.of(
          held(FIRST, "cd app && ../mvnw quarkus:dev"),
          held(FIRST, "mvn verify -pl controller"),
          held(SITES, "(setup:tools)="),
          held(SITES, "permalink: shop_user_guide.html"),
          held(SITES, "../../3.2.2/incidents/index.md"),
          held(SITES, "incidents/2026-03-30-first"),
          held(SITES, "[this one](docs/admin/upgrade)"),
          held("rule/builtin/reference/DuplicateIdTest.java", "id: overview"),
          held(SITES, "middleman/source/images/before.png"),
          held(FIRST, "{{generator:team_members_list}}"),
          held(FIRST, "docs/archetypes/"),
          held(SITES, "../blob/main/docs/guide.md"),
          held(FIRST, "`mvn  install bookkeeper-common`"),
          held(FIRST, "$(TARGETS): build"),
          held(FIRST, "tar -xzf app.tgz"),
          held(FIRST, "app/src/main/java/.../ShopQuota.java"),
          held(FIRST, "[//]: # (TODO: shorter)"),
          held("rule/builtin/reference/PathMovedTest.java", "proposals"),
          held(FIRST, "# MySQL"),
          held(FIRST, "This alert has been moved to"),
          held(FIRST, "## Symptoms"),
          held("rule/builtin/structure/PlaceholderTextTest.java", "[TODO](#todo)"),
          held("source/SourceReaderTest.java", "createSymbolicLink"),
          held("publish/html/PagesBrowserTest.java", "FitsTheScreen"));

  private static String[] held(String file, String words) {
    return new String[] {file, words};
  }

  @Test
  void everyNumberedFaultIsPlayed() {
    IntStream.range(0, FAULTS.size())
        .forEach(
            at ->
                assertThat(text(FAULTS.get(at)[0]))
                    .as("fault %s in %s", at + 1, FAULTS.get(at)[0])
                    .contains(FAULTS.get(at)[1]));
  }

  @Test
  void everyCaseIsPlayed() throws IOException {
    try (Stream<Path> cases = Files.list(Corpora.folder("cases"))) {
      assertThat(cases.map(one -> one.getFileName().toString()))
          .allMatch(
              folder ->
                  text("CorpusCasesTest.java").contains("handbook(\"" + folder + "\")")
                      || text("CorpusCasesTest.java").contains("lay(\"" + folder + "\")"));
    }
  }

  private static String text(String file) {
    try {
      return Files.readString(find(file));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Path find(String file) {
    return file.endsWith(".scenario")
        ? TESTS.resolve("resources").resolve(file)
        : TESTS.resolve("java/io/github/handbookmaven").resolve(file);
  }
}
