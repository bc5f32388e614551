package io.github.handbookmaven;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.stmt.DoStmt;
import com.github.javaparser.ast.stmt.ForEachStmt;
import com.github.javaparser.ast.stmt.ForStmt;
import com.github.javaparser.ast.stmt.IfStmt;
import com.github.javaparser.ast.stmt.SwitchStmt;
import com.github.javaparser.ast.stmt.TryStmt;
import com.github.javaparser.ast.stmt.WhileStmt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The figures this code is kept at, measured on its own sources. {@code mvn test
 * -Dtest=HouseFiguresTest} prints them.
 */
class HouseFiguresTest {
  private static final Path SOURCES = Path.of("src/main/java");
  private static final List<Class<? extends Node>> BLOCKS =
      List.of(
          IfStmt.class,
          ForStmt.class,
          ForEachStmt.class,
          WhileStmt.class,
          DoStmt.class,
          SwitchStmt.class,
          TryStmt.class);

  private static List<CompilationUnit> units;

  @BeforeAll
  static void readOurSources() throws IOException {
    JavaParser parser =
        new JavaParser(new ParserConfiguration().setLanguageLevel(LanguageLevel.JAVA_17));
    try (Stream<Path> files = Files.walk(SOURCES)) {
      units =
          files
              .filter(file -> file.toString().endsWith(".java"))
              .sorted()
              .map(file -> read(parser, file))
              .toList();
    }
  }

  private static CompilationUnit read(JavaParser parser, Path file) {
    try {
      return parser.parse(file).getResult().orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void noMethodIsLongerThanFortyLinesAndNineInTenHaveThirteenAtMost() {
    List<Integer> lines = methods().map(HouseFiguresTest::lines).sorted().toList();
    System.out.printf(
        "method lines: median %d, p90 %d, p99 %d, longest %d, of %d%n",
        share(lines, 50), share(lines, 90), share(lines, 99), share(lines, 100), lines.size());

    assertThat(methods().filter(method -> lines(method) > 40))
        .extracting(HouseFiguresTest::name)
        .isEmpty();
    assertThat(share(lines, 90)).isLessThanOrEqualTo(13);
  }

  @Test
  void nothingIsNestedDeeperThanFourTimes() {
    System.out.printf(
        "nesting: deepest %d%n", methods().mapToInt(HouseFiguresTest::nesting).max().orElse(0));

    assertThat(methods().filter(method -> nesting(method) > 4))
        .extracting(HouseFiguresTest::name)
        .isEmpty();
  }

  @Test
  void aClassHasFourHundredLinesAtMost() {
    assertThat(types().filter(type -> type.isTopLevelType()))
        .allSatisfy(
            type ->
                assertThat(type.getRange().orElseThrow().getLineCount())
                    .as(name(type))
                    .isLessThanOrEqualTo(400));
  }

  @Test
  void noPackageHasMoreThanFortyFiveClasses() {
    Map<String, Long> sizes =
        types()
            .filter(TypeDeclaration::isTopLevelType)
            .collect(
                Collectors.groupingBy(HouseFiguresTest::room, TreeMap::new, Collectors.counting()));
    System.out.printf(
        "classes: %d in %d packages, at most %d in one%n",
        sizes.values().stream().mapToLong(Long::longValue).sum(),
        sizes.size(),
        sizes.values().stream().mapToLong(Long::longValue).max().orElse(0));

    assertThat(sizes).allSatisfy((room, size) -> assertThat(size).as(room).isLessThanOrEqualTo(45));
  }

  @Test
  void everythingPublicSaysWhatItIs() {
    assertThat(types().filter(HouseFiguresTest::isPublic))
        .filteredOn(type -> type.getJavadocComment().isEmpty())
        .extracting(HouseFiguresTest::name)
        .isEmpty();
    assertThat(methods().filter(HouseFiguresTest::isPublic))
        .filteredOn(method -> !method.isAnnotationPresent(Override.class))
        .filteredOn(method -> method.getJavadocComment().isEmpty())
        .extracting(HouseFiguresTest::name)
        .isEmpty();
  }

  private static Stream<TypeDeclaration<?>> types() {
    return units.stream()
        .flatMap(unit -> unit.findAll(TypeDeclaration.class).stream())
        .map(type -> (TypeDeclaration<?>) type);
  }

  private static Stream<CallableDeclaration<?>> methods() {
    return units.stream()
        .flatMap(unit -> unit.findAll(CallableDeclaration.class).stream())
        .map(method -> (CallableDeclaration<?>) method);
  }

  /** Its own modifier, and those of all types around it. */
  private static boolean isPublic(BodyDeclaration<?> declaration) {
    boolean isPublicHere =
        declaration instanceof TypeDeclaration<?> type
            ? type.isPublic()
            : ((CallableDeclaration<?>) declaration).isPublic();
    return isPublicHere
        && declaration
            .getParentNode()
            .filter(TypeDeclaration.class::isInstance)
            .map(parent -> isPublic((TypeDeclaration<?>) parent))
            .orElse(true);
  }

  /** From its name to its closing brace. */
  private static int lines(CallableDeclaration<?> method) {
    return method.getEnd().orElseThrow().line - method.getName().getBegin().orElseThrow().line + 1;
  }

  private static int nesting(Node node) {
    int below = node.getChildNodes().stream().mapToInt(HouseFiguresTest::nesting).max().orElse(0);
    boolean isElseIf =
        node instanceof IfStmt && node.getParentNode().filter(IfStmt.class::isInstance).isPresent();
    return below + (BLOCKS.contains(node.getClass()) && !isElseIf ? 1 : 0);
  }

  private static int share(List<Integer> sorted, int percent) {
    return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
  }

  private static String room(TypeDeclaration<?> type) {
    return type.findCompilationUnit()
        .flatMap(CompilationUnit::getPackageDeclaration)
        .map(room -> room.getNameAsString())
        .orElse("");
  }

  private static String name(BodyDeclaration<?> declaration) {
    if (declaration instanceof TypeDeclaration<?> type) {
      return type.getFullyQualifiedName().orElseGet(type::getNameAsString);
    }
    TypeDeclaration<?> around = (TypeDeclaration<?>) declaration.getParentNode().orElseThrow();
    return name(around) + "." + ((CallableDeclaration<?>) declaration).getNameAsString();
  }
}
