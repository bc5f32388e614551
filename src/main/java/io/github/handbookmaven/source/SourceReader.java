package io.github.handbookmaven.source;

import io.github.handbookmaven.model.Flaw;
import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.RepoPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Collects documents: one walk over the project, every document read once. */
public final class SourceReader {
  private final SourceSettings settings;
  private final RootPatterns patterns;
  private final List<Flaw> flaws = new ArrayList<>();

  private SourceReader(SourceSettings settings) {
    this.settings = settings;
    this.patterns = new RootPatterns(settings.roots());
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

  private Sources read() {
    Path realBase = realBase();
    ProjectWalk.Listing listing = ProjectWalk.of(realBase, settings.ignored());
    SymbolicLinks links = new SymbolicLinks(realBase, patterns);
    listing.links().forEach(links::add);
    TreeMap<RepoPath, Path> files = new TreeMap<>(links.seenThrough(listing.files()));
    files.putAll(listing.files());
    flaws.addAll(listing.flaws());
    flaws.addAll(links.flaws());
    List<SourceFile> documents = documents(files, links);
    return new Sources(
        documents, new ProjectTree(files.keySet()), otherMarkup(listing.files()), flaws);
  }

  private Path realBase() {
    try {
      return settings.base().toRealPath();
    } catch (IOException failed) {
      throw new UncheckedIOException("cannot read the folder " + settings.base(), failed);
    }
  }

  private List<SourceFile> documents(Map<RepoPath, Path> files, SymbolicLinks links) {
    DocumentFile reader = new DocumentFile(settings.maxDocumentSize());
    List<DocumentFile.Outcome> read =
        files.entrySet().stream()
            .flatMap(file -> candidate(file.getKey(), file.getValue(), links).stream())
            .toList()
            .parallelStream()
            .map(reader::read)
            .toList();
    read.forEach(outcome -> flaws.addAll(outcome.flaws()));
    return read.stream().map(DocumentFile.Outcome::file).flatMap(Optional::stream).toList();
  }

  private Optional<DocumentFile.Candidate> candidate(
      RepoPath path, Path disk, SymbolicLinks links) {
    Optional<SourceRoot> root =
        patterns.rootOf(path).filter(found -> !links.isSeenTwice(path, found));
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

  private Map<String, Integer> otherMarkup(Map<RepoPath, Path> files) {
    Stream<String> languages =
        files.keySet().stream()
            .filter(patterns::isBelowARoot)
            .map(OtherMarkup::languageOf)
            .flatMap(Optional::stream);
    return languages.collect(Collectors.toMap(name -> name, name -> 1, Integer::sum));
  }
}
