package io.github.handbookmaven.reference;

import io.github.handbookmaven.model.EditDistance;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.source.ProjectTree;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Guesses what the author of a broken link meant. */
public final class Suggestions {

  private static final Pattern HOST =
      Pattern.compile(
          "(?:www\\.\\S+|(?:[\\w-]++\\.)++(?:com|org|net|io|dev|edu|gov|cloud|app))(?::\\d+)?(?:/.*)?",
          Pattern.CASE_INSENSITIVE);

  /** {@code http//host}, {@code https;//host}: a scheme without its colon. */
  private static final Pattern SCHEME_SLIP = Pattern.compile("(https?)[^\\w.]*//?(?=\\w)(\\S+)");

  /** {@code [text]((https://host))}: parentheses of the text taken into the link. */
  private static final Pattern WRAPPED = Pattern.compile("\\((https?://[^\\s()]++)\\)");

  private static final Pattern PICTURE =
      Pattern.compile(".*\\.(?:png|jpe?g|gif|svg|webp|ico|bmp)", Pattern.CASE_INSENSITIVE);

  /** Names that so many folders hold that an equal name says nothing. */
  private static final Set<String> GENERIC =
      Set.of(
          "README.md",
          "index.md",
          "_index.md",
          "pom.xml",
          "package.json",
          "Dockerfile",
          "Makefile",
          "config.yml",
          "config.yaml",
          "values.yaml");

  private final PathLookup paths;
  private final ProjectTree tree;
  private final Map<RepoPath, List<String>> namesByFolder = new HashMap<>();
  private final Map<RepoPath, Optional<RepoPath>> slips = new HashMap<>();

  /**
   * Indexes names.
   *
   * @param paths what stands where
   */
  public Suggestions(PathLookup paths) {
    this.paths = paths;
    this.tree = paths.tree();
    for (RepoPath file : tree.files()) {
      namesByFolder.computeIfAbsent(file.parent(), any -> new ArrayList<>()).add(file.name());
    }
  }

  /**
   * What was probably meant.
   *
   * @param document where the link stands
   * @param written the link's path, decoded
   * @param meant where it leads; the repository's root where it leads out
   * @return a link ready to paste
   */
  public Optional<String> forPath(RepoPath document, String written, RepoPath meant) {
    Matcher slip = SCHEME_SLIP.matcher(written);
    if (slip.matches()) {
      return Optional.of(slip.group(1) + "://" + slip.group(2));
    }
    Matcher wrapped = WRAPPED.matcher(written);
    if (wrapped.matches()) {
      return Optional.of(wrapped.group(1));
    }
    if (HOST.matcher(written).matches()) {
      return Optional.of("https://" + written);
    }
    String slashes = written.replace('\\', '/');
    return there(RepoPath.of(slashes))
        .or(
            () ->
                slashes.equals(written)
                    ? nearOther(document, meant)
                    : there(document.parent().resolve(slashes)))
        .map(target -> RelativeLink.from(document, target));
  }

  /** Whoever writes a link means another document than the one at hand. */
  private Optional<RepoPath> nearOther(RepoPath document, RepoPath meant) {
    Optional<RepoPath> near = near(meant);
    return near.filter(document::equals).isPresent() ? slip(meant, document) : near;
  }

  private Optional<RepoPath> there(Optional<RepoPath> path) {
    return path.filter(place -> !place.equals(RepoPath.ROOT))
        .flatMap(paths::find)
        .map(
            target ->
                target.match(
                    Target.Doc::path,
                    Target.Code::path,
                    web -> RepoPath.ROOT,
                    elsewhere -> RepoPath.ROOT));
  }

  /**
   * The only other file of the same name.
   *
   * @param path a path that is not there
   * @return empty where there is none, several, or the name says nothing
   */
  public Optional<RepoPath> sameName(RepoPath path) {
    List<RepoPath> others = tree.named(path.name());
    return others.size() == 1 && !GENERIC.contains(path.name())
        ? Optional.of(others.get(0))
        : Optional.empty();
  }

  /**
   * A file whose name or place differs a little.
   *
   * @param path a path that is not there
   * @return the only other file of the name, else one with a slip in the same folder
   */
  public Optional<RepoPath> near(RepoPath path) {
    return sameName(path).or(() -> slips.computeIfAbsent(path, any -> slip(path, path)));
  }

  private Optional<RepoPath> slip(RepoPath path, RepoPath except) {
    RepoPath folder = path.parent();
    List<String> siblings =
        namesByFolder.getOrDefault(folder, List.of()).stream()
            .filter(name -> !folder.child(name).equals(except))
            .filter(name -> NearAnchors.haveSameNumbers(name, path.name()))
            .toList();
    return otherExtension(path, siblings)
        .or(() -> EditDistance.nearest(path.name(), siblings, slips(path.name())))
        .map(folder::child);
  }

  private static int slips(String name) {
    return Math.min(2, stem(name).length() / 3);
  }

  private static Optional<String> otherExtension(RepoPath path, List<String> siblings) {
    String stem = stem(path.name());
    boolean isPicture = PICTURE.matcher(path.name()).matches();
    return siblings.stream()
        .filter(name -> stem(name).equals(stem))
        .filter(name -> PICTURE.matcher(name).matches() == isPicture)
        .findFirst();
  }

  private static String stem(String name) {
    int dot = name.indexOf('.', 1);
    return dot < 0 ? name : name.substring(0, dot);
  }
}
