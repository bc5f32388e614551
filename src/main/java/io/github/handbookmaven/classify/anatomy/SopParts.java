package io.github.handbookmaven.classify.anatomy;

import io.github.handbookmaven.classify.anatomy.Anatomy.Found;
import io.github.handbookmaven.classify.language.DocumentText;
import io.github.handbookmaven.classify.language.Instruction;
import io.github.handbookmaven.classify.language.Sentence;
import io.github.handbookmaven.classify.language.Theme;
import io.github.handbookmaven.classify.language.WordList;
import io.github.handbookmaven.model.Block.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the parts of an SOP that no heading announces. */
final class SopParts {
  private static final int WORDS_OF_AN_INTRODUCTION = 6;

  private static final int NUMBERS_OF_STEPS = 3;

  /** A prompt, or a word and a flag. */
  private static final Pattern TYPED =
      Pattern.compile("^\\s*\\$ \\w|^\\s*[a-z][\\w./-]* (?:[^|#]* )?--[a-z]");

  private final DocumentText reading;
  private final Outline outline;
  private final TextSearch text;

  SopParts(DocumentText reading, Outline outline, TextSearch text) {
    this.reading = reading;
    this.outline = outline;
    this.text = text;
  }

  Optional<Found> purpose() {
    return introduction(sentence -> true)
        .or(() -> text.prose(SopParts::tellsWhatItIs))
        .or(() -> new OpeningFinder(reading, introducingSections()).find());
  }

  Optional<Found> roles() {
    return text.prose(SopParts::namesSomebody).or(() -> text.title(SopParts::namesSomebody));
  }

  Optional<Found> prerequisites() {
    return text.prose(SopParts::isPrerequisite);
  }

  private Optional<Found> introduction(Predicate<Sentence> wanted) {
    Set<Integer> introducing = introducingSections();
    return text.prose(
        sentence ->
            introducing.contains(sentence.section())
                && sentence.kind() == Kind.PARAGRAPH
                && sentence.words().size() >= WORDS_OF_AN_INTRODUCTION
                && wanted.test(sentence));
  }

  /** The text before the first heading, below the title, and below "Overview" and its kin. */
  private Set<Integer> introducingSections() {
    int first = reading.document().sections().size() > 1 ? 1 : 0;
    return Stream.concat(
            Stream.of(0, first),
            outline.headings().stream().filter(SopParts::introduces).map(Sentence::section))
        .collect(Collectors.toSet());
  }

  private static boolean introduces(Sentence heading) {
    boolean welcomes = !heading.words().isEmpty() && heading.words().get(0).equals("welcome");
    return welcomes
        || tellsTheProblem(heading)
        || Part.PURPOSE.isAnnouncedBy(heading)
        || heading.words().size() <= 3 && heading.opensWith(Theme.GENERIC_HEADING);
  }

  /** "Issue", "The problem", "Problem statement"; "known issues" are no reason to begin. */
  private static boolean tellsTheProblem(Sentence heading) {
    List<String> words = heading.words();
    int first = !words.isEmpty() && words.get(0).equals("the") ? 1 : 0;
    return words.size() > first
        && words.size() <= first + 2
        && WordList.PROBLEMS.has(words.get(first));
  }

  /** "This guide shows how to …", wherever it stands. */
  private static boolean tellsWhatItIs(Sentence sentence) {
    List<String> words = sentence.words();
    return words.size() >= WORDS_OF_AN_INTRODUCTION
        && WordList.DETERMINERS.has(words.get(0))
        && WordList.NAMES_OF_DOCUMENTS.has(words.get(1));
  }

  Optional<Found> scope() {
    return text.prose(sentence -> sentence.says(Theme.APPLIES))
        .or(() -> introduction(SopParts::tellsTheCase))
        .or(() -> text.title(title -> title.has(WordList.FOR_WHOM)))
        .or(() -> text.heading(heading -> heading.has(WordList.TIMES_OF_WORK)));
  }

  /** An introduction that tells when, to what or for whom, tells the scope. */
  private static boolean tellsTheCase(Sentence sentence) {
    return sentence.has(WordList.OCCASIONS) || namesSomebody(sentence) || namesWhatIsOurs(sentence);
  }

  /** "This project is released …" */
  private static boolean namesWhatIsOurs(Sentence sentence) {
    List<String> words = sentence.words();
    return IntStream.range(1, words.size())
        .anyMatch(at -> words.get(at - 1).equals("this") && WordList.SUBJECTS.has(words.get(at)));
  }

  private static boolean namesSomebody(Sentence sentence) {
    return sentence.says(Theme.ROLE) || sentence.has(WordList.ACTORS);
  }

  private static boolean isPrerequisite(Sentence sentence) {
    return sentence.says(Theme.READER) && sentence.says(Theme.OUGHT);
  }

  Optional<Found> steps() {
    return text.twice(Instruction::isGiven)
        .or(() -> text.commands(Theme.CHANGING_COMMAND, Theme.RECOVERY_COMMAND))
        .or(() -> text.heading(heading -> heading.opensWithVerb(Theme.ACTION)))
        .or(() -> text.twice(Instruction::asks))
        .or(() -> text.twice(SopParts::isNumberedWork))
        .or(this::numbered)
        .or(this::typed)
        .or(this::orderWithCode)
        .or(text::diagram);
  }

  /** "2. An owner pushes the tag": who does it stands before the verb. */
  private static boolean isNumberedWork(Sentence sentence) {
    return sentence.kind() == Kind.ORDERED_ITEM
        && (Instruction.isGiven(sentence) || sentence.tellsWhoDoes());
  }

  /** Three numbers count steps whatever their words: "2. The issue is closed". */
  private Optional<Found> numbered() {
    List<Sentence> counted =
        reading.prose().stream()
            .filter(one -> one.kind() == Kind.ORDERED_ITEM && !one.isPointer())
            .limit(NUMBERS_OF_STEPS)
            .toList();
    boolean isOneStep = !counted.isEmpty() && Instruction.isGiven(counted.get(0));
    return counted.size() == NUMBERS_OF_STEPS || isOneStep
        ? Optional.of(Found.inText(counted.get(0)))
        : Optional.empty();
  }

  /** What is typed into a shell is done, be its command known or not. */
  private Optional<Found> typed() {
    return text.command(command -> command.isOfAShell() && TYPED.matcher(command.text()).find());
  }

  /** "Open a console and run the following": one order, and code of whatever language. */
  private Optional<Found> orderWithCode() {
    return reading.commands().isEmpty() ? Optional.empty() : text.prose(Instruction::asks);
  }
}
