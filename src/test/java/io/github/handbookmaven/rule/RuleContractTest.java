package io.github.handbookmaven.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ServiceLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Whatever a rule needs beside its class is there: what no test asks for is soon missing. */
class RuleContractTest {

  private static final Path PAGES = Path.of("src/site/markdown/rules");
  private static final String A_TEST = "@(?:Test|ParameterizedTest|TestFactory)\\b";
  private static final List<String> PAGE_SECTIONS =
      List.of("## Why", "## Reported", "## Fine", "## How to fix", "## How to suppress");

  @TestFactory
  Stream<DynamicTest> everyRuleHasAKebabCaseIdThatIsItsClassName() {
    return rules()
        .map(rule -> dynamicTest(rule.id(), () -> assertThat(rule.id()).isEqualTo(kebab(rule))));
  }

  @TestFactory
  Stream<DynamicTest> everyRuleHasATestBesideIt() {
    return rules().map(rule -> dynamicTest(rule.id(), () -> assertThat(testOf(rule)).exists()));
  }

  /** Reported, fine, and the nearest thing that looks wrong but is not. */
  @TestFactory
  Stream<DynamicTest> everyRuleHasThreeTestsAtLeast() {
    return rules()
        .map(
            rule ->
                dynamicTest(
                    rule.id(),
                    () ->
                        assertThat(Files.readString(testOf(rule)).split(A_TEST, -1))
                            .hasSizeGreaterThan(3)));
  }

  @TestFactory
  Stream<DynamicTest> everyRuleHasAPageWithAllItsSections() {
    return rules()
        .map(
            rule ->
                dynamicTest(
                    rule.id(),
                    () ->
                        assertThat(page(rule))
                            .startsWith("# " + rule.id() + "\n")
                            .contains(PAGE_SECTIONS)));
  }

  @TestFactory
  Stream<DynamicTest> everyPageBeginsWithTheMistakeInOneSentence() {
    return rules()
        .map(
            rule ->
                dynamicTest(
                    rule.id(),
                    () ->
                        assertThat(RulePage.of(rule).orElseThrow().summary())
                            .doesNotStartWith("Default severity")
                            .hasSizeLessThan(160)
                            .matches("[^a-z].*[.?]")));
  }

  @TestFactory
  Stream<DynamicTest> everyPageTellsTheDefaultSeverityOfItsRule() {
    return rules()
        .map(
            rule ->
                dynamicTest(
                    rule.id(),
                    () ->
                        assertThat(page(rule).lines())
                            .filteredOn(line -> line.startsWith("Default severity: "))
                            .singleElement()
                            .asString()
                            .startsWith(
                                "Default severity: `" + rule.defaultSeverity().word() + "`")));
  }

  @Test
  void everyPageBelongsToARule() throws IOException {
    Set<String> ids = rules().map(Rule::id).collect(Collectors.toCollection(TreeSet::new));
    try (Stream<Path> pages = Files.list(PAGES)) {
      assertThat(pages.map(page -> page.getFileName().toString()))
          .filteredOn(name -> name.endsWith(".md") && !name.equals("index.md"))
          .extracting(name -> name.replace(".md", ""))
          .allSatisfy(id -> assertThat(ids).contains(id));
    }
  }

  @Test
  void everyRuleClassIsRegisteredAndFinal() {
    Set<String> registered =
        rules().map(rule -> rule.getClass().getName()).collect(Collectors.toSet());
    assertThat(
            new ClassFileImporter()
                .importPackages("io.github.handbookmaven.rule.builtin").stream()
                    .filter(type -> type.isAssignableTo(Rule.class)))
        .filteredOn(type -> !type.getModifiers().contains(JavaModifier.ABSTRACT))
        .allSatisfy(
            type -> {
              assertThat(registered).contains(type.getName());
              assertThat(type.getModifiers()).contains(JavaModifier.FINAL, JavaModifier.PUBLIC);
            })
        .extracting(JavaClass::getName)
        .doesNotHaveDuplicates();
  }

  private static Stream<Rule> rules() {
    return ServiceLoader.load(Rule.class, Rule.class.getClassLoader()).stream()
        .map(ServiceLoader.Provider::get);
  }

  private static String kebab(Rule rule) {
    return rule.getClass()
        .getSimpleName()
        .replaceAll("([a-z0-9])([A-Z])", "$1-$2")
        .toLowerCase(Locale.ROOT);
  }

  private static Path testOf(Rule rule) {
    return Path.of("src/test/java", rule.getClass().getName().replace('.', '/') + "Test.java");
  }

  private static String page(Rule rule) throws IOException {
    return Files.readString(PAGES.resolve(rule.id() + ".md"), StandardCharsets.UTF_8);
  }
}
