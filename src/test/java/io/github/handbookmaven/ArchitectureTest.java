package io.github.handbookmaven;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import io.github.handbookmaven.model.Patience;
import io.github.handbookmaven.model.SideBySide;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The house rules of {@code architecture.md} that a compiler does not hold. */
@AnalyzeClasses(packages = ArchitectureTest.BASE, importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  static final String BASE = "io.github.handbookmaven";

  /** Top floor first: each takes from those before it only. */
  static final List<String> FLOORS =
      List.of(
          "model",
          "kept",
          "yaml",
          "frontmatter",
          "site",
          "source",
          "bundle",
          "hub",
          "history",
          "markdown",
          "classify",
          "twin",
          "reference",
          "owner",
          "foundation",
          "freshness",
          "practice",
          "assemble",
          "rule",
          "publish",
          "capture",
          "author",
          "serve",
          "mojo");

  private static final List<String> NAMES_THAT_SAY_NOTHING =
      List.of("Util", "Helper", "Manager", "Common", "Misc", "Impl", "Processor", "Base");

  @ArchTest
  static final ArchRule aFloorTakesFromTheFloorsAboveItOnly =
      classes().should(takeFromFloorsAboveOnly());

  @ArchTest
  static final ArchRule noPackagesDependOnEachOtherInACircle =
      slices().matching(BASE + ".(**)").should().beFreeOfCycles();

  /** Two classes that need each other are one idea in two files, or two with a third in between. */
  @ArchTest
  static final ArchRule noClassesDependOnEachOtherInACircle =
      slices().assignedFrom(files()).should().beFreeOfCycles();

  @ArchTest
  static final ArchRule noNameStandsForTwoThings =
      classes().that().areTopLevelClasses().should(haveANameOfTheirOwn());

  @ArchTest
  static final ArchRule theModelKnowsTheJdkOnly =
      classes()
          .that()
          .resideInAPackage(BASE + ".model")
          .should()
          .onlyDependOnClassesThat(resideInAnyPackage("java..", BASE + ".model"));

  @ArchTest
  static final ArchRule onlyYamlKnowsSnakeYaml = onlyUser("yaml", "org.yaml..", "org.tomlj..");

  @ArchTest static final ArchRule onlyHistoryKnowsJgit = onlyUser("history", "org.eclipse.jgit..");

  @ArchTest
  static final ArchRule onlyMarkdownKnowsCommonMark = onlyUser("markdown", "org.commonmark..");

  @ArchTest static final ArchRule onlyMarkdownKnowsJsoup = onlyUser("markdown", "org.jsoup..");

  @ArchTest
  static final ArchRule onlyHtmlKnowsVelocity = onlyUser("publish.html", "org.apache.velocity..");

  @ArchTest
  static final ArchRule onlyGoalsKnowMaven =
      onlyUser("mojo", "org.apache.maven..", "org.codehaus.plexus..", "javax.inject..");

  /** They wait for a thread of the pool that the whole process shares, and do not help it. */
  @ArchTest
  static final ArchRule noArrayIsWorkedAtByThePoolOfAll =
      noClasses()
          .should()
          .callMethodWhere(
              describe(
                  "Arrays.parallel…",
                  call ->
                      call.getTargetOwner().isEquivalentTo(Arrays.class)
                          && call.getName().startsWith("parallel")));

  /**
   * A step may ask the pool that the whole process shares, as rules of others do: where that pool's
   * threads wait for steps, on two processors a single one, both wait for ever.
   */
  @ArchTest
  static final ArchRule noThreadOfThePoolOfAllWaitsForAStep =
      noClasses()
          .that(areParallelInThePoolOfAll())
          .should()
          .transitivelyDependOnClassesThat()
          .areAssignableTo(Patience.class);

  private static DescribedPredicate<JavaClass> areParallelInThePoolOfAll() {
    return describe(
        "have parallel streams outside SideBySide",
        one ->
            one.getMethodCallsFromSelf().stream()
                    .anyMatch(call -> call.getName().matches("parallel(Stream)?"))
                && one.getMethodCallsFromSelf().stream()
                    .noneMatch(call -> call.getTargetOwner().isEquivalentTo(SideBySide.class)));
  }

  @ArchTest
  static final ArchRule nobodyReadsTheTimeWithoutAClock =
      noClasses()
          .should()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .callMethod(ZonedDateTime.class, "now")
          .orShould()
          .callMethod(Instant.class, "now")
          .orShould()
          .callMethod(System.class, "currentTimeMillis");

  @ArchTest
  static final ArchRule onlyGoalsMakeClocks =
      noClasses()
          .that(not(resideInAPackage(BASE + ".mojo..")))
          .should()
          .callMethod(Clock.class, "systemUTC")
          .orShould()
          .callMethod(Clock.class, "systemDefaultZone");

  @ArchTest static final ArchRule namesSayWhatAThingIs = noClasses().should(beNamedForNothing());

  private static boolean isOurs(JavaClass type) {
    return type.getPackageName().startsWith(BASE);
  }

  /** A class with all that is nested in it. */
  private static SliceAssignment files() {
    return new SliceAssignment() {
      @Override
      public SliceIdentifier getIdentifierOf(JavaClass type) {
        return isOurs(type)
            ? SliceIdentifier.of(type.getName().split("\\$")[0])
            : SliceIdentifier.ignore();
      }

      @Override
      public String getDescription() {
        return "files";
      }
    };
  }

  private static ArchCondition<JavaClass> haveANameOfTheirOwn() {
    Map<String, String> seen = new HashMap<>();
    return new ArchCondition<>("have a name of their own") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        if (!isOurs(type)) {
          return;
        }
        String other = seen.putIfAbsent(type.getSimpleName(), type.getName());
        if (other != null && !type.getSimpleName().equals("package-info")) {
          events.add(
              SimpleConditionEvent.violated(
                  type, type.getName() + " has the simple name of " + other));
        }
      }
    };
  }

  private static ArchCondition<JavaClass> beNamedForNothing() {
    return new ArchCondition<>("be named for nothing") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        Stream.of(type.getSimpleName().split("(?=\\p{Lu})"))
            .filter(NAMES_THAT_SAY_NOTHING::contains)
            .forEach(
                word ->
                    events.add(
                        SimpleConditionEvent.satisfied(
                            type, type.getName() + " contains '" + word + "'")));
      }
    };
  }

  private static ArchRule onlyUser(String user, String... libraries) {
    return noClasses()
        .that(not(resideInAPackage(BASE + "." + user + "..")))
        .and(not(generatedByThePluginTools()))
        .should()
        .dependOnClassesThat(resideInAnyPackage(libraries))
        .as("only " + user + " knows " + String.join(", ", libraries));
  }

  private static DescribedPredicate<JavaClass> generatedByThePluginTools() {
    return describe("the generated help goal", type -> type.getSimpleName().equals("HelpMojo"));
  }

  private static ArchCondition<JavaClass> takeFromFloorsAboveOnly() {
    return new ArchCondition<>("take from the floors above only") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        int own = floor(type);
        type.getDirectDependenciesFromSelf().stream()
            .filter(dependency -> own >= 0 && floor(dependency.getTargetClass()) > own)
            .forEach(
                dependency ->
                    events.add(SimpleConditionEvent.violated(type, dependency.getDescription())));
      }
    };
  }

  private static int floor(JavaClass type) {
    String name = type.getPackageName();
    if (!name.startsWith(BASE + ".") || generatedByThePluginTools().test(type)) {
      return -1;
    }
    int position = FLOORS.indexOf(name.substring(BASE.length() + 1).split("\\.")[0]);
    if (position < 0) {
      throw new IllegalStateException("package " + name + " is on no floor: add it to FLOORS");
    }
    return position;
  }
}
