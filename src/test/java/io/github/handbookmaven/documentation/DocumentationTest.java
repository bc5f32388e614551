package io.github.handbookmaven.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.frontmatter.FrontMatterKey;
import io.github.handbookmaven.rule.Family;
import io.github.handbookmaven.rule.Inspector;
import io.github.handbookmaven.rule.RuleSettings;
import io.github.handbookmaven.rule.Rules;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Documentation that cannot rot: whatever a page shows as code is read or looked up here. A block
 * that cannot be says why in a comment above it, {@code <!-- not run: reason -->}. What a rule's
 * page shows as reported and as fine is run by the rule itself, in its own test.
 */
class DocumentationTest {
  private static final Path SITE = Path.of("src/site/markdown");
  private static final Pattern COMMENT = Pattern.compile("(?s)<!--(.*?)-->");

  private static final String POM = read(Path.of("pom.xml"));
  private static final String VERSION = first("<version>([^<]+)</version>");
  private static final Goals GOALS = Goals.read();
  private static final Commands COMMAND = new Commands(GOALS, VERSION);

  private static final Map<String, String> VERSIONS =
      Map.of(
          "handbook-maven-plugin",
          VERSION,
          "maven-site-plugin",
          first("<site-plugin.version>([^<]+)</"));

  @TempDir Path output;

