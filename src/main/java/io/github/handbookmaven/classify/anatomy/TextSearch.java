package io.github.handbookmaven.classify.anatomy;

import io.github.handbookmaven.classify.anatomy.Anatomy.Found;
import io.github.handbookmaven.classify.language.Command;
import io.github.handbookmaven.classify.language.DocumentText;
import io.github.handbookmaven.classify.language.Sentence;
import io.github.handbookmaven.classify.language.Theme;
import io.github.handbookmaven.classify.language.WordList;
import io.github.handbookmaven.model.Block;
import io.github.handbookmaven.model.Block.Kind;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Looks for what tells a part in what a document says. */
final class TextSearch {
  private final DocumentText reading;
  private final Outline outline;

  TextSearch(DocumentText reading, Outline outline) {
    this.reading = reading;
    this.outline = outline;
  }

  /** A loop, as many parts are looked for in every sentence of every document. */
  Optional<Found> prose(Predicate<Sentence> wanted) {
    for (Sentence sentence : reading.prose()) {
      if (wanted.test(sentence)) {
        return Optional.of(Found.inText(sentence));
      }
    }
    return Optional.empty();
  }

  Optional<Found> twice(Predicate<Sentence> wanted) {
    List<Sentence> found = reading.prose().stream().filter(wanted).limit(2).toList();
    return found.size() < 2 ? Optional.empty() : Optional.of(Found.inText(found.get(0)));
  }

  Optional<Found> heading(Predicate<Sentence> wanted) {
    return outline.headings().stream().filter(wanted).findFirst().map(Found::inText);
  }

  Optional<Found> title(Predicate<Sentence> wanted) {
    return reading.titles().stream().filter(wanted).findFirst().map(Found::inText);
  }

  Optional<Found> commands(Theme... themes) {
    return command(command -> Stream.of(themes).anyMatch(command::does));
  }

  Optional<Found> command(Predicate<Command> wanted) {
    return reading.commands().stream()
        .filter(wanted)
        .findFirst()
        .map(command -> new Found(command.line(), false, command.text().strip()));
  }

  Optional<Found> comment(Predicate<Sentence> wanted) {
    return reading.commands().stream()
        .filter(command -> command.text().stripLeading().startsWith("#"))
        .map(command -> Sentence.heading(command.text(), command.line(), 0))
        .filter(wanted)
        .findFirst()
        .map(Found::inText);
  }

  /** A flow chart is a procedure, drawn. */
  Optional<Found> diagram() {
    return reading
        .document()
        .blocks()
        .filter(block -> block.kind() == Kind.CODE && WordList.DIAGRAM_LANGUAGES.has(block.info()))
        .map(Block::line)
        .findFirst()
        .map(line -> new Found(line, false, "a diagram"));
  }
}
