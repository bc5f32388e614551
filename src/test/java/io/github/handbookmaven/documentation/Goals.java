package io.github.handbookmaven.documentation;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.ast.body.ClassOrInterfaceDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.expr.AnnotationExpr;
import com.github.javaparser.ast.expr.Expression;
import com.github.javaparser.ast.expr.MemberValuePair;
import com.github.javaparser.ast.expr.NameExpr;
import com.github.javaparser.ast.nodeTypes.NodeWithJavadoc;
import com.github.javaparser.javadoc.Javadoc;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The goals and their parameters, as their sources say: what a descriptor is made from. */
public final class Goals {
  private static final Path SOURCES = Path.of("src/main/java/io/github/handbookmaven/mojo");

  private final Map<String, ClassOrInterfaceDeclaration> types = new HashMap<>();
  private final Map<String, Goal> goals = new TreeMap<>();

  /**
   * A goal.
   *
   * @param name without prefix
   * @param text what its class says of it, as Markdown
   * @param settings what its annotation says, by name, without the goal's name
   * @param parameters those a user may set, by name
   */
  public record Goal(
      String name, String text, Map<String, String> settings, List<Parameter> parameters) {}

  /**
   * A parameter that a user may set.
   *
   * @param name of the POM's element
   * @param property of the command line; empty where there is none
   * @param defaultValue as written; empty where there is none
   * @param type of the field, as written
   * @param text what it does, as Markdown
   */
  public record Parameter(
      String name, String property, String defaultValue, String type, String text) {}

  private Goals() {}

  /** Reads them. */
  public static Goals read() {
    Goals all = new Goals();
    JavaParser parser =
        new JavaParser(new ParserConfiguration().setLanguageLevel(LanguageLevel.JAVA_17));
    try (Stream<Path> files = Files.list(SOURCES)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
        parser
            .parse(file)
            .getResult()
            .orElseThrow()
            .findAll(ClassOrInterfaceDeclaration.class)
            .forEach(type -> all.types.put(type.getNameAsString(), type));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    all.types.values().forEach(all::note);
    return all;
  }

  private void note(ClassOrInterfaceDeclaration type) {
    type.getAnnotationByName("Mojo")
        .ifPresent(
            mojo -> {
              Map<String, String> settings = new TreeMap<>(values(mojo, type));
              String name = settings.remove("name");
              goals.put(name, new Goal(name, text(type), settings, parameters(type)));
            });
  }

  private List<Parameter> parameters(ClassOrInterfaceDeclaration type) {
    Stream<Parameter> inherited =
        type.getExtendedTypes().stream()
            .flatMap(parent -> Optional.ofNullable(types.get(parent.getNameAsString())).stream())
            .flatMap(parent -> parameters(parent).stream());
    Stream<Parameter> own =
        type.getFields().stream().flatMap(field -> parameter(field, type).stream());
    return Stream.concat(inherited, own).sorted(Comparator.comparing(Parameter::name)).toList();
  }

  private static Optional<Parameter> parameter(
      FieldDeclaration field, ClassOrInterfaceDeclaration type) {
    Optional<Map<String, String>> said =
        field.getAnnotationByName("Parameter").map(annotation -> values(annotation, type));
    return said.filter(values -> !values.containsKey("readonly"))
        .map(
            values ->
                new Parameter(
                    field.getVariable(0).getNameAsString(),
                    values.getOrDefault("property", ""),
                    values.getOrDefault("defaultValue", ""),
                    field.getElementType().asString(),
                    text(field)));
  }

  private static Map<String, String> values(
      AnnotationExpr annotation, ClassOrInterfaceDeclaration type) {
    return annotation.findAll(MemberValuePair.class).stream()
        .collect(
            Collectors.toMap(
                MemberValuePair::getNameAsString, pair -> value(pair.getValue(), type)));
  }

  private static String value(Expression written, ClassOrInterfaceDeclaration type) {
    if (written.isStringLiteralExpr()) {
      return written.asStringLiteralExpr().asString();
    }
    if (written instanceof NameExpr constant) {
      return type.getFieldByName(constant.getNameAsString())
          .flatMap(field -> field.getVariable(0).getInitializer())
          .map(initial -> value(initial, type))
          .orElse(written.toString());
    }
    String text = written.toString();
    return text.substring(text.lastIndexOf('.') + 1);
  }

  /** The first paragraph. */
  private static String text(NodeWithJavadoc<?> node) {
    return node.getJavadoc()
        .map(Javadoc::getDescription)
        .map(description -> description.toText().split("\\R\\s*(?:\\R|<p>)", 2)[0])
        .map(text -> text.replaceAll("\\s+", " ").strip())
        .map(text -> text.replaceAll("\\{@code ([^}]*)\\}", "`$1`").replace("&#47;", "/"))
        .orElse("");
  }

  /** By name. */
  public Map<String, Goal> all() {
    return goals;
  }

  /** The parameters of one goal; of all where the name is none of a goal. */
  public List<Parameter> parametersOf(String name) {
    return goals.containsKey(name)
        ? goals.get(name).parameters()
        : goals.values().stream().flatMap(goal -> goal.parameters().stream()).distinct().toList();
  }

  /** The elements a bean takes, such as a policy; empty where there is no bean of the name. */
  public Set<String> elementsOf(String bean) {
    Stream<String> set =
        Optional.ofNullable(types.get(bean)).stream()
            .flatMap(type -> type.getMethods().stream())
            .map(method -> method.getNameAsString())
            .filter(name -> name.startsWith("set") && name.length() > 3)
            .map(name -> name.substring(3, 4).toLowerCase(Locale.ROOT) + name.substring(4));
    Stream<String> fields =
        Optional.ofNullable(types.get(bean)).stream()
            .flatMap(type -> type.getFields().stream())
            .filter(field -> !field.isStatic())
            .map(field -> field.getVariable(0).getNameAsString());
    return Stream.concat(set, fields).collect(Collectors.toCollection(TreeSet::new));
  }
}
