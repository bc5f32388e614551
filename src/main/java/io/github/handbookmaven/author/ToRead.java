package io.github.handbookmaven.author;

import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.model.Counted;
import io.github.handbookmaven.model.ShellWord;
import io.github.handbookmaven.model.Status;
import io.github.handbookmaven.practice.Readership.Reader;
import io.github.handbookmaven.practice.Readership.Standing;
import io.github.handbookmaven.practice.Reading;
import io.github.handbookmaven.publish.reading.ReadingOrder;
import io.github.handbookmaven.publish.text.Printable;
import io.github.handbookmaven.rule.words.ReaderWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What somebody has to read, foundations first, with the command that records each reading. */
public final class ToRead {
  private final Handbook handbook;
  private final String command;

  /**
   * What is to be read of a handbook.
   *
   * @param handbook all documents
   * @param command how the goal is called where this is read, such as {@code mvn
   *     handbook:acknowledge}
   */
  public ToRead(Handbook handbook, String command) {
    this.handbook = Objects.requireNonNull(handbook, "handbook");
    this.command = Objects.requireNonNull(command, "command");
  }

  /**
   * A person's list as lines of text.
   *
   * @param person who asks
   * @return at least one line
   */
  public List<String> linesFor(String person) {
    List<Entry> asked =
        handbook.entries().stream()
            .filter(entry -> entry.status() == Status.ACTIVE && of(entry, person).isPresent())
            .toList();
    List<Entry> open =
        asked.stream()
            .filter(entry -> of(entry, person).orElseThrow().standing() != Standing.READ)
            .toList();
    String name = Printable.line(person);
    if (asked.isEmpty()) {
      return List.of("no policy says that " + name + " must have read anything (<requireReading>)");
    }
    return open.isEmpty()
        ? List.of(name + " has read all that is asked for: " + Counted.of(asked.size(), "document"))
        : lines(open, person);
  }

  private List<String> lines(List<Entry> open, String person) {
    List<String> lines = new ArrayList<>();
    lines.add(
        Printable.line(person)
            + " has "
            + Counted.of(open.size(), "document")
            + " to read, in this order:");
    ReadingOrder.of(open, handbook)
        .forEach(entry -> lines.addAll(lines(entry, of(entry, person).orElseThrow())));
    return lines;
  }

  private static Optional<Reader> of(Entry entry, String person) {
    return entry.practice().readership().readers().stream()
        .filter(reader -> reader.isRequired() && Reading.isSame(reader.name(), person))
        .findFirst();
  }

  private List<String> lines(Entry entry, Reader reader) {
    String standing =
        reader
            .day()
            .map(day -> "read on " + day + "; " + ReaderWords.changes(List.of(reader)))
            .orElse("not read yet");
    return List.of(
        "  " + Printable.line(entry.path() + ": " + standing),
        "    " + command + " -Dhandbook.document=" + ShellWord.of(entry.id()));
  }
}
