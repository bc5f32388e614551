package io.github.handbookmaven.mojo.maven;

import io.github.handbookmaven.assemble.Modules;
import io.github.handbookmaven.history.GitRepository;
import io.github.handbookmaven.history.Origin;
import io.github.handbookmaven.model.RepoPath;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/**
 * Where a goal works.
 *
 * @param base the folder all paths are told from: the git work tree, else the top-most reactor
 *     folder, else the current folder
 * @param folder the project's own folder below it
 * @param modules the reactor's modules; none in a single-module build
 * @param spoken the folders of the projects whose documents the goal speaks about
 * @param projects what Maven knows of all projects; empty without a POM
 * @param origin where the repository was cloned from
 */
public record Reactor(
    Path base,
    RepoPath folder,
    Modules modules,
    List<RepoPath> spoken,
    List<MavenProject> projects,
    Origin origin) {

  /**
   * @param isTyped whether the goal was named on the command line: Maven then runs it once, for all
   *     projects it builds
   */
  public static Reactor of(MavenSession session, MavenProject project, boolean isTyped) {
    Path own = onDisk(project).orElseGet(() -> currentFolder(session));
    List<MavenProject> projects = projectsOf(session, project);
    Path top = projects.stream().flatMap(each -> onDisk(each).stream()).reduce(own, Reactor::upper);
    return GitRepository.in(
        top,
        git -> {
          Path base = git.map(GitRepository::workTree).orElse(top);
          List<RepoPath> spoken =
              isTyped && projects.size() > 1 ? built(session, base) : List.of(below(base, own));
          Origin origin = git.map(GitRepository::origin).orElse(Origin.UNKNOWN);
          return new Reactor(
              base, below(base, own), modules(base, projects), spoken, projects, origin);
        });
  }

  private static List<RepoPath> built(MavenSession session, Path base) {
    return session.getProjects().stream()
        .flatMap(project -> onDisk(project).stream())
        .map(folder -> below(base, folder))
        .toList();
  }

  private static Optional<Path> onDisk(MavenProject project) {
    return Optional.ofNullable(project.getFile())
        .map(File::getAbsoluteFile)
        .map(file -> file.toPath().normalize().getParent());
  }

  private static Path currentFolder(MavenSession session) {
    String folder = session.getExecutionRootDirectory();
    return Path.of(folder == null ? "" : folder).toAbsolutePath().normalize();
  }

  private static List<MavenProject> projectsOf(MavenSession session, MavenProject project) {
    List<MavenProject> all = session.getAllProjects();
    List<MavenProject> reactor = all == null ? List.of(project) : all;
    return reactor.stream().filter(each -> each.getFile() != null).toList();
  }

  private static Path upper(Path one, Path other) {
    return one.startsWith(other) ? other : one;
  }

  private static Modules modules(Path base, List<MavenProject> projects) {
    TreeMap<RepoPath, String> names = new TreeMap<>();
    if (projects.size() > 1) {
      projects.forEach(
          each -> names.put(below(base, onDisk(each).orElseThrow()), each.getArtifactId()));
    }
    return new Modules(names);
  }

  private static RepoPath below(Path base, Path folder) {
    return RepoPath.of(base.relativize(folder).toString().replace(File.separatorChar, '/'))
        .orElse(RepoPath.ROOT);
  }

  /** The project's own folder on disk. */
  public Path folderOnDisk() {
    return base.resolve(folder.value());
  }

  /**
   * Whether the goal speaks about the project that holds all others.
   *
   * @return true also for a project alone
   */
  public boolean isOutermost() {
    return folders().stream().allMatch(module -> module.isWithin(folder));
  }

  /** The folder of one of its projects. */
  RepoPath folderOf(MavenProject project) {
    return below(base, onDisk(project).orElseThrow());
  }

  /** Whether a project's POM stands in this repository. */
  public boolean holds(MavenProject any) {
    return onDisk(any).filter(path -> path.startsWith(base)).isPresent();
  }

  /** A path of the POM, told from the root of all paths; empty where it lies outside. */
  public Optional<RepoPath> pathOf(RepoPath module, String written) {
    Path onDisk = base.resolve(module.value()).resolve(written).normalize();
    return onDisk.startsWith(base) ? Optional.of(below(base, onDisk)) : Optional.empty();
  }

  /** The folders of all modules, the project's own among them. */
  public List<RepoPath> folders() {
    return modules.names().isEmpty() ? List.of(folder) : List.copyOf(modules.names().keySet());
  }

  /** Whether the goal speaks about a file: each file is of the deepest module that holds it. */
  public boolean speaksOf(RepoPath path) {
    return modules.names().isEmpty() || spoken.stream().anyMatch(module -> holds(module, path));
  }

  /**
   * Whether a file is a module's own, and not one of the modules' below it. What is about the
   * project as a whole is the top-most module's.
   */
  public boolean holds(RepoPath module, RepoPath path) {
    if (path.equals(RepoPath.ROOT)) {
      return module.equals(modules.names().firstKey());
    }
    return path.isWithin(module) && modules.folderOf(path).equals(module);
  }
}
