package io.github.handbookmaven.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.handbookmaven.Golden;
import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.classify.Classification;
import io.github.handbookmaven.classify.ClassifiedDocument;
import io.github.handbookmaven.frontmatter.FrontMatterKey;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.rule.DocumentRule;
import io.github.handbookmaven.rule.Family;
import io.github.handbookmaven.rule.HandbookRule;
import io.github.handbookmaven.rule.InFamily;
import io.github.handbookmaven.rule.Mistake;
import io.github.handbookmaven.rule.Observation;
import io.github.handbookmaven.rule.Options;
import io.github.handbookmaven.rule.Practice;
import io.github.handbookmaven.rule.Rule;
import io.github.handbookmaven.rule.RulePage;
import io.github.handbookmaven.rule.Rules;
import io.github.handbookmaven.rule.Severity;
import io.github.handbookmaven.rule.SuppressionRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What others rely on, in one file: who changes it sees it in the difference, and decides. */
class PublicSurfaceTest {
  private static final Path RESOURCES = Path.of("src/main/resources");
  private static final Path SCHEMAS = RESOURCES.resolve("io/github/handbookmaven/publish/json");
  private static final Path FRONT_MATTER =
      RESOURCES.resolve("META-INF/handbook/front-matter.schema.json");
  private static final Goals GOALS = Goals.read();

  /** What a rule of somebody else is written with. */
  private static final List<Class<?>> OF_RULES =
      List.of(
          Rule.class,
          DocumentRule.class,
          HandbookRule.class,
          SuppressionRule.class,
          Practice.class,
          Mistake.class,
          InFamily.class,
          Observation.class,
          Options.class,
          Severity.class,
          Family.class,
          ClassifiedDocument.class,
          Classification.class,
          DocType.class,
          Document.class,
          Place.class,
          Handbook.class,
          Entry.class);

  @Test
  void nothingOfItChangesUnseen() throws IOException {
    String surface =
        Stream.of(
                part("goals", goals()),
                part("elements of lists", beans()),
                part("rules", rules()),
                part("front matter", keys()),
                part("catalog.schema.json", schema(SCHEMAS.resolve("catalog.schema.json"))),
                part("findings.schema.json", schema(SCHEMAS.resolve("findings.schema.json"))),
                part("inventory.schema.json", schema(SCHEMAS.resolve("inventory.schema.json"))),
                part("front-matter.schema.json", schema(FRONT_MATTER)),
                part("template variables", variables()),
                part("labels", labels("handbook-pages.properties")),
                part("labels of reports", labels("handbook-report.properties")),
                part("what rules are written with", OF_RULES.stream().flatMap(this::members)))
            .collect(Collectors.joining("\n"));
    Golden.assertSame(Path.of("src/test/resources/golden/public-surface.txt"), surface);
  }

  /** Usage must leave no parameter out, so it is written here. */
  @Test
  void everyParameterIsOnThePageOfParameters() throws IOException {
    Map<String, TreeSet<String>> goals = new TreeMap<>();
    Map<String, Goals.Parameter> parameters = new TreeMap<>();
    GOALS
        .all()
        .values()
        .forEach(
            goal ->
                goal.parameters()
                    .forEach(
                        parameter -> {
                          goals
                              .computeIfAbsent(parameter.name(), any -> new TreeSet<>())
                              .add(goal.name());
                          parameters.putIfAbsent(parameter.name(), parameter);
                        }));
    String rows =
        parameters.values().stream()
            .map(parameter -> row(parameter, goals.get(parameter.name())))
            .collect(Collectors.joining());
    Golden.assertSame(
        Path.of("src/site/markdown/parameters.md"),
        """
        # Parameters

        Each is an element below `<configuration>` and, where a property is named, `-D` on the command line. What is longer
        to tell stands in [usage](usage.md); [goals](plugin-info.html) has a page for each goal. This table is written from
        the sources.

        | parameter | property | default | what it does | goals |
        |---|---|---|---|---|
        """
            + rows);
  }

  /** A list that is kept by hand lacks the newest rule. */
  @Test
  void everyRuleIsInTheListOfRules() throws IOException {
    String families =
        Stream.of(Family.values()).map(PublicSurfaceTest::rows).collect(Collectors.joining());
    Golden.assertSame(
        Path.of("src/site/markdown/rules/index.md"),
        """
        # Rules

        Every finding names its rule; every rule has a page that tells why the mistake matters, shows an example that is
        reported and one that is fine, and says how to fix and how to silence it. The list with the severities in effect in a
        project is printed by `mvn handbook:rules`. This one is written from the sources.

        How sure they are, read in repositories of others: [precision](../precision.md). What the structure rules look for, with
        a complete SOP and a complete runbook: [structure](../structure.md). One more of your own:
        [add a rule](../add-a-rule.md).
        """
            + families);
  }

