package io.github.handbookmaven.publish.html.page.frame;

import io.github.handbookmaven.assemble.ProjectFacts;
import io.github.handbookmaven.hub.Repositories;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.model.UriPath;
import io.github.handbookmaven.reference.Forge;
import io.github.handbookmaven.reference.ScmLinks;
import io.github.handbookmaven.reference.Target;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** ForgeAddresses on the forge that hosts the sources: GitHub's, GitLab's or Bitbucket's forms. */
public final class ForgeAddresses {
  private static final Set<String> WEB = Set.of("http", "https");
  private static final Pattern MAIL = Pattern.compile("[^\\s@<>\"]+@[^\\s@<>\"]+\\.[^\\s@<>\"]+");
  private static final Pattern HANDLE = Pattern.compile("@[\\w.-]+(?:/[\\w./-]+)?");

  private final Optional<ScmLinks> sources;
  private final Function<RepoPath, Optional<Origin>> others;
  private final String issues;

  /**
   * Where the sources of another repository are browsed.
   *
   * @param folder where its files stand among ours
   * @param sources its repository's URL, where that is known
   * @param revision of which the handbook is; may be empty
   */
  public record Origin(RepoPath folder, Optional<String> sources, String revision) {
    /** Whose file it is; empty where it is our own. */
    static Optional<Origin> of(RepoPath path, Repositories others) {
      return others
          .of(path)
          .map(
              other ->
                  new Origin(other.folder(), other.bundle().sources(), other.bundle().revision()));
    }

    private Optional<Shown> shown(RepoPath path) {
      return sources
          .flatMap(url -> ScmLinks.of(url, revision, Set.of()))
          .map(scm -> new Shown(scm, new RepoPath(path.below(folder))));
    }
  }

  /**
   * A file where it is browsed.
   *
   * @param scm its repository there
   * @param path its path in that
   */
  private record Shown(ScmLinks scm, RepoPath path) {}

  ForgeAddresses(ProjectFacts project) {
    this(project, Repositories.NONE);
  }

  ForgeAddresses(ProjectFacts project, Repositories others) {
    this(
        project.scm(),
        path -> Origin.of(path, others),
        project.issues().filter(ForgeAddresses::isWeb).map(ForgeAddresses::trimmed).orElse(""));
  }

  private ForgeAddresses(
      Optional<ScmLinks> sources, Function<RepoPath, Optional<Origin>> others, String issues) {
    this.sources = sources;
    this.others = others;
    this.issues = issues;
  }

  /** Addresses that know no other repository but this one. */
  public ForgeAddresses within(Optional<Origin> origin) {
    return new ForgeAddresses(
        sources, path -> origin.filter(other -> path.isWithin(other.folder())), issues);
  }

  /** Whose file it is; empty where it is the project's own. */
  public Optional<Origin> origin(RepoPath path) {
    return others.apply(path);
  }

  private static boolean isWeb(String url) {
    try {
      URI uri = new URI(url.strip());
      // "//host" has a host and no scheme.
      return uri.getHost() != null && uri.getScheme() != null && WEB.contains(uri.getScheme());
    } catch (URISyntaxException e) {
      return false;
    }
  }

  private static String trimmed(String url) {
    return url.strip().replaceAll("(?<!/)/*+$", "");
  }

  /** A document of another repository is shown where that is browsed. */
  private Optional<Shown> shown(RepoPath path) {
    Optional<Origin> other = origin(path);
    return other.isEmpty()
        ? sources.map(scm -> new Shown(scm, path))
        : other.flatMap(origin -> origin.shown(path));
  }

  /** A file's page; empty where the forge is not known. */
  public String file(RepoPath path, Optional<String> fragment) {
    return shown(path)
        .map(file -> file.scm().page(new Target.Code(file.path(), fragment, false)))
        .orElse("");
  }

  /** A line of a file; empty where the forge is not known. */
  public String line(RepoPath path, int line) {
    boolean isOnBitbucket =
        shown(path).filter(file -> file.scm().forge() == Forge.BITBUCKET).isPresent();
    String prefix = isOnBitbucket ? "lines-" : "L";
    return file(path, line > 0 ? Optional.of(prefix + line) : Optional.empty());
  }