  private static String first(String pattern) {
    return Pattern.compile(pattern).matcher(POM).results().findFirst().orElseThrow().group(1);
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<Path> pages() throws IOException {
    try (Stream<Path> site = Files.walk(SITE)) {
      return Stream.concat(
              Stream.of("README.md", "CONTRIBUTING.md", "SECURITY.md", "SUPPORT.md").map(Path::of),
              site.filter(file -> file.toString().endsWith(".md")).sorted())
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyBlockIsReadOrSaysWhyNot(Path page) {
    assertThat(CodeBlock.of(page))
        .filteredOn(block -> block.notRun().isEmpty())
        .flatExtracting(
            block ->
                mistakes(block).stream().map(mistake -> block.place() + ": " + mistake).toList())
        .isEmpty();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void everyCommandInASentenceExists(Path page) {
    assertThat(COMMAND.mistakes(CodeBlock.prose(page))).as(page.toString()).isEmpty();
  }

  /** {@code mvn site} reads pages as XML, which ends at such a comment. */
  @ParameterizedTest
  @MethodSource("pages")
  void noCommentHoldsTwoDashesInARow(Path page) {
    assertThat(COMMENT.matcher(read(page)).results().map(comment -> comment.group(1)))
        .noneMatch(text -> text.contains("--") || text.endsWith("-"));
  }

  private List<String> mistakes(CodeBlock block) {
    String text = block.text();
    String language = block.language().toLowerCase(Locale.ROOT);
    return switch (language) {
      case "xml" -> new PomFragment(GOALS, VERSIONS).mistakes(text);
      case "sh", "bash", "shell" -> COMMAND.mistakes(text);
      case "groovy" -> COMMAND.mistakes(text);
      case "json" -> json(text);
      case "yaml", "yml" -> block.isOnARulesPage() ? List.of() : yaml(text);
      case "properties" -> properties(text);
      case "java" -> JavaExample.mistakes(text, output);
      case "markdown", "md" -> block.isOnARulesPage() ? List.of() : document(text);
      default ->
          text.strip().startsWith("mvn ") || block.isOnARulesPage()
              ? COMMAND.mistakes(text)
              : List.of("nothing here reads '" + language + "'; say why: <!-- not run: reason -->");
    };
  }

  private static List<String> json(String text) {
    try {
      new ObjectMapper().readTree(text);
      return List.of();
    } catch (JsonProcessingException e) {
      return List.of(e.getOriginalMessage());
    }
  }

  /** Front matter by our own reader; recipes of build servers with the commands in them. */
  private static List<String> yaml(String text) {
    if (text.startsWith("---")) {
      return document(text + "\n\n# A document\n");
    }
    List<String> mistakes = new ArrayList<>(COMMAND.mistakes(text));
    try {
      new Yaml(new SafeConstructor(new LoaderOptions())).loadAll(text).forEach(any -> {});
    } catch (YAMLException e) {
      mistakes.add(e.getMessage());
    }
    return mistakes;
  }

  /** A company's settings, or words of the pages: a theme may have words of its own beside ours. */
  private static List<String> properties(String text) {
    Properties properties = new Properties();
    try {
      properties.load(new StringReader(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Set<String> names = properties.stringPropertyNames();
    if (names.stream().anyMatch(labels()::contains)) {
      return List.of();
    }
    Set<String> known =
        GOALS.parametersOf("").stream().map(Goals.Parameter::name).collect(Collectors.toSet());
    return names.stream()
        .filter(name -> !known.contains(name.replaceAll("\\..*", "")))
        .map(name -> "no setting is called " + name)
        .toList();
  }

  private static Set<String> labels() {
    Properties labels = new Properties();
    try (var in =
        Files.newBufferedReader(Path.of("src/main/resources/handbook-pages.properties"))) {
      labels.load(in);
      return labels.stringPropertyNames();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A document whose front matter is in order; where its links lead is another matter. */
  private static List<String> document(String text) {
    Handbook handbook = HandbookOf.file("docs/example.md", text + "\n").build();
    return new Inspector(Rules.installed(), RuleSettings.DEFAULTS)
        .inspect(handbook).stream()
            .filter(finding -> isAboutFrontMatter(finding.rule()))
            .map(finding -> finding.at().line() + " " + finding.message())
            .toList();
  }

  private static boolean isAboutFrontMatter(String id) {
    return Rules.installed().stream()
        .filter(rule -> rule.id().equals(id))
        .anyMatch(rule -> rule.family() == Family.FRONT_MATTER);
  }

  @Test
  void everyKeyOfFrontMatterIsTold() {
    String pages = read(SITE.resolve("front-matter.md"));
    assertThat(FrontMatterKey.values())
        .extracting(key -> key.name().toLowerCase(Locale.ROOT))
        .allSatisfy(key -> assertThat(pages).contains("`" + key + "`"));
  }

  /** As GitHub asks of a form; who reports something must not meet a blank page. */
  @Test
  void everyIssueFormCanBeFilledIn() throws IOException {
    try (Stream<Path> forms = Files.list(Path.of(".github/ISSUE_TEMPLATE"))) {
      assertThat(forms.filter(form -> !form.endsWith("config.yml")).sorted())
          .hasSize(4)
          .allSatisfy(
              form -> {
                Map<String, Object> read =
                    new Yaml(new SafeConstructor(new LoaderOptions())).load(Files.readString(form));
                assertThat(read).containsKeys("name", "description", "labels", "body");
                assertThat((List<?>) read.get("body"))
                    .isNotEmpty()
                    .extracting(field -> String.valueOf(((Map<?, ?>) field).get("type")))
                    .isSubsetOf("input", "textarea", "dropdown", "checkboxes", "markdown");
                assertThat(COMMAND.mistakes(Files.readString(form))).isEmpty();
              });
    }
  }

  /** Else it marks every POM that binds one as wrong. */
  @Test
  void eclipseIsToldOfEveryGoalThatIsBound() {
    String told = read(Path.of("src/main/resources/META-INF/m2e/lifecycle-mapping-metadata.xml"));
    assertThat(GOALS.all().values())
        .filteredOn(goal -> goal.settings().containsKey("defaultPhase"))
        .filteredOn(goal -> !goal.name().endsWith("-report"))
        .allSatisfy(goal -> assertThat(told).contains("<goal>" + goal.name() + "</goal>"));
  }

  @Test
  void whatIsWrongOnAPageWouldBeSeen() {
    assertThat(COMMAND.mistakes("mvn handbook:chek -Dhandbook.failOn=note"))
        .containsExactly("no goal is called chek");
    assertThat(COMMAND.mistakes("mvn handbook:check -Dhandbook.failOm=note"))
        .containsExactly("no parameter of check is -Dhandbook.failOm");
    assertThat(
            new PomFragment(GOALS, VERSIONS).mistakes("<configuration><failOm/></configuration>"))
        .containsExactly("no parameter is called failOm");
    assertThat(
            new PomFragment(GOALS, VERSIONS)
                .mistakes(
                    "<configuration><policies><policy><intervall/></policy></policies></configuration>"))
        .containsExactly("<policy> has no <intervall>");
    assertThat(document("---\nreview_interval: soonish\n---\n\n# A\n")).isNotEmpty();
  }
}
