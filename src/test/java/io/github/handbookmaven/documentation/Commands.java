package io.github.handbookmaven.documentation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a page tells to type: goals and properties that exist, scripts that are there. */
final class Commands {
  private static final Pattern GOAL =
      Pattern.compile(
          "(?<![\\w.:-])(?:handbook|io\\.github\\.handbookmaven:handbook-maven-plugin(?::([\\w.-]+))?):([a-z-]+)(?![\\w:-])");
  private static final Pattern PROPERTY = Pattern.compile("-D(handbook\\.[\\w.]+)");
  private static final Pattern SCRIPT = Pattern.compile("(?<![\\w/.])(\\.ci/[\\w-]+(?:\\.\\w+)?)");

  /** What {@code handbook:} stands before in a document, not in a command. */
  private static final Set<String> COMMENTS = Set.of("ignore", "snooze");

  /** Properties of this project's own tests are no parameters. */
  private static final String OWN_TESTS = "mvn test ";

  private final Goals goals;
  private final String version;

  Commands(Goals goals, String version) {
    this.goals = goals;
    this.version = version;
  }

  /** What is wrong with the commands in a text. */
  List<String> mistakes(String text) {
    String whole = text.replaceAll("\\\\\\R\\s*", " ");
    return whole.lines().flatMap(this::inLine).toList();
  }

  private Stream<String> inLine(String line) {
    List<String> mistakes = new ArrayList<>();
    String goal = "";
    Matcher named = GOAL.matcher(line);
    while (named.find()) {
      goal = named.group(2);
      if (!isKnown(goal)) {
        mistakes.add("no goal is called " + goal);
      }
      if (named.group(1) != null && !named.group(1).equals(version)) {
        mistakes.add("the version is " + version + ", not " + named.group(1));
      }
    }
    mistakes.addAll(properties(line, goal));
    SCRIPT
        .matcher(line)
        .results()
        .filter(script -> !Files.exists(Path.of(script.group(1))))
        .forEach(script -> mistakes.add("there is no " + script.group(1)));
    return mistakes.stream();
  }

  private boolean isKnown(String goal) {
    return goals.all().containsKey(goal) || COMMENTS.contains(goal) || goal.equals("help");
  }

  private List<String> properties(String line, String goal) {
    return PROPERTY
        .matcher(line)
        .results()
        .filter(property -> !line.substring(0, property.start()).contains(OWN_TESTS))
        .map(property -> property.group(1).replaceAll("\\.$", ""))
        .filter(
            property ->
                goals.parametersOf(goal).stream()
                    .noneMatch(known -> known.property().equals(property)))
        .map(
            property ->
                "no parameter of " + (goal.isEmpty() ? "any goal" : goal) + " is -D" + property)
        .toList();
  }
}
