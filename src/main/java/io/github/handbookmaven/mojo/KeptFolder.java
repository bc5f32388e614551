package io.github.handbookmaven.mojo;

import io.github.handbookmaven.history.KeptHistory;
import io.github.handbookmaven.kept.KeptOnDisk;
import io.github.handbookmaven.kept.KeptResults;
import io.github.handbookmaven.mojo.rerun.PluginCode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.maven.project.MavenProject;

/** Where a project's goals keep what they found out, each file for results of one code. */
final class KeptFolder {
  private final Path folder;
  private final String project;
  private final List<Path> code;
  private final Consumer<String> debug;
  private Optional<String> digest = Optional.empty();

  /** The folder of a project. */
  static KeptFolder of(MavenProject project, Path folder, List<Path> code, Consumer<String> debug) {
    return new KeptFolder(
        folder, project.getGroupId() + "-" + project.getArtifactId(), code, debug);
  }

  /** A folder that somebody named: where it is a link, he knows where it leads. */
  static Path real(Path named) {
    try {
      return named.toRealPath();
    } catch (IOException notThere) {
      return named;
    }
  }

  /**
   * A folder, of which goals of several projects may have their files.
   *
   * @param folder where it is; made where something is to be kept
   * @param project tells this one's files from others' there
   * @param code the plugin with its dependencies; none where it runs from its classes
   * @param debug takes a sentence where what lies there is left aside
   */
  KeptFolder(Path folder, String project, List<Path> code, Consumer<String> debug) {
    this.folder = folder;
    this.project = project;
    this.code = List.copyOf(code);
    this.debug = debug;
  }

  /** The record of a goal's last run. */
  Path run(String name) {
    return folder.resolve(fileName(name) + ".run");
  }

  /** Results under a name; where the plugin runs from its classes nothing is kept. */
  KeptResults results(String name) {
    return digest()
        .<KeptResults>map(maker -> new KeptOnDisk(folder, fileName(name), maker, debug))
        .orElse(KeptResults.NONE);
  }

  /** Goals share the walk over git's history. */
  KeptHistory history() {
    return digest()
        .map(maker -> KeptHistory.in(folder.resolve(fileName("git") + ".history"), maker))
        .orElse(KeptHistory.NONE);
  }

  /** The jars are read once for all that is kept in a run. */
  private Optional<String> digest() {
    if (digest.isEmpty()) {
      digest = PluginCode.digest(code);
    }
    return digest;
  }

  private String fileName(String name) {
    return (project + "-" + name).replaceAll("[^\\w.-]", "_");
  }
}
