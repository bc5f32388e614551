package io.github.handbookmaven.rule.words;

import io.github.handbookmaven.model.Counted;
import io.github.handbookmaven.practice.Readership.Change;
import io.github.handbookmaven.practice.Readership.Changed;
import io.github.handbookmaven.practice.Readership.Reader;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Readers, and what changed since they read, in words. */
public final class ReaderWords {
  private static final int MOST = 5;

  private ReaderWords() {}

  /**
   * Readers as a subject: by name where names may be told, else counted.
   *
   * @param some at least one
   * @param of how many there are in all
   * @param isNamed whether names may be told
   * @return such as {@code @ada, @bob} or {@code 2 of 5 readers}
   */
  public static String subject(List<Reader> some, int of, boolean isNamed) {
    return isNamed
        ? some.stream().map(Reader::name).collect(Collectors.joining(", "))
        : some.size() + " of " + Counted.of(of, "reader");
  }

  /**
   * What changed since they read it, all together.
   *
   * @param readers who read an older text
   * @return a clause such as {@code 'Roles' and 'Procedure' changed since}
   */
  public static String changes(List<Reader> readers) {
    List<Change> changes = readers.stream().map(Reader::change).flatMap(Optional::stream).toList();
    boolean isKnown = changes.stream().allMatch(Change::isKnown);
    return isKnown ? knownChanges(changes) : "its text changed since";
  }

  private static String knownChanges(List<Change> changes) {
    Stream<Changed> all = changes.stream().flatMap(change -> change.sections().stream());
    List<String> sections = all.distinct().map(ReaderWords::name).toList();
    int removed = changes.stream().mapToInt(Change::removed).max().orElse(0);
    if (sections.isEmpty()) {
      return removed == 0 ? "its order changed since" : removed(removed) + " taken out since";
    }
    String further = removed == 0 ? "" : ", and " + removed(removed) + " taken out";
    return joined(sections) + " changed since" + further;
  }

  private static String removed(int sections) {
    return sections == 1 ? "a section was" : sections + " sections were";
  }

  private static String name(Changed section) {
    return section.heading().isEmpty()
        ? "the text before the first heading"
        : "'" + section.heading() + "'";
  }

  private static String joined(List<String> names) {
    if (names.size() > MOST) {
      return String.join(", ", names.subList(0, MOST)) + " and " + (names.size() - MOST) + " more";
    }
    int last = names.size() - 1;
    return last == 0
        ? names.get(0)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }
}