  /** A folder's page; empty where the forge is not known. */
  public String folder(RepoPath path) {
    return shown(path)
        .map(file -> file.scm().page(new Target.Code(file.path(), Optional.empty(), true)))
        .orElse("");
  }

  /** Where a file is edited; empty where the forge is not known. */
  public String edit(RepoPath path) {
    return shown(path).map(file -> file.scm().editPage(file.path())).orElse("");
  }

  /** A file's commits; empty where the forge is not known. */
  public String history(RepoPath path) {
    return shown(path).map(file -> history(file.scm(), file.path())).orElse("");
  }

  private static String history(ScmLinks scm, RepoPath path) {
    return switch (scm.forge()) {
      case GITHUB -> scm.repository() + "/commits/" + at(scm, path);
      case GITLAB -> scm.repository() + "/-/commits/" + at(scm, path);
      case BITBUCKET -> scm.repository() + "/history-node/" + at(scm, path);
      case GITEA -> "";
    };
  }

  private static String at(ScmLinks scm, RepoPath path) {
    return UriPath.encodeSegment(scm.revision()) + "/" + UriPath.encode(path.value());
  }

  /** A commit's page; empty where the forge is not known. */
  public String commit(String commit) {
    return sources
        .map(
            scm ->
                switch (scm.forge()) {
                  case GITHUB, GITEA -> scm.repository() + "/commit/" + commit;
                  case GITLAB -> scm.repository() + "/-/commit/" + commit;
                  case BITBUCKET -> scm.repository() + "/commits/" + commit;
                })
        .orElse("");
  }

  private boolean isOn(Forge forge) {
    return sources.filter(scm -> scm.forge() == forge).isPresent();
  }

  /** Where a reader reports that a document is wrong; empty where no tracker is known. */
  public String report(String title, String text) {
    String form = issues + (issues.endsWith("/issues") ? "/new" : "");
    if (form.endsWith("/-/issues/new") || (isOn(Forge.GITLAB) && form.endsWith("/new"))) {
      return form
          + asked("issue%5Btitle%5D", title)
          + "&issue%5Bdescription%5D="
          + UriPath.encodeSegment(text);
    }
    if (form.endsWith("/issues/new")) {
      return form + asked("title", title) + "&body=" + UriPath.encodeSegment(text);
    }
    return issues;
  }

  private static String asked(String name, String value) {
    return "?" + name + "=" + UriPath.encodeSegment(value);
  }

  /** How to reach an owner; empty where that is not known. */
  String contact(String owner) {
    if (MAIL.matcher(owner).matches()) {
      return "mailto:" + owner;
    }
    return HANDLE.matcher(owner).matches()
        ? sources.map(scm -> profile(scm, owner.substring(1))).orElse("")
        : "";
  }

  private static String profile(ScmLinks scm, String name) {
    String host = scm.repository().replaceFirst("(https?://[^/]+/).*", "$1");
    String[] parts = name.split("/");
    return switch (scm.forge()) {
      case GITHUB ->
          parts.length == 2 ? host + "orgs/" + parts[0] + "/teams/" + parts[1] : host + parts[0];
      case GITLAB, GITEA -> host + name;
      case BITBUCKET -> "";
    };
  }

  /** A URL as written where a browser may follow it, else nothing. */
  public static String web(String url) {
    return isWeb(url) ? url.strip() : "";
  }

  /** A URL in which what no URL may hold is encoded; browsers do the same in silence. */
  public static String valid(String url) {
    StringBuilder valid = new StringBuilder(url.length());
    url.strip().codePoints().forEach(c -> appendValid(valid, c));
    return valid.toString();
  }

  private static void appendValid(StringBuilder valid, int c) {
    if (c <= ' ' || "\"<>\\^`{|}[]".indexOf(c) >= 0) {
      valid.append(UriPath.encodeSegment(Character.toString(c)));
    } else {
      valid.appendCodePoint(c);
    }
  }
}
