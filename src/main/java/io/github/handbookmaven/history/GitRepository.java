package io.github.handbookmaven.history;

import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.source.IgnoredFiles;
import io.github.handbookmaven.source.ProjectStamps;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;

/**
 * The git repository a project stands in: a clone, a worktree, a submodule, shallow or not. What
 * cannot be read of it is unknown, never an exception: a broken repository is nothing a document's
 * author could fix.
 */
public final class GitRepository implements AutoCloseable {
  /** JGit's own constant would load its jar, and check its signature, where there is no git. */
  private static final String DOT_GIT = ".git";

  private final Path workTree;
  private final Repository repository;

  /** What the index holds: looked up once, as several ask. */
  private Optional<SortedSet<RepoPath>> tracked = Optional.empty();

  /**
   * @param workTree the folder all paths are told from
   * @param repository what JGit opened; null where a {@code .git} is there that it cannot read
   */
  private GitRepository(Path workTree, Repository repository) {
    this.workTree = workTree;
    this.repository = repository;
  }

  /**
   * Finds the repository a folder stands in. Neither the user's nor the system's git configuration
   * is read, so that two machines see the same; folders named in git's {@code
   * GIT_CEILING_DIRECTORIES} and those above them are not looked at.
   *
   * @param folder any folder of the work tree
   * @return the repository, or empty where the folder and those above it hold no {@code .git}
   */
  public static Optional<GitRepository> open(Path folder) {
    Path start = folder.toAbsolutePath().normalize();
    Set<Path> ceilings = ceilings();
    for (Path at = start; at != null && !ceilings.contains(at); at = at.getParent()) {
      if (at.resolve(DOT_GIT).toFile().exists()) {
        HermeticGit.install();
        return Optional.of(new GitRepository(at, openAt(at)));
      }
    }
    return Optional.empty();
  }

  /**
   * Opens the repository a folder stands in, does something with it and closes it.
   *
   * @param <T> what comes of it
   * @param <X> what may go wrong with it
   * @param folder any folder of the work tree
   * @param work gets the repository, or empty where there is none
   * @return what the work gives
   * @throws X where the work fails
   */
  public static <T, X extends Exception> T in(Path folder, Work<T, X> work) throws X {
    Optional<GitRepository> git = open(folder);
    try {
      return work.with(git);
    } finally {
      git.ifPresent(GitRepository::close);
    }
  }

  /**
   * What is done with a repository while it is open.
   *
   * @param <T> what comes of it
   * @param <X> what may go wrong with it
   */
  @FunctionalInterface
  public interface Work<T, X extends Exception> {
    /**
     * Does it.
     *
     * @param git the repository, or empty where there is none
     * @return what comes of it
     * @throws X where it fails
     */
    T with(Optional<GitRepository> git) throws X;
  }

  private static Set<Path> ceilings() {
    String folders = System.getenv("GIT_CEILING_DIRECTORIES");
    return folders == null
        ? Set.of()
        : Stream.of(folders.split(File.pathSeparator))
            .filter(folder -> !folder.isBlank())
            .map(folder -> Path.of(folder).toAbsolutePath().normalize())
            .collect(Collectors.toSet());
  }

  private static Repository openAt(Path workTree) {
    try {
      FileRepositoryBuilder builder = new FileRepositoryBuilder();
      builder.addCeilingDirectory(parentOf(workTree)).findGitDir(workTree.toFile());
      if (builder.getGitDir() == null) {
        return null;
      }
      Repository repository = builder.setWorkTree(workTree.toFile()).setMustExist(true).build();
      repository.resolve(Constants.HEAD);
      return repository;
    } catch (IOException | RuntimeException unreadable) {
      return null;
    }
  }

  private static File parentOf(Path folder) {
    return folder.getParent() == null ? null : folder.getParent().toFile();
  }

  /**
   * The folder all paths are told from.
   *
   * @return absolute
   */
  public Path workTree() {
    return workTree;
  }

  /**
   * Whether git's data can be read.
   *
   * @return false for a repository that is corrupt or of a form JGit does not know
   */
  public boolean isReadable() {
    return repository != null;
  }

  /**
   * What git leaves out: {@code .gitignore} files, {@code info/exclude} and {@code .git} itself;
   * never a tracked file.
   *
   * @return an answer for every path
   */
  public IgnoredFiles ignored() {
    return new GitIgnore(workTree, excludeFile(), tracked());
  }

  /**
   * What a build, or whoever works here, adds to files that came without their repository: an
   * archive of sources brings its {@code .gitignore} along, and often no hidden folder.
   *
   * @param base the files' root
   * @return true also for folders that are usually ignored, and for hidden ones that are not here
   */
  public static IgnoredFiles ignoredWithoutGit(Path base) {
    IgnoredFiles written = GitIgnore.writtenBelow(base);
    return (path, folder) ->
        written.isIgnored(path, folder)
            || folder && (IgnoredFiles.isUsuallyIgnored(path.name()) || isLeftOut(path, base));
  }

  private static boolean isLeftOut(RepoPath folder, Path base) {
    return folder.name().startsWith(".") && folder.on(base).filter(Files::isDirectory).isEmpty();
  }

  private Path excludeFile() {
    File folder =
        repository == null ? workTree.resolve(DOT_GIT).toFile() : repository.getCommonDirectory();
    return folder.toPath().resolve(Constants.INFO_EXCLUDE);
  }

