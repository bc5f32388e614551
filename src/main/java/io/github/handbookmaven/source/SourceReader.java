package io.github.handbookmaven.source;

import io.github.handbookmaven.model.Flaw;
import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.site.Sites;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Collects documents: one walk over the project, every document read once. */
public final class SourceReader {
  private final SourceSettings settings;
  private final NavigableMap<RepoPath, Path> files;
  private final NavigableMap<RepoPath, Path> linked;
  private final Sites sites;
  private final List<SourceRoot> roots;
  private final RootPatterns patterns;
  private final Unavailable notHere;
  private final List<Flaw> flaws = new ArrayList<>();

  private SourceReader(SourceSettings settings) {
    this.settings = settings;
    Path base = realBase(settings.base());
    ProjectWalk.Listing listing = ProjectWalk.of(base, settings.ignored());
    SymbolicLinks links = SymbolicLinks.resolve(base, listing.links());
    this.files = listing.files();
    this.linked = links.seenThrough(files);
    Set<RepoPath> met = new HashSet<>(files.keySet());
    met.addAll(listing.links().keySet());
    this.notHere = Unavailable.besides(met, settings.ignored().tracked());
    this.sites = Sites.among(files.navigableKeySet(), new SmallFiles(files)::text);
    this.roots = settings.roots().among(seen(), sites);
    this.patterns = new RootPatterns(roots);
    flaws.addAll(listing.flaws());
    links.flaws(patterns).forEach(flaws::add);
  }

  /**
   * Walks the project and reads its documents.
   *
   * @param settings what is collected
   * @return the documents, the listing of the project, and what could not be read
   * @throws UncheckedIOException where the disk fails
   */
  public static Sources read(SourceSettings settings) {
    return new SourceReader(settings).read();
  }

  /**
   * Walks the project, and reads documents until one can be read.
   *
   * @param settings what is collected
   * @return whether there is any document
   * @throws UncheckedIOException where the disk fails
   */
  public static boolean findsAny(SourceSettings settings) {
    SourceReader reader = new SourceReader(settings);
    DocumentFile file = DocumentFile.onDisk(settings.maxDocumentSize(), DocumentFile.ROOM);
    return reader.candidates().stream()
        .anyMatch(candidate -> file.read(candidate).file().isPresent());
  }

  /**
   * A document that lies on no disk.
   *
   * @param path what it is called
   * @param root the root it counts to
   * @param bytes its contents, held and not changed for as long as the file is looked at
   * @param maxSize what is larger is not read, in bytes
   * @return the file, read
   */
  public static SourceFile file(RepoPath path, SourceRoot root, byte[] bytes, long maxSize) {
    return DocumentFile.inMemory(maxSize).sourceFile(path, root, bytes);
  }

  private Sources read() {
    List<SourceFile> read = documents();
    Map<Boolean, List<SourceFile>> arePointers =
        read.stream()
            .collect(Collectors.partitioningBy(file -> Unavailable.isPointer(file.text())));
    List<SourceFile> documents = arePointers.get(false);
    ProjectTree tree =
        new ProjectTree(
            seen(), notHere.with(arePointers.get(true).stream().map(SourceFile::path).toList()));
    return new Sources(documents, tree, sites, otherMarkup(), search(documents), flaws);
  }

  private static Path realBase(Path base) {
    try {
      return base.toRealPath();
    } catch (IOException failed) {
      throw new UncheckedIOException("cannot read the folder " + base, failed);
    }
  }

  private NavigableSet<RepoPath> seen() {
    NavigableSet<RepoPath> seen = new TreeSet<>(files.keySet());
    seen.addAll(linked.keySet());
    return seen;
  }

  private List<SourceFile> documents() {
    DocumentFile reader = DocumentFile.onDisk(settings.maxDocumentSize(), DocumentFile.ROOM);
    List<DocumentFile.Outcome> read = candidates().parallelStream().map(reader::read).toList();
    read.forEach(outcome -> flaws.addAll(outcome.flaws()));
    return read.stream().map(DocumentFile.Outcome::file).flatMap(Optional::stream).toList();
  }

  /** A file that several names lead to is read under its own, else under the first. */
  private List<DocumentFile.Candidate> candidates() {
    TreeMap<RepoPath, DocumentFile.Candidate> candidates = new TreeMap<>();
    Set<Path> taken = new HashSet<>();
    Stream.of(files, linked)
        .flatMap(named -> named.entrySet().stream())
        .flatMap(file -> candidate(file.getKey(), file.getValue()).stream())
        .filter(candidate -> taken.add(candidate.disk()))
        .forEach(candidate -> candidates.put(candidate.path(), candidate));
    return List.copyOf(candidates.values());
  }

  private Optional<DocumentFile.Candidate> candidate(RepoPath path, Path disk) {
    Optional<SourceRoot> root = patterns.rootOf(path);
    if (root.isPresent() && path.value().indexOf('\uFFFD') >= 0) {
      flaws.add(unreadableName(path));
      return Optional.empty();
    }
    return root.map(found -> new DocumentFile.Candidate(path, disk, found));
  }

  private static Flaw unreadableName(RepoPath path) {
    return new Flaw(
        Flaw.Kind.UNREADABLE_NAME,
        Place.file(path),
        "the file's name is not text in this system's encoding, so it was not read",
        "rename the file, or run the build in a UTF-8 locale");
  }

  private Map<String, Integer> otherMarkup() {
    Stream<String> languages =
        files.keySet().stream()
            .filter(file -> OtherMarkup.languageOf(file).isPresent() && patterns.isBelowARoot(file))
            .flatMap(file -> OtherMarkup.languageOf(file).stream());
    return languages.collect(Collectors.toMap(name -> name, name -> 1, Integer::sum));
  }

  private Search search(List<SourceFile> documents) {
    NavigableSet<RepoPath> elsewhere =
        files.keySet().stream()
            .filter(Search::isMarkup)
            .filter(file -> !patterns.isBelowARoot(file))
            .filter(file -> !LeftOut.holds(file, settings.roots().modules()))
            .collect(Collectors.toCollection(TreeSet::new));
    documents.forEach(document -> elsewhere.remove(document.path()));
    return Search.elsewhere(elsewhere, roots, settings.roots().isGiven());
  }
}
