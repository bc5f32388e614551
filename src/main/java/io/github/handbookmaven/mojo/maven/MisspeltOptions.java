package io.github.handbookmaven.mojo.maven;

import io.github.handbookmaven.model.EditDistance;
import io.github.handbookmaven.publish.text.Printable;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.PluginDescriptor;

/** Options of the command line that look like ours and that Maven ignores without a word. */
public final class MisspeltOptions {
  private static final String PREFIX = "handbook.";
  private static final Pattern PROPERTY = Pattern.compile("\\$\\{(handbook\\.[^}$]++)}");

  private MisspeltOptions() {}

  /**
   * One sentence for each option that no goal has.
   *
   * @param given the options of the command line
   * @param plugin the goals
   * @return sentences, sorted by option
   */
  public static List<String> warnings(Properties given, PluginDescriptor plugin) {
    Set<String> known = known(plugin);
    return new TreeSet<>(given.stringPropertyNames())
        .stream()
            .filter(name -> name.startsWith(PREFIX) && !known.contains(name))
            .map(
                name ->
                    "no goal has the option -D"
                        + Printable.line(name)
                        + EditDistance.advice(name, known))
            .toList();
  }

  /**
   * The parameters of all goals.
   *
   * @param plugin the goals
   * @return their names without the prefix
   */
  public static Set<String> parameters(PluginDescriptor plugin) {
    return known(plugin).stream()
        .map(name -> name.substring(PREFIX.length()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> known(PluginDescriptor plugin) {
    return plugin.getMojos().stream()
        .flatMap(MisspeltOptions::properties)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Stream<String> properties(MojoDescriptor goal) {
    return Stream.ofNullable(goal.getMojoConfiguration())
        .flatMap(configuration -> Stream.of(configuration.getChildren()))
        .map(parameter -> PROPERTY.matcher(parameter.getValue("")))
        .filter(Matcher::matches)
        .map(property -> property.group(1));
  }
}
