package io.github.handbookmaven.practice;

import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.Located;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.practice.Readership.Change;
import io.github.handbookmaven.practice.Readership.Changed;
import io.github.handbookmaven.practice.Readership.Reader;
import io.github.handbookmaven.practice.Readership.Standing;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds out how documents are used, from what is filed in the work tree. */
public final class PracticeFinder {
  private final Map<String, List<RunRecord>> runs;
  private final Map<String, List<Reading>> readings = new HashMap<>();
  private final List<Integer> unreadable;

  private PracticeFinder(Map<String, List<RunRecord>> runs, ReaderRegister register) {
    this.runs = runs;
    this.unreadable = register.unreadable();
    register
        .readings()
        .forEach(
            reading ->
                readings
                    .computeIfAbsent(reading.document(), any -> new ArrayList<>())
                    .add(reading));
  }

  /**
   * Reads what is filed.
   *
   * @param base the work tree's root
   * @param files every file of the project
   * @return a finder
   * @throws java.io.UncheckedIOException where the disk refuses
   */
  public static PracticeFinder in(Path base, Collection<RepoPath> files) {
    return new PracticeFinder(RunRecords.read(base, files), ReaderRegister.read(base));
  }

  /**
   * What is to be known of the register of readers.
   *
   * @param isNamed whether what is published may say who has read what
   * @return the same, with what the register says
   */
  public Registered registered(boolean isNamed) {
    return new Registered(isNamed, unreadable);
  }

  /**
   * How a document is used.
   *
   * @param id its id; former ones, its aliases, count as well
   * @param document the document
   * @param required who must have read it
   * @return its runs and readers
   */
  public InPractice of(String id, Document document, List<String> required) {
    List<String> names =
        Stream.concat(
                Stream.of(id),
                document.metadata().identity().aliases().stream().map(Located::value))
            .distinct()
            .toList();
    List<RunRecord> records =
        names.stream()
            .flatMap(name -> runs.getOrDefault(name, List.of()).stream())
            .sorted(RunRecord.NEWEST_FIRST)
            .toList();
    List<Reading> read =
        names.stream().flatMap(name -> readings.getOrDefault(name, List.of()).stream()).toList();
    return records.isEmpty() && read.isEmpty() && required.isEmpty()
        ? InPractice.NONE
        : new InPractice(
            records,
            records.stream().findFirst().map(run -> Faults.of(run, document)).orElse(List.of()),
            readership(document, required, read));
  }

  private static Readership readership(
      Document document, List<String> required, List<Reading> read) {
    List<Reader> readers = new ArrayList<>();
    Set<String> asked = new HashSet<>();
    for (String name : required) {
      if (asked.add(Reading.key(name))) {
        readers.add(reader(name, true, document, read));
      }
    }
    Map<String, String> unasked = new TreeMap<>();
    read.stream()
        .filter(reading -> !asked.contains(Reading.key(reading.reader())))
        .forEach(reading -> unasked.put(Reading.key(reading.reader()), reading.reader()));
    unasked.values().forEach(name -> readers.add(reader(name, false, document, read)));
    return new Readership(readers);
  }

  private static Reader reader(
      String name, boolean isRequired, Document document, List<Reading> all) {
    List<Reading> theirs =
        all.stream()
            .filter(reading -> Reading.isSame(reading.reader(), name))
            .sorted(Comparator.comparing(Reading::day))
            .toList();
    if (theirs.isEmpty()) {
      return new Reader(name, isRequired, Standing.MISSING, Optional.empty(), Optional.empty());
    }
    String digest = document.content().digest();
    Optional<Reading> present =
        theirs.stream().filter(reading -> reading.digest().equals(digest)).reduce((a, b) -> b);
    Reading last = present.orElse(theirs.get(theirs.size() - 1));
    return new Reader(
        name,
        isRequired,
        present.isPresent() ? Standing.READ : Standing.OUTDATED,
        Optional.of(last.day()),
        present.isPresent() ? Optional.empty() : Optional.of(change(last, document)));
  }

  /** Sections that only moved are no change of what they say. */
  private static Change change(Reading old, Document document) {
    if (old.sections().isEmpty()) {
      return new Change(List.of(), 0, false);
    }
    List<String> now = SectionDigests.of(document);
    List<Changed> changed =
        IntStream.range(0, now.size())
            .filter(at -> !old.sections().contains(now.get(at)))
            .mapToObj(document.sections()::get)
            .map(section -> new Changed(section.heading(), section.line()))
            .toList();
    long gone = old.sections().stream().filter(digest -> !now.contains(digest)).count();
    return new Change(changed, (int) Math.max(0, gone - changed.size()), true);
  }
}
