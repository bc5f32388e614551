package io.github.handbookmaven.publish.html.template;

import io.github.handbookmaven.model.SettingsException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.exception.ExtendedParseException;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.exception.VelocityException;
import org.apache.velocity.runtime.RuntimeConstants;
import org.slf4j.helpers.NOPLogger;

/** Renders templates of the theme. May be used by several threads. */
public final class Templates {
  private static final String LOADER = "theme";
  private static final String PIECES = "macros.vm";

  /** As Velocity ends a sentence on a mistake. */
  private static final Pattern PLACE =
      Pattern.compile("at ([\\w./-]+)\\[line (\\d+), column \\d+\\]");

  /** The token that Velocity sets behind a template's last character, as its sentences print it. */
  private static final Pattern END = Pattern.compile("\"(?:\\\\u001[cC]|\u001c|<EOF>)\"");

  /** Behind it the names of the parser's tokens, which nobody who writes a template knows. */
  private static final String TOKENS = "Was expecting one of:";

  private final ThemeFiles files;
  private final VelocityEngine engine;

  /**
   * Prepares the theme.
   *
   * @param directory the project's own templates and assets; need not exist
   */
  public Templates(Optional<Path> directory) {
    this.files = new ThemeFiles(directory);
    this.engine = engine(files);
  }

  /** All by API: a {@code velocity.properties} on somebody's class path must change nothing. */
  private static VelocityEngine engine(ThemeFiles files) {
    VelocityEngine engine = new VelocityEngine();
    engine.setProperty(RuntimeConstants.RESOURCE_LOADERS, LOADER);
    engine.setProperty("resource.loader." + LOADER + ".instance", new ThemeResourceLoader(files));
    engine.setProperty("resource.loader." + LOADER + ".cache", true);
    // whatever it would say is thrown as well, and told in one sentence
    engine.setProperty(RuntimeConstants.RUNTIME_LOG_INSTANCE, NOPLogger.NOP_LOGGER);
    engine.setProperty(RuntimeConstants.UBERSPECT_CLASSNAME, RecordUberspect.class.getName());
    String escaping = Escaping.class.getName();
    engine.setProperty(RuntimeConstants.EVENTHANDLER_REFERENCEINSERTION, escaping);
    engine.setProperty(RuntimeConstants.EVENTHANDLER_INCLUDE, escaping);
    engine.setProperty(RuntimeConstants.RUNTIME_REFERENCES_STRICT, true);
    engine.setProperty(RuntimeConstants.INTERPOLATE_STRINGLITERALS, false);
    engine.setProperty(RuntimeConstants.VM_LIBRARY, PIECES);
    engine.setProperty(RuntimeConstants.VM_LIBRARY_AUTORELOAD, false);
    engine.setProperty(RuntimeConstants.VM_MAX_DEPTH, 20);
    engine.setProperty(RuntimeConstants.PARSE_DIRECTIVE_MAXDEPTH, 10);
    engine.setProperty(RuntimeConstants.MAX_NUMBER_LOOPS, 200_000);
    engine.setProperty(RuntimeConstants.SPACE_GOBBLING, "structured");
    init(engine);
    engine.removeDirective("evaluate");
    engine.removeDirective("include");
    return engine;
  }

  /** Reads the shared pieces. */
  private static void init(VelocityEngine engine) {
    try {
      engine.init();
    } catch (VelocityException e) {
      throw broken(PIECES, e.getCause() instanceof VelocityException cause ? cause : e);
    }
  }

  /**
   * Renders a template.
   *
   * @param name such as {@code document.vm}
   * @param variables records, lists, texts, {@link Labels} and {@link Html}
   * @return HTML
   * @throws SettingsException where the template is missing or wrong
   */
  public Html render(String name, Map<String, Object> variables) {
    PageWriter page = new PageWriter();
    try {
      engine.getTemplate(name, "UTF-8").merge(new CountingContext(copy(variables)), page);
      return new Html(page.toString());
    } catch (EndlessTemplateException e) {
      throw new SettingsException(
          "templateDirectory", name, "a template that ends: " + e.getMessage());
    } catch (ResourceNotFoundException e) {
      throw new SettingsException("templateDirectory", name, "a template of this name");
    } catch (VelocityException e) {
      throw broken(name, e);
    }
  }

  private static Map<String, Object> copy(Map<String, Object> variables) {
    return new HashMap<>(variables);
  }

  /** Velocity tells the place in its exceptions, of some only in the words. */
  private static SettingsException broken(String name, VelocityException why) {
    String place = name + ":" + 0;
    if (why instanceof ExtendedParseException parse) {
      place = parse.getTemplateName() + ":" + parse.getLineNumber();
    }
    String reason = readable(why.getMessage());
    Matcher said = PLACE.matcher(reason);
    if (said.find()) {
      place = said.group(1) + ":" + said.group(2);
    }
    return new SettingsException(
        "templateDirectory", place, "a template that can be rendered: " + reason);
  }

  private static String readable(String message) {
    int tokens = message.indexOf(TOKENS);
    String sentence = tokens < 0 ? message : message.substring(0, tokens).stripTrailing();
    return END.matcher(sentence).replaceAll("the end of the file").replaceAll("\\s+", " ");
  }

  /**
   * The words of the pages, the project's own before the built-in ones.
   *
   * @param locale the language; English where there are no words for it
   * @return the words
   */
  public Labels labels(Locale locale) {
    return new Labels(new LabelFiles(files).read(locale));
  }

  /**
   * A file of the theme that is copied as it is.
   *
   * @param name such as {@code assets/handbook.css}
   * @return its bytes; empty where neither the project nor the theme has one
   */
  public Optional<byte[]> asset(String name) {
    return files.read(name);
  }

  /**
   * The assets a project adds or replaces.
   *
   * @return names such as {@code assets/own.png}, sorted
   */
  public List<String> ownAssets() {
    return files.ownBelow("assets");
  }

  /**
   * Tells the project's own theme, templates and words from another one's.
   *
   * @return a digest of all its files
   */
  public String ownDigest() {
    return files.ownDigest();
  }
}
