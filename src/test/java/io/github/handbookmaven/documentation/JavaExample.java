package io.github.handbookmaven.documentation;

import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A class on a page: it compiles as it stands there, so that a reader can copy it. */
final class JavaExample {
  private static final Pattern NAME = Pattern.compile("public (?:final )?class (\\w+)");

  private JavaExample() {}

  /** What the compiler says of it. */
  static List<String> mistakes(String text, Path output) {
    Matcher name = NAME.matcher(text);
    String file = name.find() ? name.group(1) : "Example";
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> said = new DiagnosticCollector<>();
    List<String> options =
        List.of(
            "-proc:none", "-d", output.toString(), "-cp", System.getProperty("java.class.path"));
    compiler
        .getTask(new StringWriter(), null, said, options, null, List.of(source(file, text)))
        .call();
    return said.getDiagnostics().stream()
        .map(each -> each.getLineNumber() + " " + each.getMessage(null))
        .toList();
  }

  private static JavaFileObject source(String name, String text) {
    URI uri = URI.create("string:///" + name + ".java");
    return new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoresErrors) {
        return text;
      }
    };
  }
}
