package io.github.handbookmaven.freshness;

import com.github.javaparser.JavaParser;
import com.github.javaparser.JavaToken;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.TokenRange;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.CallableDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.TypeDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The source of one type, method or field in a Java file, as its compiler sees it: without comments
 * and white space, so that only a change of what it does is a change.
 */
final class JavaSymbols {

  private JavaSymbols() {}

  /**
   * The tokens of all declarations of a name; overloads count together.
   *
   * @param source a Java file
   * @param name simple ({@code rotate}) or qualified by its type ({@code Keys.rotate}, {@code
   *     Keys#rotate}); parameters in parentheses are ignored
   * @return the tokens; empty where the file cannot be parsed or declares no such name
   */
  static Optional<String> source(String source, String name) {
    return parse(source)
        .map(
            unit ->
                unit.findAll(Node.class).stream()
                    .filter(node -> isNamed(node, plain(name)))
                    .map(JavaSymbols::tokens)
                    .collect(Collectors.joining("\n")))
        .filter(found -> !found.isEmpty());
  }

  private static String plain(String name) {
    int parameters = name.indexOf('(');
    String named = parameters < 0 ? name : name.substring(0, parameters);
    return named.strip().replace('#', '.').replace('$', '.');
  }

  private static Optional<CompilationUnit> parse(String source) {
    try {
      ParserConfiguration configuration =
          new ParserConfiguration()
              .setLanguageLevel(LanguageLevel.BLEEDING_EDGE)
              .setAttributeComments(false);
      return new JavaParser(configuration).parse(source).getResult();
    } catch (RuntimeException | StackOverflowError hostile) {
      return Optional.empty();
    }
  }

  private static boolean isNamed(Node node, String wanted) {
    Optional<String> simple = simpleName(node);
    if (simple.isEmpty()) {
      return false;
    }
    return simple.get().equals(wanted) || ("." + qualifiedName(node)).endsWith("." + wanted);
  }

  private static Optional<String> simpleName(Node node) {
    if (node instanceof TypeDeclaration<?> type) {
      return Optional.of(type.getNameAsString());
    }
    if (node instanceof CallableDeclaration<?> callable) {
      return Optional.of(callable.getNameAsString());
    }
    return node instanceof VariableDeclarator field && isField(field)
        ? Optional.of(field.getNameAsString())
        : Optional.empty();
  }

  private static boolean isField(VariableDeclarator variable) {
    return variable.getParentNode().filter(FieldDeclaration.class::isInstance).isPresent();
  }

  private static String qualifiedName(Node node) {
    String name = simpleName(node).orElse("");
    Optional<Node> outer = node.getParentNode();
    while (outer.isPresent()) {
      Optional<String> outerName = simpleName(outer.get());
      name = outerName.isPresent() ? outerName.get() + "." + name : name;
      outer = outer.get().getParentNode();
    }
    return name;
  }

  private static String tokens(Node node) {
    return node.getTokenRange().map(JavaSymbols::significant).orElse("");
  }

  private static String significant(TokenRange range) {
    StringBuilder text = new StringBuilder();
    for (JavaToken token : range) {
      if (!token.getCategory().isWhitespaceOrComment()) {
        text.append(token.getText()).append(' ');
      }
    }
    return text.toString();
  }
}