  /**
   * The files of the index, in the work tree or not; those of the last commit where the index is of
   * a form JGit does not read (sparse).
   *
   * @return sorted, without submodules; empty where the repository cannot be read
   */
  public synchronized SortedSet<RepoPath> tracked() {
    if (tracked.isEmpty()) {
      tracked =
          Optional.of(
              repository == null
                  ? Collections.emptySortedSet()
                  : Collections.unmodifiableSortedSet(new TrackedFiles(repository).paths()));
    }
    return tracked.get();
  }

  /**
   * Where the repository was cloned from, for links to its sources.
   *
   * @return its URL and branches, as far as this clone knows them
   */
  public Origin origin() {
    if (repository == null) {
      return Origin.UNKNOWN;
    }
    String url = repository.getConfig().getString("remote", Constants.DEFAULT_REMOTE_NAME, "url");
    return new OriginReader(repository)
        .read(Optional.ofNullable(url).map(GitRepository::withoutCredentials));
  }

  /**
   * Whether a branch of the remote holds a file or folder, as of the last fetch.
   *
   * @param branch its name there
   * @param path the file or folder
   * @return false also where the branch is not known here
   */
  public boolean publishes(String branch, RepoPath path) {
    return repository != null && new OriginReader(repository).holds(branch, path);
  }

  /**
   * Everything of git's own that an answer may rest on: what is checked out, all branches and tags,
   * and the files that hold the index and the settings.
   *
   * @return a text that is equal where nothing changed; empty where the repository cannot be read
   */
  public Optional<String> stamp() {
    if (repository == null) {
      return Optional.empty();
    }
    try {
      String refs =
          repository.getRefDatabase().getRefs().stream()
              .map(ref -> ref.getName() + " " + ref.getObjectId())
              .sorted()
              .collect(Collectors.joining("\n"));
      Path common = repository.getCommonDirectory().toPath();
      List<Path> files =
          List.of(
              repository.getIndexFile().toPath(),
              repository.getDirectory().toPath().resolve(Constants.HEAD),
              common.resolve(Constants.CONFIG),
              common.resolve(Constants.INFO_EXCLUDE),
              common.resolve(Constants.SHALLOW),
              // A partial clone fetches what it lacks without any branch moving.
              common.resolve(Constants.OBJECTS).resolve("pack"),
              common.resolve(Constants.OBJECTS).resolve("info/alternates"));
      return Optional.of(refs + "\n" + ProjectStamps.of(files).digest());
    } catch (IOException | RuntimeException unreadable) {
      return Optional.empty();
    }
  }

  private static String withoutCredentials(String url) {
    return url.replaceFirst("^(https?://)[^/@]*@", "$1");
  }

  /** A value of the repository's own configuration. */
  Optional<String> setting(String section, String name) {
    return repository == null
        ? Optional.empty()
        : Optional.ofNullable(repository.getConfig().getString(section, null, name));
  }

  /**
   * Walks the history once.
   *
   * @param request what is asked
   * @return what git tells; never an exception
   */
  public History history(HistoryRequest request) {
    return history(request, KeptHistory.NONE);
  }

  /**
   * Walks the history once, or goes on from the last walk where that was asked the same.
   *
   * @param request what is asked
   * @param kept where the last walk is kept, and this one will be where it was a long one; what
   *     cannot be read or written there is left aside
   * @return what git tells, the same as without what was kept; never an exception
   */
  public History history(HistoryRequest request, KeptHistory kept) {
    Objects.requireNonNull(request, "request");
    Objects.requireNonNull(kept, "kept");
    return repository == null
        ? History.UNREADABLE
        : new HistoryReader(repository, workTree, kept, GitRepository::historyIn).read(request);
  }

  private static History historyIn(Path folder, HistoryRequest request) {
    try (GitRepository git = open(folder).orElseThrow()) {
      return git.history(request);
    }
  }

  /**
   * Tells which files were there when a line of a document named them, or when the document was
   * last reviewed.
   *
   * @param mentions lines that name files which are not there now
   * @param history what a walk found of the documents' histories
   * @return the files known to be lost; nothing where history is cut short or cannot be read
   */
  public Map<FileMention, LostFile> losses(Collection<FileMention> mentions, History history) {
    boolean isWhole =
        history.reach() == History.Reach.COMPLETE || history.reach() == History.Reach.LIMITED;
    return repository == null || !isWhole || mentions.isEmpty()
        ? Map.of()
        : LossFinder.find(repository, mentions, history);
  }

  /**
   * The text of a file as a commit left it.
   *
   * @param blob 40 hex digits, such as {@link Change#before()}
   * @return decoded as UTF-8; empty where it is not there (partial clone, corrupt) or no text
   */
  public Optional<String> text(String blob) {
    return repository == null || blob.isEmpty()
        ? Optional.empty()
        : new Blobs(repository).text(blob);
  }

  /**
   * The files a branch changed: those that differ between the work tree and the commit where the
   * branch left the revision, and those that are not tracked yet.
   *
   * @param revision anything git can resolve, such as {@code origin/main}
   * @return the files; empty where the revision cannot be resolved
   */
  public Optional<SortedSet<RepoPath>> changedSince(String revision) {
    return repository == null ? Optional.empty() : changes().since(revision);
  }

  /**
   * The branches and tags there are.
   *
   * @return such as {@code main} and {@code origin/main}; empty where git cannot tell
   */
  public List<String> revisions() {
    return repository == null ? List.of() : changes().names();
  }

  private BranchChanges changes() {
    return new BranchChanges(repository, ignored());
  }

  @Override
  public void close() {
    if (repository != null) {
      repository.close();
    }
  }
}
