package io.github.handbookmaven.reference;

import io.github.handbookmaven.model.RepoPath;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What Maven knows of the reactor, copied from its model: what commands in documents are checked
 * against.
 *
 * @param profiles ids of all profiles of the reactor's POMs, their parents and the settings; a
 *     profile that is not among them does not exist
 * @param modules the reactor's modules, the root included; empty without a POM
 * @param phases phases of all lifecycles, extensions' included; empty where they cannot be told
 * @param plugins goals by prefix, of plugins in the build; no goals where they could not be read
 */
public record MavenFacts(
    Set<String> profiles,
    List<Module> modules,
    Set<String> phases,
    Map<String, Set<String>> plugins) {

  /** The phases of Maven's own lifecycles: clean, default and site. */
  public static final Set<String> STANDARD_PHASES =
      Set.of(
          "pre-clean",
          "clean",
          "post-clean",
          "validate",
          "initialize",
          "generate-sources",
          "process-sources",
          "generate-resources",
          "process-resources",
          "compile",
          "process-classes",
          "generate-test-sources",
          "process-test-sources",
          "generate-test-resources",
          "process-test-resources",
          "test-compile",
          "process-test-classes",
          "test",
          "prepare-package",
          "package",
          "pre-integration-test",
          "integration-test",
          "post-integration-test",
          "verify",
          "install",
          "deploy",
          "pre-site",
          "site",
          "post-site",
          "site-deploy");

  /** Without a POM: no command can be checked. */
  public static final MavenFacts NONE =
      new MavenFacts(Set.of(), List.of(), STANDARD_PHASES, Map.of());

  /** Copies what could change. */
  public MavenFacts {
    profiles = Set.copyOf(profiles);
    modules = List.copyOf(modules);
    phases = Set.copyOf(phases);
    plugins =
        Collections.unmodifiableMap(
            plugins.entrySet().stream()
                .collect(
                    Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> Set.copyOf(entry.getValue()),
                        (one, other) -> one,
                        TreeMap::new)));
  }

  /**
   * A module of the reactor.
   *
   * @param groupId Maven group
   * @param artifactId Maven artifact
   * @param folder its folder
   */
  public record Module(String groupId, String artifactId, RepoPath folder) {}

  /**
   * Whether there is a build to check commands against.
   *
   * @return false without a POM
   */
  public boolean isKnown() {
    return !modules.isEmpty();
  }
}
