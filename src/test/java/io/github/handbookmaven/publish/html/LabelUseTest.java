package io.github.handbookmaven.publish.html;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.classify.Genre;
import io.github.handbookmaven.classify.Trait;
import io.github.handbookmaven.freshness.Freshness;
import io.github.handbookmaven.freshness.Provenance;
import io.github.handbookmaven.history.Change;
import io.github.handbookmaven.history.History;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.model.Status;
import io.github.handbookmaven.publish.html.template.Labels;
import io.github.handbookmaven.reference.Alert;
import io.github.handbookmaven.reference.Reference;
import io.github.handbookmaven.rule.Family;
import io.github.handbookmaven.rule.Finding;
import io.github.handbookmaven.rule.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares the labels with what templates, scripts and code ask for. */
class LabelUseTest {
  private static final Path THEME = Path.of("src/main/resources/theme/default");
  private static final Path CODE = Path.of("src/main/java/io/github/handbookmaven/publish/html");

  /** Labels whose name ends in a word of the data, with all the words there are. */
  private static final Map<String, Supplier<Stream<String>>> FAMILIES =
      Map.ofEntries(
          Map.entry("state_", () -> names(Freshness.State.values())),
          Map.entry("meaning_", () -> names(Freshness.State.values())),
          Map.entry("headline_", () -> headlines()),
          Map.entry("interval_from_", () -> names(Provenance.values())),
          Map.entry("type_", () -> words(DocType.values(), DocType::word)),
          Map.entry("types_", () -> words(DocType.values(), DocType::word)),
          Map.entry("purpose_", () -> words(DocType.values(), DocType::word)),
          Map.entry("status_", () -> words(Status.values(), Status::word)),
          Map.entry("notice_", () -> Stream.of("draft", "deprecated", "archived")),
          Map.entry("severity_", () -> words(Severity.values(), Severity::word)),
          Map.entry("severities_", () -> words(Severity.values(), Severity::word)),
          Map.entry("family_", () -> names(Family.values())),
          Map.entry(
              "silenced_", () -> words(Finding.Silence.Kind.values(), Finding.Silence.Kind::word)),
          Map.entry("kind_", () -> words(Reference.Kind.values(), Reference.Kind::word)),
          Map.entry("reference_", () -> names(Reference.Outcome.values())),
          Map.entry("outcome_", () -> names(Alert.Outcome.values())),
          Map.entry("change_", () -> names(Change.Kind.values())),
          Map.entry(
              "reach_",
              () -> names(History.Reach.values()).filter(name -> !name.equals("complete"))),
          Map.entry("genre_", () -> names(Genre.values())),
          Map.entry("filter_", () -> Stream.of("state", "type", "owner", "service", "tag")),
          Map.entry(
              "admonition_", () -> Stream.of("note", "tip", "important", "warning", "caution")),
          Map.entry(
              "mistake_",
              () -> Stream.of("1", "2", "3", "4").flatMap(n -> Stream.of(n, n + "_why"))),
          Map.entry("aspect_", () -> names(Trait.values())),
          Map.entry("sop_", () -> names(Trait.values())),
          Map.entry("runbook_", () -> names(Trait.values())),
          Map.entry("figure_", () -> figures()),
          Map.entry("page_", () -> pages()));

  private static <E extends Enum<E>> Stream<String> names(E[] values) {
    return words(values, value -> value.name().toLowerCase(Locale.ROOT));
  }

  private static <E> Stream<String> words(E[] values, Function<E, String> word) {
    return Stream.of(values).map(word);
  }

  /** Each state in a sentence; in a dated one too where a day explains it. */
  private static Stream<String> headlines() {
    Set<String> undated = Set.of("never_reviewed", "unscheduled", "exempt");
    return names(Freshness.State.values())
        .flatMap(name -> undated.contains(name) ? Stream.of(name) : Stream.of(name, name + "_on"));
  }

  private static Stream<String> pages() {
    return Stream.of("freshness", "alerts", "cross_references", "findings", "owners", "which_one");
  }

  private static Stream<String> figures() {
    return Stream.of("to_review", "broken", "without_base", "uncovered", "unowned", "findings")
        .flatMap(name -> Stream.of(name, name + "_note", name + "_none"));
  }

  @Test
  void everyLabelIsUsedAndEveryLabelUsedExists() throws IOException {
    Set<String> used = found(THEME, ".vm", "\\$!?\\{?labels\\.(\\w+)");
    FAMILIES.forEach((prefix, words) -> words.get().forEach(word -> used.add(prefix + word)));
    usedByScripts().forEach(name -> used.add("js_" + name));
    used.addAll(found(CODE, ".java", "\\btext\\(\\s*\"(\\w+)\"[,)]"));
    Set<String> labels = new Labels(Locale.ENGLISH).names();
    assertThat(without(used, labels)).as("labels that are used and do not exist").isEmpty();
    used.addAll(found(CODE, ".java", "\"(\\w+)\""));
    found(THEME.resolve("assets"), ".js", "'(\\w+)'").forEach(name -> used.add("js_" + name));
    used.add("type_alert");
    Stream.of("action", "owner", "service", "pages")
        .forEach(kind -> used.add("js_palette_" + kind));
    assertThat(without(labels, used)).as("labels nobody uses").isEmpty();
  }

  private static Set<String> without(Set<String> some, Set<String> others) {
    Set<String> rest = new TreeSet<>(some);
    rest.removeAll(others);
    return rest;
  }

  /** What scripts ask for; names made of parts stand here in full. */
  private static Set<String> usedByScripts() throws IOException {
    Set<String> used = found(THEME.resolve("assets"), ".js", "\\b(?:word|label)\\(([^()]*)");
    Set<String> names =
        used.stream()
            .flatMap(call -> Pattern.compile("'(\\w+)'").matcher(call).results())
            .map(found -> found.group(1))
            .collect(toCollection(TreeSet::new));
    assertThat(names.removeAll(Set.of("theme_", "run_"))).isTrue();
    names.addAll(Set.of("theme_auto", "theme_light", "theme_dark"));
    names.addAll(Set.of("run_check", "run_decision", "run_action"));
    return names;
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "_de", "_fr", "_en"})
  void noLabelIsWrittenTwiceInOneFile(String language) throws IOException {
    Path file = Path.of("src/main/resources/handbook-pages" + language + ".properties");
    assertThat(
            Files.readAllLines(file).stream()
                .filter(line -> line.matches("[a-z0-9_]+=.*"))
                .map(line -> line.substring(0, line.indexOf('='))))
        .doesNotHaveDuplicates();
  }

  @Test
  void everyFamilyOfLabelsInTheCodeIsKnownHere() throws IOException {
    assertThat(found(CODE, ".java", "\"([a-z_]+_)\" \\+")).isEqualTo(FAMILIES.keySet());
  }

  private static Set<String> found(Path folder, String extension, String pattern)
      throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(extension))
          .map(LabelUseTest::text)
          .flatMap(text -> Pattern.compile(pattern).matcher(text).results())
          .map((MatchResult found) -> found.group(1))
          .collect(toCollection(TreeSet::new));
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
