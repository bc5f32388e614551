package io.github.handbookmaven.reference;

import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.model.UriPath;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where this repository's files can be browsed: to link to them, and to recognise links that name
 * them by URL.
 *
 * @param forge what kind of host it is
 * @param repository the repository's URL, https, without trailing slash and {@code .git}
 * @param revision branch or tag links lead to; {@code HEAD} for the default branch
 * @param branches names of the branch that is checked out or the default: a URL that names one of
 *     them means the files at hand. {@code HEAD} always does
 */
public record ScmLinks(Forge forge, String repository, String revision, Set<String> branches) {

  private static final Pattern REMOTE =
      Pattern.compile(
          "(?:scm:)?(?:git:)?(?:(?:https?|ssh|git)://)?(?:[^@/]+@)?([^:/@]+)(?::\\d+(?=/))?[:/](.+)");

  private static final Pattern ROUTE =
      Pattern.compile(
          "(?:-/)?(?:blob|tree|src/branch|src/tag|src|raw|edit|blame)/(?:refs/heads/)?(.+)");

  /** Where GitHub serves files as they are. */
  private static final String RAW_GITHUB = "https://raw.githubusercontent.com/";

  /** Copies what could change. */
  public ScmLinks {
    Objects.requireNonNull(forge, "forge");
    Objects.requireNonNull(repository, "repository");
    Objects.requireNonNull(revision, "revision");
    branches = Set.copyOf(branches);
  }

  /**
   * A file named by URL.
   *
   * @param revision branch, tag or commit the URL names
   * @param path the file or folder
   * @param fragment what stands behind {@code #}
   */
  public record OwnPath(String revision, RepoPath path, Optional<String> fragment) {}

  /**
   * Reads what a POM or git says about where the repository lives.
   *
   * @param url of {@code <scm>} or of git's remote, in any of their forms: {@code
   *     scm:git:git@host:org/repo.git}, {@code https://host/org/repo/tree/main/module}
   * @param revision branch or tag links lead to; blank for the default branch
   * @param branches names that mean the files at hand
   * @return empty where the host's kind is not known, so that links could only be guessed
   */
  public static Optional<ScmLinks> of(String url, String revision, Set<String> branches) {
    Matcher remote = REMOTE.matcher(url.strip());
    if (!remote.matches()) {
      return Optional.empty();
    }
    String host = remote.group(1).toLowerCase(Locale.ROOT);
    String named = revision.isBlank() ? "HEAD" : revision.strip();
    return Forge.of(host)
        .flatMap(
            forge ->
                repositoryPath(forge, remote.group(2))
                    .map(
                        path ->
                            new ScmLinks(forge, "https://" + host + "/" + path, named, branches)));
  }

  private static Optional<String> repositoryPath(Forge forge, String rest) {
    String plain = rest.replaceFirst("/-/.*", "").replaceFirst("[?#].*", "");
    List<String> segments = new ArrayList<>();
    for (String segment : plain.split("/")) {
      if (!segment.isEmpty() && (segments.size() < 2 || forge.hasNestedGroups())) {
        segments.add(segment);
      }
    }
    if (segments.size() < 2) {
      return Optional.empty();
    }
    return Optional.of(String.join("/", segments).replaceFirst("\\.git$", ""));
  }

  /**
   * The page that shows a file or folder.
   *
   * @param target the file or folder
   * @return an absolute URL
   */
  public String page(Target.Code target) {
    String fragment = target.fragment().map(text -> "#" + UriPath.encode(text)).orElse("");
    return url(forge.route(target.folder()), target.path()) + fragment;
  }

  /**
   * The page that changes a file.
   *
   * @param file the file
   * @return an absolute URL
   */
  public String editPage(RepoPath file) {
    String query = forge == Forge.BITBUCKET ? "?mode=edit" : "";
    return url(forge.editRoute(), file) + query;
  }

  private String url(String route, RepoPath path) {
    String place = path.equals(RepoPath.ROOT) ? "" : "/" + UriPath.encode(path.value());
    return repository + "/" + route + "/" + UriPath.encode(revision) + place;
  }

  /**
   * What a URL names of this repository.
   *
   * @param url absolute
   * @return empty for other sites, and for pages that show no file
   */
  public Optional<OwnPath> own(String url) {
    String secure = pageOfRaw(url.replaceFirst("^http://", "https://"));
    if (!secure.regionMatches(true, 0, repository + "/", 0, repository.length() + 1)) {
      return Optional.empty();
    }
    String[] parts = secure.substring(repository.length() + 1).split("#", 2);
    Matcher route = ROUTE.matcher(parts[0].replaceFirst("\\?.*", ""));
    if (!route.matches()) {
      return Optional.empty();
    }
    Optional<String> fragment =
        parts.length < 2 ? Optional.empty() : Optional.of(Destination.decode(parts[1]));
    String named = Destination.decode(route.group(1));
    String version = revisionIn(named);
    String below = named.substring(version.length());
    return RepoPath.of(below).map(path -> new OwnPath(version, path, fragment));
  }

  private String pageOfRaw(String url) {
    String raw = repository.replaceFirst("^https://github\\.com/", RAW_GITHUB) + "/";
    return forge == Forge.GITHUB && url.startsWith(raw)
        ? repository + "/raw/" + url.substring(raw.length())
        : url;
  }

  /** A branch's name may hold slashes, so known ones are tried first. */
  private String revisionIn(String named) {
    return branches.stream()
        .filter(branch -> (named + "/").startsWith(branch + "/"))
        .max(Comparator.comparing(String::length))
        .orElseGet(() -> named.replaceFirst("/.*", ""));
  }

  /**
   * Whether a revision means the files at hand.
   *
   * @param named as a URL names it
   * @return true for {@code HEAD} and the branches known to be the same
   */
  public boolean isAtHand(String named) {
    return named.equals("HEAD") || branches.contains(named);
  }
}
