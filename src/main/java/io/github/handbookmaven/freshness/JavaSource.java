package io.github.handbookmaven.freshness;

import com.github.javaparser.JavaParser;
import com.github.javaparser.JavaToken;
import com.github.javaparser.ParseResult;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.TokenRange;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.Node;
import com.github.javaparser.ast.body.BodyDeclaration;
import com.github.javaparser.ast.body.FieldDeclaration;
import com.github.javaparser.ast.body.VariableDeclarator;
import com.github.javaparser.ast.nodeTypes.NodeWithSimpleName;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A Java file as its compiler sees it: without comments and white space, so that only a change of
 * what it does is a change.
 */
final class JavaSource {
  private final CompilationUnit unit;

  private JavaSource(CompilationUnit unit) {
    this.unit = unit;
  }

  /** Parses a file; empty where any of it is no Java that is understood. */
  static Optional<JavaSource> parse(String source) {
    try {
      ParserConfiguration configuration =
          new ParserConfiguration()
              .setLanguageLevel(LanguageLevel.BLEEDING_EDGE)
              .setAttributeComments(false);
      ParseResult<CompilationUnit> result = new JavaParser(configuration).parse(source);
      return result.isSuccessful() ? result.getResult().map(JavaSource::new) : Optional.empty();
    } catch (RuntimeException | StackOverflowError hostile) {
      return Optional.empty();
    }
  }

  /**
   * The tokens of all declarations of a name; overloads count together.
   *
   * @param name simple ({@code rotate}) or qualified by its type ({@code Keys.rotate}, {@code
   *     Keys#rotate}); a constructor is named as its type and counts with it; parameters in
   *     parentheses are ignored
   * @return the tokens; empty where the file declares no such name
   */
  Optional<String> symbol(String name) {
    String wanted = plain(name);
    String found =
        unit.findAll(Node.class).stream()
            .filter(node -> isNamed(node, wanted))
            .map(JavaSource::tokens)
            .collect(Collectors.joining("\n"));
    return found.isEmpty() ? Optional.empty() : Optional.of(found);
  }

  private static String plain(String name) {
    int parameters = name.indexOf('(');
    String named = parameters < 0 ? name : name.substring(0, parameters);
    return named.strip().replace('#', '.').replace('$', '.');
  }

  private static boolean isNamed(Node node, String wanted) {
    Optional<String> simple = simpleName(node);
    if (simple.isEmpty()) {
      return false;
    }
    return simple.get().equals(wanted) || ("." + qualifiedName(node)).endsWith("." + wanted);
  }

  /** Of types, methods, constructors, constants of an enum, elements of an annotation, fields. */
  private static Optional<String> simpleName(Node node) {
    if (node instanceof BodyDeclaration<?> && node instanceof NodeWithSimpleName<?> named) {
      return Optional.of(named.getNameAsString());
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
    String type = node instanceof VariableDeclarator field ? tokens(field.getType()) : "";
    return type + node.getTokenRange().map(JavaSource::significant).orElse("");
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
