package io.github.handbookmaven.mojo.maven;

import io.github.handbookmaven.model.ShellWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;

/**
 * What was given on the command line that a command we print must repeat, or it would speak of
 * other documents than the one that printed it.
 */
public final class GivenOptions {
  private static final List<String> REPEATED =
      List.of(
          "alertKeys",
          "alerts",
          "allowOutsideRoots",
          "allowSuppressions",
          "baseline",
          "excludes",
          "includes",
          "maxDocumentSize",
          "owners",
          "rules",
          "runbookUrls",
          "sources",
          "zone");

  private GivenOptions() {}

  /** The options as they are typed after a goal, each after a blank; empty where none matter. */
  public static String of(MavenSession session) {
    return Stream.concat(profiles(session), properties(session))
        .map(option -> " " + option)
        .reduce("", String::concat);
  }

  private static Stream<String> properties(MavenSession session) {
    Properties given = session.getUserProperties();
    return given == null
        ? Stream.empty()
        : REPEATED.stream()
            .map(name -> "handbook." + name)
            .filter(given::containsKey)
            .map(name -> "-D" + name + "=" + ShellWord.of(given.getProperty(name)));
  }

  /** Those that settings switch on are on wherever the command is typed. */
  private static Stream<String> profiles(MavenSession session) {
    MavenExecutionRequest request = session.getRequest();
    if (request == null || request.getActiveProfiles() == null) {
      return Stream.empty();
    }
    List<String> profiles = new ArrayList<>(request.getActiveProfiles());
    if (session.getSettings() != null) {
      profiles.removeAll(session.getSettings().getActiveProfiles());
    }
    request.getInactiveProfiles().forEach(name -> profiles.add("!" + name));
    return profiles.isEmpty()
        ? Stream.empty()
        : Stream.of("-P" + ShellWord.of(String.join(",", profiles)));
  }
}