  private static String rows(Family family) {
    String words = family.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    String title = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    return "\n## "
        + title
        + "\n\n| rule | by default | what it reports |\n|---|---|---|\n"
        + Rules.installed().stream()
            .filter(rule -> rule.family() == family)
            .sorted(Comparator.comparing(Rule::id))
            .map(PublicSurfaceTest::row)
            .collect(Collectors.joining());
  }

  private static String row(Rule rule) {
    return String.format(
        "| [%s](%s.md) | %s | %s |%n",
        rule.id(),
        rule.id(),
        rule.defaultSeverity().word(),
        RulePage.of(rule).orElseThrow().summary().replace("|", "\\|"));
  }

  @Test
  void everyGoalAndParameterSaysWhatItDoes() {
    assertThat(GOALS.all().values())
        .isNotEmpty()
        .allSatisfy(
            goal -> {
              assertThat(goal.text()).as(goal.name()).isNotEmpty();
              assertThat(goal.parameters())
                  .allSatisfy(each -> assertThat(each.text()).as(each.name()).isNotEmpty());
            });
  }

  @Test
  void theIntroductionNamesEveryGoal() throws IOException {
    String page = Files.readString(Path.of("src/site/markdown/index.md"));
    assertThat(GOALS.all().keySet())
        .allSatisfy(goal -> assertThat(page).contains("`handbook:" + goal + "`"));
  }

  private static String row(Goals.Parameter parameter, TreeSet<String> goals) {
    String where =
        goals.size() > GOALS.all().size() / 2 ? goals.size() + " goals" : String.join(", ", goals);
    return String.format(
        "| `%s` | %s | %s | %s | %s |%n",
        parameter.name(),
        code(parameter.property()),
        code(parameter.defaultValue()),
        parameter.text().replace("|", "\\|"),
        where);
  }

  private static String code(String text) {
    return text.isEmpty() ? "" : "`" + text + "`";
  }

  private static String part(String title, Stream<String> lines) {
    return "# " + title + "\n" + lines.map(line -> line + "\n").collect(Collectors.joining());
  }

  private static Stream<String> goals() {
    return GOALS.all().values().stream()
        .flatMap(
            goal ->
                Stream.concat(
                    Stream.of(goal.name() + " " + goal.settings()),
                    goal.parameters().stream().map(PublicSurfaceTest::line)));
  }

  private static String line(Goals.Parameter parameter) {
    return ("  " + parameter.name() + " " + parameter.property() + " = " + parameter.defaultValue())
        .stripTrailing();
  }

  private static Stream<String> beans() {
    return Stream.of("Source", "Policy", "RuleSetting", "RunbookUrl")
        .map(bean -> bean + " " + GOALS.elementsOf(bean));
  }

  private static Stream<String> rules() {
    return Rules.installed().stream()
        .map(rule -> rule.id() + " " + rule.family().name() + " " + rule.defaultSeverity().word())
        .sorted();
  }

  private static Stream<String> keys() {
    return Stream.of(FrontMatterKey.values()).map(key -> key.canonical() + " " + key.synonyms());
  }

  private static Stream<String> schema(Path file) {
    try {
      return members("", new ObjectMapper().readTree(file.toFile()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> members(String path, JsonNode node) {
    boolean isLeaf = node.isValueNode() || node.isArray();
    if (isLeaf) {
      return path.endsWith("/description") ? Stream.empty() : Stream.of(path + " " + node);
    }
    return node.properties().stream()
        .flatMap(field -> members(path + "/" + field.getKey(), field.getValue()));
  }

  /** {@code ThemingTest} holds that page to the code. */
  private static Stream<String> variables() {
    try {
      return Files.readAllLines(Path.of("src/site/markdown/theming.md")).stream()
          .filter(
              line -> line.startsWith("| `$") || line.startsWith("| `.") || line.startsWith("###"))
          .map(line -> line.replaceAll("^(\\|[^|]*\\|[^|]*\\|).*", "$1"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<String> labels(String name) {
    Properties labels = new Properties();
    try (var in = Files.newBufferedReader(RESOURCES.resolve(name))) {
      labels.load(in);
      return new TreeSet<>(labels.stringPropertyNames()).stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Stream<String> members(Class<?> type) {
    return Stream.concat(
        Stream.of(Modifier.toString(type.getModifiers()) + " " + type.getName()),
        Arrays.stream(type.getDeclaredMethods())
            .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
            .map(Method::toGenericString)
            .map(text -> "  " + text)
            .sorted());
  }
}
