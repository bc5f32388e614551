package io.github.handbookmaven.practice;

import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.Located;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.practice.InPractice.Fault;
import io.github.handbookmaven.practice.Readership.Change;
import io.github.handbookmaven.practice.Readership.Changed;
import io.github.handbookmaven.practice.Readership.Reader;
import io.github.handbookmaven.practice.Readership.Standing;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    List<RunRecord> records = ofNames(id, document, runs).sorted(RunRecord.NEWEST_FIRST).toList();
    List<Reading> read = ofNames(id, document, readings).toList();
    if (records.isEmpty() && read.isEmpty() && required.isEmpty()) {
      return InPractice.NONE;
    }
    List<Fault> faults =
        records.stream().limit(1).flatMap(run -> Faults.of(run, document).stream()).toList();
    return new InPractice(records, faults, readership(document, required, read));
  }

  private static <T> Stream<T> ofNames(String id, Document document, Map<String, List<T>> all) {
    Stream<String> former = document.metadata().identity().aliases().stream().map(Located::value);
    return Stream.concat(Stream.of(id), former)
        .distinct()
        .flatMap(name -> all.getOrDefault(name, List.of()).stream());
  }

  private static Readership readership(
      Document document, List<String> required, List<Reading> read) {
    List<Reader> readers = new ArrayList<>();
    Map<String, String> unasked = new TreeMap<>();
    read.forEach(reading -> unasked.put(Reading.key(reading.reader()), reading.reader()));
    Map<String, String> asked = new LinkedHashMap<>();
    required.forEach(name -> asked.putIfAbsent(Reading.key(name), name));
    unasked.keySet().removeAll(asked.keySet());
    asked.values().forEach(name -> readers.add(reader(name, true, document, read)));
    unasked.values().forEach(name -> readers.add(reader(name, false, document, read)));
    return new Readership(readers);
  }

  private static Reader reader(
      String name, boolean isRequired, Document document, List<Reading> all) {
    String digest = document.content().digest();
    Optional<Reading> last =
        all.stream()
            .filter(reading -> Reading.isSame(reading.reader(), name))
            .max(
                Comparator.comparing((Reading reading) -> reading.digest().equals(digest))
                    .thenComparing(Reading::day));
    Optional<LocalDate> day = last.map(Reading::day);
    Optional<Change> change =
        last.filter(reading -> !reading.digest().equals(digest))
            .map(reading -> change(reading, document));
    Standing read = change.isPresent() ? Standing.OUTDATED : Standing.READ;
    return new Reader(name, isRequired, last.isPresent() ? read : Standing.MISSING, day, change);
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
