package io.github.handbookmaven.reference.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.Corpora;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.reference.References;
import io.github.handbookmaven.reference.ServedFolder;
import io.github.handbookmaven.reference.resolve.PlantedFault.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Silence is not precision: faults planted in whole repositories, those with site generators
 * included, are still errors.
 *
 * <p>{@code mvn test -Dtest=PlantedFaultsTest -Dhandbook.trees=FOLDER}, where the folder holds one
 * repository per subfolder, prints the table.
 */
@EnabledIfSystemProperty(
    named = "handbook.trees",
    matches = ".+",
    disabledReason = "-Dhandbook.trees=FOLDER names the repositories to plant faults in")
class PlantedFaultsTest {

  /** How many were planted and how many were seen. */
  private static final class Count {
    private int planted;
    private int seen;
  }

  private final Map<Kind, Count> counts = new EnumMap<>(Kind.class);
  private final Count onSites = new Count();
  private final List<String> missed = new ArrayList<>();

  @Test
  void nineteenOfTwentyPlantedFaultsAreErrors() throws IOException {
    for (Path folder : folders()) {
      count(PlantedTree.laidOut(folder));
    }
    ServedFolder site =
        new ServedFolder(
            "https://runbooks.prometheus-operator.dev",
            new RepoPath("prometheus-operator-runbooks/content"));
    count(PlantedTree.ofAlerts(Corpora.folder("alerts"), site));

    print();
    assertThat(planted()).isGreaterThanOrEqualTo(200);
    assertThat(seen()).isGreaterThanOrEqualTo(mostOf(planted()));
    assertThat(onSites.seen).isGreaterThanOrEqualTo(mostOf(onSites.planted));
  }

  private static int mostOf(int planted) {
    return (int) Math.ceil(planted * 0.95);
  }

  private static List<Path> folders() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of(System.getProperty("handbook.trees")))) {
      return folders.filter(Files::isDirectory).sorted().toList();
    }
  }

  private void count(PlantedTree tree) {
    List<PlantedFault> faults = Planter.plant(tree);
    References after = tree.references();
    for (PlantedFault fault : faults) {
      boolean isSeen = fault.isAnErrorIn(after);
      add(counts.computeIfAbsent(fault.kind(), any -> new Count()), isSeen);
      if (tree.isGenerated()) {
        add(onSites, isSeen);
      }
      if (!isSeen) {
        missed.add(tree.name() + " " + fault + " is " + fault.outcomeIn(after));
      }
    }
  }

  private static void add(Count count, boolean isSeen) {
    count.planted++;
    count.seen += isSeen ? 1 : 0;
  }

  private int planted() {
    return counts.values().stream().mapToInt(count -> count.planted).sum();
  }

  private int seen() {
    return counts.values().stream().mapToInt(count -> count.seen).sum();
  }

  private void print() {
    System.out.printf("%-18s %8s %6s%n", "planted", "number", "errors");
    counts.forEach(
        (kind, count) -> System.out.printf("%-18s %8d %6d%n", kind, count.planted, count.seen));
    System.out.printf("%-18s %8d %6d%n", "all", planted(), seen());
    System.out.printf("%-18s %8d %6d%n", "with a generator", onSites.planted, onSites.seen);
    missed.forEach(fault -> System.out.println("missed: " + fault));
  }
}
