package io.github.handbookmaven.source;

import io.github.handbookmaven.model.RepoPath;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where documents are looked for in a project that configures nothing: product.md section 3. */
public final class DefaultRoots {

  /** The documents below a root that says nothing else. */
  public static final List<String> INCLUDES = List.of("**/*.md", "**/*.markdown", "**/*.md.erb");

  /** What stands below a root and is nobody's document. */
  public static final List<String> EXCLUDES =
      List.of("**/node_modules/**", "**/target/**", "**/.*", "**/.*/**", "**/*~", "**/#*#");

  private static final List<String> FOLDERS =
      List.of(
          "docs",
          "runbooks",
          "sops",
          "procedures",
          "playbooks",
          "src/handbook",
          "src/site/markdown");

  private static final List<String> FILES =
      List.of(
          "RELEASE*.md", "RELEASING.md", "RUNBOOK*.md", "SOP*.md", "OPERATIONS.md", "ONCALL.md");

  private DefaultRoots() {}

  /**
   * The default roots that are there.
   *
   * @param base the folder all paths are told from
   * @param project the project's own folder below it
   * @return the folders that exist, and the project's folder itself for the well-known file names
   */
  public static List<SourceRoot> of(Path base, RepoPath project) {
    SourceRoot files = new SourceRoot(project, FILES, EXCLUDES, Optional.empty());
    return Stream.concat(
            FOLDERS.stream()
                .map(folder -> project.resolve(folder).orElseThrow())
                .filter(folder -> folder.on(base).filter(Files::isDirectory).isPresent())
                .map(DefaultRoots::root),
            Stream.of(files))
        .toList();
  }

  /**
   * A root with the default patterns and no type.
   *
   * @param folder the folder
   * @return the root
   */
  public static SourceRoot root(RepoPath folder) {
    return new SourceRoot(folder, INCLUDES, EXCLUDES, Optional.empty());
  }
}
