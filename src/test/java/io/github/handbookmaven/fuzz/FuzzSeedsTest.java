package io.github.handbookmaven.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.handbookmaven.bundle.BadBundle;
import io.github.handbookmaven.bundle.BundleReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Replays, for each target, the inputs a fuzzer starts from and those it has found. What a run with
 * {@code -Pfuzz} finds is mended, and put beside the others.
 */
class FuzzSeedsTest {
  private static final Path SEEDS = Path.of("src/test/resources/fuzz");
  private static final Map<String, Consumer<byte[]>> TARGETS =
      Map.of(
          "AlertRules", AlertRulesTarget::fuzzerTestOneInput,
          "Bundle", BundleTarget::fuzzerTestOneInput,
          "CodeOwners", CodeOwnersTarget::fuzzerTestOneInput,
          "Findings", FindingsTarget::fuzzerTestOneInput,
          "FrontMatter", FrontMatterTarget::fuzzerTestOneInput,
          "Page", PageTarget::fuzzerTestOneInput,
          "Recording", RecordingTarget::fuzzerTestOneInput);

  /** From a seed that is refused at its first line a fuzzer gets nowhere. */
  @Test
  void theUsualBundleIsReadToItsEnd() throws IOException, BadBundle {
    BundleReader.Resolved usual =
        BundleTarget.zipped(Files.readAllBytes(SEEDS.resolve("Bundle/usual")));

    assertThat(new BundleReader().read(usual).catalog().findings()).hasSize(1);
    assertThat(new BundleReader().inventory(usual)).isPresent();
  }

  @TestFactory
  Stream<DynamicNode> everySeedIsTaken() {
    return TARGETS.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(
            target -> dynamicContainer(target.getKey(), tests(target.getKey(), target.getValue())));
  }

  private static Stream<DynamicTest> tests(String name, Consumer<byte[]> target) {
    try (Stream<Path> files = Files.list(SEEDS.resolve(name))) {
      return files.sorted().toList().stream()
          .map(
              file ->
                  dynamicTest(
                      file.getFileName().toString(),
                      () -> target.accept(Files.readAllBytes(file))));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
