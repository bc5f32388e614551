package io.github.handbookmaven.reference.link;

import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.reference.ScmLinks;
import io.github.handbookmaven.source.ProjectTree;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Pages of a forge that people reach by climbing out of the repository's files. */
final class ForgeRoutes {

  private static final Pattern PAGE =
      Pattern.compile(
          "(?:\\.?/)?(?:\\.\\./)+(?:(?:-|blob|tree|raw|wikis?)(?:/.*)?"
              + "|(?:issues|pulls?|releases|actions|discussions|projects|security|compare|commits?"
              + "|milestones?|labels|tags|branches|graphs|packages|pkgs|stargazers|network|settings"
              + "|merge_requests|pipelines)(?:/(?!.*\\.(?:md|markdown)$).*)?)");

  /** The repository's front page, seen from a file's. */
  private static final Pattern FRONT = Pattern.compile("/(?:\\.\\./)+(?:\\.\\.)?");

  private static final Pattern FILE =
      Pattern.compile("(?:\\.?/)?(?:\\.\\./)+(?:-/)?(blob|tree|raw)/([^/]+)/(.+)");

  private static final Pattern CLIMB = Pattern.compile("^(?:\\.?/)?(?:\\.\\./)+(?:\\.\\.)?");

  private static final Pattern WORKFLOW =
      Pattern.compile("actions/workflows/([\\w.-]++(?<=\\.ya?ml))(?:[?#].*)?");

  private static final RepoPath WORKFLOWS = new RepoPath(".github/workflows");

  private final ProjectTree tree;

  /**
   * Makes a reader.
   *
   * @param tree every file: a folder called {@code blob} is a folder
   */
  ForgeRoutes(ProjectTree tree) {
    this.tree = tree;
  }

  /**
   * Whether a link leads to a page of the forge.
   *
   * @param path as written, leading to no file
   * @param meant where it leads in the repository; empty where it leads out
   * @return true for the forge's own routes
   */
  boolean isPage(String path, Optional<RepoPath> meant) {
    return FRONT.matcher(path).matches()
        || meant.isEmpty() && PAGE.matcher(path).matches()
        || file(path).isPresent();
  }

  /**
   * What stands behind the steps out of the repository's files.
   *
   * @param path as written
   * @return such as {@code issues/12}; empty for the front page
   */
  static String below(String path) {
    return CLIMB.matcher(path).replaceFirst("");
  }

  /**
   * The workflow whose runs a page lists, where this repository has workflows and not that one.
   *
   * @param route below the repository's address
   * @return its file, which is not there
   */
  Optional<RepoPath> lostWorkflow(String route) {
    Matcher workflow = WORKFLOW.matcher(route);
    return workflow.matches() && tree.isFolder(WORKFLOWS)
        ? Optional.of(WORKFLOWS.child(workflow.group(1))).filter(file -> !tree.isFile(file))
        : Optional.empty();
  }

  /**
   * The file a route names, as templates of pull requests do.
   *
   * @param path as written
   * @return revision and path
   */
  Optional<ScmLinks.OwnPath> file(String path) {
    Matcher file = FILE.matcher(path);
    return file.matches() && !tree.isFolder(new RepoPath(file.group(1)))
        ? RepoPath.of(file.group(3))
            .map(below -> new ScmLinks.OwnPath(file.group(2), below, Optional.empty()))
        : Optional.empty();
  }
}
