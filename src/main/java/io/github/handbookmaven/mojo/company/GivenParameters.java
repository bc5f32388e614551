package io.github.handbookmaven.mojo.company;

import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.InputLocation;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * Which parameters the POM or the command line gave a goal, and where.
 *
 * @param configuration the goal's, merged from POMs; empty where nobody configures it
 * @param properties the properties of the command line and of the POM, in which parameters are
 *     looked up as {@code handbook.NAME}
 */
public record GivenParameters(Optional<Xpp3Dom> configuration, Properties properties) {

  /**
   * What was given to a goal.
   *
   * @param session the build
   * @param project the project it runs in
   * @param execution the goal
   * @return what was given
   */
  public static GivenParameters of(
      MavenSession session, MavenProject project, MojoExecution execution) {
    Properties properties = new Properties();
    Stream.of(project.getProperties(), session.getSystemProperties(), session.getUserProperties())
        .filter(given -> given != null)
        .forEach(properties::putAll);
    return new GivenParameters(
        Optional.ofNullable(execution).map(MojoExecution::getConfiguration), properties);
  }

  /**
   * Whether a parameter has a value that is not the goal's own default.
   *
   * @param name the parameter
   * @return true where POM or command line say something
   */
  public boolean has(String name) {
    return isInPom(name) || isProperty(name);
  }

  private boolean isProperty(String name) {
    return properties.containsKey("handbook." + name);
  }

  private boolean isInPom(String name) {
    return configuration.map(all -> all.getChild(name)).filter(this::isWritten).isPresent();
  }

  /** Maven puts {@code ${handbook.NAME}} where a POM says nothing. */
  private boolean isWritten(Xpp3Dom parameter) {
    String value = parameter.getValue();
    return parameter.getChildCount() > 0
        || (value != null && !value.equals("${handbook." + parameter.getName() + "}"));
  }

  /**
   * Where the severity of a rule was given.
   *
   * @param rule its id
   * @return such as {@code com.acme:parent:1.0, line 40}; empty where nobody gave it
   */
  public Optional<String> placeOfRule(String rule) {
    if (isInPom("rules")) {
      return configuration.map(all -> all.getChild("rules")).stream()
          .flatMap(rules -> Stream.of(rules.getChildren()))
          .filter(each -> each.getChild("id") != null)
          .filter(each -> rule.equals(String.valueOf(each.getChild("id").getValue()).strip()))
          .filter(each -> each.getChild("severity") != null)
          .reduce((one, other) -> other)
          .map(GivenParameters::place);
    }
    return Stream.of(properties.getProperty("handbook.rules", "").split(","))
        .map(String::strip)
        .filter(choice -> choice.startsWith(rule + ":"))
        .findFirst()
        .map(choice -> "-Dhandbook.rules");
  }

  private static String place(Xpp3Dom element) {
    if (element.getInputLocation() instanceof InputLocation location
        && location.getSource() != null) {
      return location.getSource().getModelId() + ", line " + location.getLineNumber();
    }
    return "POM";
  }
}
