package io.github.handbookmaven.practice;

import io.github.handbookmaven.model.Document;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds out how documents are used, from what is filed in the work tree. */
public final class PracticeFinder {
  private final Map<String, List<RunRecord>> runs;
  private final Map<String, List<Reading>> readings;
  private final List<Integer> unreadable;

  private PracticeFinder(
      Stream<RunRecord> runs, Stream<Reading> readings, List<Integer> unreadable) {
    this.runs = runs.collect(Collectors.groupingBy(record -> record.run().document()));
    this.readings = readings.collect(Collectors.groupingBy(Reading::document));
    this.unreadable = unreadable;
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
    ReaderRegister register = ReaderRegister.read(base);
    return new PracticeFinder(
        RunRecords.read(base, files).stream(), register.readings().stream(), register.unreadable());
  }

  /**
   * The same with what is filed elsewhere.
   *
   * @param others runs of documents by what they are called here
   * @param read readings likewise
   * @return a finder for both
   */
  public PracticeFinder and(List<RunRecord> others, List<Reading> read) {
    return new PracticeFinder(
        Stream.concat(all(runs), others.stream()),
        Stream.concat(all(readings), read.stream()),
        unreadable);
  }

  private static <T> Stream<T> all(Map<String, List<T>> byDocument) {
    return byDocument.values().stream().flatMap(List::stream);
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
   * @param names its id and its former ones
   * @param document the document
   * @param required who must have read it
   * @return its runs and readers
   */
  public InPractice of(List<String> names, Document document, List<String> required) {
    List<RunRecord> records = of(names, runs).sorted(RunRecord.NEWEST_FIRST).toList();
    List<Reading> read = of(names, readings).toList();
    if (records.isEmpty() && read.isEmpty() && required.isEmpty()) {
      return InPractice.NONE;
    }
    List<Fault> faults =
        records.stream().limit(1).flatMap(run -> Faults.of(run, document).stream()).toList();
    return new InPractice(records, faults, readership(document, required, read));
  }

  private static <T> Stream<T> of(List<String> names, Map<String, List<T>> all) {
    return names.stream().distinct().flatMap(name -> all.getOrDefault(name, List.of()).stream());
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
