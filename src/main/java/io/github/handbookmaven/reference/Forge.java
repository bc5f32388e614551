package io.github.handbookmaven.reference;

import java.util.Locale;
import java.util.Optional;

/** The kinds of host a repository can be browsed on, and how their URLs are built. */
public enum Forge {
  /** github.com and GitHub Enterprise. */
  GITHUB("blob", "tree", "edit"),
  /** gitlab.com and self-hosted. */
  GITLAB("-/blob", "-/tree", "-/edit"),
  /** bitbucket.org. */
  BITBUCKET("src", "src", "src"),
  /** Gitea, Forgejo, Codeberg. */
  GITEA("src/branch", "src/branch", "_edit");

  private final String file;
  private final String folder;
  private final String edit;

  Forge(String file, String folder, String edit) {
    this.file = file;
    this.folder = folder;
    this.edit = edit;
  }

  /**
   * The forge of a host, told by its name.
   *
   * @param host in any case
   * @return empty for a host whose kind its name does not tell
   */
  static Optional<Forge> of(String host) {
    String name = host.toLowerCase(Locale.ROOT);
    if (name.contains("github")) {
      return Optional.of(GITHUB);
    }
    if (name.contains("gitlab")) {
      return Optional.of(GITLAB);
    }
    if (name.equals("bitbucket.org")) {
      return Optional.of(BITBUCKET);
    }
    return name.contains("gitea") || name.contains("forgejo") || name.equals("codeberg.org")
        ? Optional.of(GITEA)
        : Optional.empty();
  }

  /**
   * Between the repository's URL and the revision.
   *
   * @param isFolder whether a folder is shown
   * @return such as {@code blob}
   */
  String route(boolean isFolder) {
    return isFolder ? folder : file;
  }

  /**
   * The route of the page that changes a file.
   *
   * @return such as {@code edit}
   */
  String editRoute() {
    return edit;
  }

  /**
   * Whether groups may hold groups, so that a repository's URL can have any number of segments.
   *
   * @return true for GitLab
   */
  boolean hasNestedGroups() {
    return this == GITLAB;
  }
}
