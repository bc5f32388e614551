package io.github.handbookmaven.robustness;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MethodCallExpr;
import com.github.javaparser.ast.expr.MethodReferenceExpr;
import com.github.javaparser.ast.expr.NameExpr;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every regular expression of the plugin, and how each is asked. */
final class PatternsInCode {
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Set<String> ASKED_BY =
      Set.of("matcher", "split", "splitAsStream", "asPredicate", "asMatchPredicate");
  private static final Set<String> BY_TEXT =
      Set.of("matches", "replaceAll", "replaceFirst", "split");

  private final List<Use> uses = new ArrayList<>();

  /** How a pattern is asked. */
  enum Way {
    /** Somewhere in the text, again and again. */
    FIND,
    /** The whole text. */
    MATCH
  }

  /**
   * A pattern in use.
   *
   * @param where the class, and the field where there is one
   * @param pattern the pattern
   * @param ways how it is asked
   */
  record Use(String where, Pattern pattern, Set<Way> ways) {
    @Override
    public String toString() {
      return where + " " + pattern;
    }
  }

  private PatternsInCode() {}

  static List<Use> all() {
    PatternsInCode code = new PatternsInCode();
    try (Stream<Path> files = Files.walk(SOURCES)) {
      files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(code::read);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return code.uses;
  }

  private void read(Path file) {
    CompilationUnit unit = parsed(file);
    unit.findAll(MethodCallExpr.class).forEach(call -> addText(file, call));
    String name = SOURCES.relativize(file).toString().replace(".java", "").replace('/', '.');
    if (unit.toString().contains("Pattern")) {
      addFields(name, unit);
    }
  }

  static CompilationUnit parsed(Path file) {
    try {
      ParserConfiguration java17 =
          new ParserConfiguration().setLanguageLevel(LanguageLevel.JAVA_17);
      return new JavaParser(java17).parse(file).getResult().orElseThrow();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** {@code text.replaceAll("\\s+", " ")} and its like, which make their pattern each time. */
  private void addText(Path file, MethodCallExpr call) {
    if (BY_TEXT.contains(call.getNameAsString())
        && call.getScope().isPresent()
        && !call.getArguments().isEmpty()
        && call.getArgument(0).isStringLiteralExpr()) {
      String regex = call.getArgument(0).asStringLiteralExpr().asString();
      Way way = call.getNameAsString().equals("matches") ? Way.MATCH : Way.FIND;
      String where = file.getFileName() + ":" + call.getBegin().orElseThrow().line;
      uses.add(new Use(where, Pattern.compile(regex), EnumSet.of(way)));
    }
  }

  private void addFields(String name, CompilationUnit unit) {
    for (Class<?> type : withNested(load(name))) {
      for (Field field : type.getDeclaredFields()) {
        if (Modifier.isStatic(field.getModifiers())) {
          Set<Way> ways = ways(unit, field.getName());
          String where =
              type.getName().replaceFirst(".*handbookmaven\\.", "") + "." + field.getName();
          patternsIn(value(field, null), 0)
              .forEach(pattern -> uses.add(new Use(where, pattern, ways)));
        }
      }
    }
  }

  private static Class<?> load(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException gone) {
      throw new IllegalStateException(gone);
    }
  }

  private static Stream<Class<?>> nested(Class<?> type) {
    return Stream.concat(
        Stream.of(type), Stream.of(type.getDeclaredClasses()).flatMap(PatternsInCode::nested));
  }

  private static List<Class<?>> withNested(Class<?> type) {
    return nested(type).toList();
  }

  private static Object value(Field field, Object owner) {
    try {
      field.setAccessible(true);
      return field.get(owner);
    } catch (IllegalAccessException | RuntimeException closed) {
      return null;
    }
  }

  /** Patterns in a constant: itself, in a collection, or in a value of our own. */
  private static Stream<Pattern> patternsIn(Object value, int depth) {
    if (value instanceof Pattern pattern) {
      return Stream.of(pattern);
    }
    if (value == null || depth > 3) {
      return Stream.empty();
    }
    if (value instanceof Collection<?> many) {
      return many.stream().flatMap(each -> patternsIn(each, depth + 1));
    }
    if (value instanceof Map<?, ?> map) {
      return Stream.concat(map.keySet().stream(), map.values().stream())
          .flatMap(each -> patternsIn(each, depth + 1));
    }
    if (value instanceof Object[] array) {
      return Stream.of(array).flatMap(each -> patternsIn(each, depth + 1));
    }
    if (value.getClass().getName().startsWith("io.github.handbookmaven")) {
      return Stream.of(value.getClass().getDeclaredFields())
          .filter(field -> !Modifier.isStatic(field.getModifiers()))
          .flatMap(field -> patternsIn(value(field, value), depth + 1));
    }
    return Stream.empty();
  }

  /** How the code of a class asks a pattern; every way where it cannot be told. */
  private static Set<Way> ways(CompilationUnit unit, String field) {
    Set<Way> ways = EnumSet.noneOf(Way.class);
    for (MethodCallExpr call : unit.findAll(MethodCallExpr.class)) {
      boolean isAsked =
          ASKED_BY.contains(call.getNameAsString())
              && call.getScope().filter(scope -> names(scope, field)).isPresent();
      if (isAsked) {
        ways.addAll(waysOf(call));
      }
    }
    return ways.isEmpty() ? waysOfAll(unit) : ways;
  }

  /** A pattern in a collection is asked by another name: as every pattern of the class is. */
  private static Set<Way> waysOfAll(CompilationUnit unit) {
    Set<Way> ways = EnumSet.noneOf(Way.class);
    unit.findAll(MethodCallExpr.class).stream()
        .filter(call -> call.getNameAsString().equals("matcher"))
        .forEach(call -> ways.addAll(waysOf(call)));
    return ways.isEmpty() ? EnumSet.allOf(Way.class) : ways;
  }

  private static boolean names(Expression scope, String field) {
    return scope instanceof NameExpr name && name.getNameAsString().equals(field);
  }

  private static Set<Way> waysOf(MethodCallExpr call) {
    if (!call.getNameAsString().equals("matcher")) {
      return way(call.getNameAsString());
    }
    Node parent = call.getParentNode().orElseThrow();
    if (parent instanceof MethodCallExpr next && next.getScope().filter(call::equals).isPresent()) {
      return way(next.getNameAsString());
    }
    Optional<MethodDeclaration> method = enclosing(call);
    return method
        .map(
            body ->
                parent instanceof VariableDeclarator variable
                    ? waysOf(body, variable.getNameAsString())
                    : referred(body))
        .filter(ways -> !ways.isEmpty())
        .orElseGet(() -> EnumSet.allOf(Way.class));
  }

  private static Set<Way> waysOf(MethodDeclaration body, String matcher) {
    Set<Way> ways = EnumSet.noneOf(Way.class);
    body.findAll(MethodCallExpr.class).stream()
        .filter(call -> call.getScope().filter(scope -> names(scope, matcher)).isPresent())
        .forEach(call -> ways.addAll(way(call.getNameAsString())));
    return ways;
  }

  /** {@code filter(Matcher::find)}. */
  private static Set<Way> referred(MethodDeclaration body) {
    Set<Way> ways = EnumSet.noneOf(Way.class);
    body.findAll(MethodReferenceExpr.class).stream()
        .filter(reference -> reference.getScope().toString().equals("Matcher"))
        .forEach(reference -> ways.addAll(way(reference.getIdentifier())));
    return ways;
  }

  private static Optional<MethodDeclaration> enclosing(Node node) {
    Optional<Node> at = node.getParentNode();
    while (at.isPresent() && !(at.get() instanceof MethodDeclaration)) {
      at = at.get().getParentNode();
    }
    return at.map(MethodDeclaration.class::cast);
  }

  private static Set<Way> way(String call) {
    return switch (call) {
      case "matches", "lookingAt", "asMatchPredicate" -> EnumSet.of(Way.MATCH);
      case "find",
          "results",
          "replaceAll",
          "replaceFirst",
          "split",
          "splitAsStream",
          "asPredicate" ->
          EnumSet.of(Way.FIND);
      case "group",
          "start",
          "end",
          "toMatchResult",
          "region",
          "reset",
          "hitEnd",
          "appendReplacement",
          "appendTail" ->
          EnumSet.noneOf(Way.class);
      default -> EnumSet.allOf(Way.class);
    };
  }
}
