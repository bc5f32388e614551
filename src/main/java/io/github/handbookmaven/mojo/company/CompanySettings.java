package io.github.handbookmaven.mojo.company;

import io.github.handbookmaven.model.SettingsException;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What jars among the plugin's dependencies say in {@code META-INF/handbook/settings.properties}.
 *
 * @param values name to value, such as {@code failOn}, {@code rules.broken-link} or {@code
 *     policies.1.interval}; of two jars that set one, the first on the class path wins
 */
public record CompanySettings(SortedMap<String, Value> values) {
  /** Where the file stands in a jar. */
  public static final String FILE = "META-INF/handbook/settings.properties";

  /** Nothing set. */
  public static final CompanySettings NONE = new CompanySettings(new TreeMap<>());

  private static final String RULES = "rules.";
  private static final Pattern POLICY = Pattern.compile("policies\\.(\\d{1,4})\\.(\\w+)");
  private static final Pattern JAR =
      Pattern.compile("(?<![^/!])([^/!]++)!/" + Pattern.quote(FILE) + "$");

  /**
   * A value, and who says so.
   *
   * @param text as written
   * @param jar the jar's file name
   */
  public record Value(String text, String jar) {}

  /** Copies what could change. */
  public CompanySettings {
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
  }

  /**
   * Reads them.
   *
   * @param loader the plugin's class loader
   * @return what all jars say
   * @throws UncheckedIOException where a jar cannot be read
   */
  public static CompanySettings read(ClassLoader loader) {
    SortedMap<String, Value> values = new TreeMap<>();
    try {
      for (URL file : Collections.list(loader.getResources(FILE))) {
        properties(file)
            .forEach((name, text) -> values.putIfAbsent(name, new Value(text, jarOf(file))));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE + ": " + e.getMessage(), e);
    }
    return new CompanySettings(values);
  }

  private static Map<String, String> properties(URL file) throws IOException {
    Properties properties = new Properties();
    try (Reader reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
      properties.load(reader);
    } catch (IllegalArgumentException e) {
      throw new SettingsException(FILE, jarOf(file), "properties in UTF-8: " + e.getMessage());
    }
    Map<String, String> texts = new TreeMap<>();
    for (String name : properties.stringPropertyNames()) {
      texts.put(name, properties.getProperty(name).strip());
    }
    return texts;
  }

  private static String jarOf(URL file) {
    Matcher jar = JAR.matcher(file.toString());
    return jar.find() ? jar.group(1) : "a folder of the class path";
  }

  /**
   * Severities of rules.
   *
   * @return rule id to value
   */
  public SortedMap<String, Value> rules() {
    SortedMap<String, Value> rules = new TreeMap<>();
    values.forEach(
        (name, value) -> {
          if (name.startsWith(RULES)) {
            rules.put(name.substring(RULES.length()), value);
          }
        });
    return rules;
  }

  /**
   * Policies, in the order of their numbers.
   *
   * @return the elements of each
   */
  public List<Map<String, String>> policies() {
    SortedMap<Integer, Map<String, String>> policies = new TreeMap<>();
    values.forEach(
        (name, value) -> {
          Matcher policy = POLICY.matcher(name);
          if (policy.matches()) {
            policies
                .computeIfAbsent(Integer.parseInt(policy.group(1)), number -> new TreeMap<>())
                .put(policy.group(2), value.text());
          }
        });
    return new ArrayList<>(policies.values());
  }

  /**
   * Values of plain parameters.
   *
   * @return parameter to value
   */
  public SortedMap<String, Value> parameters() {
    SortedMap<String, Value> plain = new TreeMap<>(values);
    plain.keySet().removeIf(name -> name.startsWith(RULES) || POLICY.matcher(name).matches());
    return plain;
  }

  /**
   * Refuses names that no goal has.
   *
   * @param known the parameters of all goals
   * @throws SettingsException naming the first one nobody knows
   */
  public void refuseUnknown(Collection<String> known) {
    parameters().keySet().stream()
        .filter(name -> !known.contains(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw SettingsException.near(
                  FILE, name, "the name of a parameter, rules.ID or policies.N.ELEMENT", known);
            });
  }
}
