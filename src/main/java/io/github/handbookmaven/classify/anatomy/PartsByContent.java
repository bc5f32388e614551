package io.github.handbookmaven.classify.anatomy;

import io.github.handbookmaven.classify.anatomy.Anatomy.Found;
import io.github.handbookmaven.classify.evidence.TitleSignals;
import io.github.handbookmaven.classify.language.DocumentText;
import io.github.handbookmaven.classify.language.Instruction;
import io.github.handbookmaven.classify.language.Sentence;
import io.github.handbookmaven.classify.language.Theme;
import io.github.handbookmaven.classify.language.WordList;
import io.github.handbookmaven.classify.language.Words;
import io.github.handbookmaven.model.Block;
import io.github.handbookmaven.model.Block.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the parts that no heading announces, by what sentences, commands and tables say. */
final class PartsByContent {
  private static final int WORDS_OF_AN_INTRODUCTION = 6;

  private static final int NUMBERS_OF_STEPS = 3;

  /** A prompt, or a word and a flag. */
  private static final Pattern TYPED =
      Pattern.compile("^\\s*\\$ \\w|^\\s*[a-z][\\w./-]* (?:[^|#]* )?--[a-z]");

  /** "When", who or what, and how that is. */
  private static final int WORDS_OF_AN_OCCASION = 7;

  private static final Set<String> LOOKS =
      Set.of("scans", "detects", "diagnoses", "inspects", "probes", "checks");

  /** A mail address, or a channel as chats write it. */
  private static final Pattern ADDRESS =
      Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,64}\\.\\w|(?<![\\w#/])#[a-z][a-z\\d_-]{2,}");

  private final DocumentText reading;
  private final Outline outline;

  PartsByContent(DocumentText reading, Outline outline) {
    this.reading = reading;
    this.outline = outline;
  }

  private static boolean namesAnAddress(String text) {
    boolean maybe = text.indexOf('@') >= 0 || text.indexOf('#') >= 0;
    return maybe && ADDRESS.matcher(text).find();
  }

  /** Where a part is told without a heading. */
  Optional<Found> find(Part part) {
    return switch (part) {
      case PURPOSE ->
          introduction(sentence -> true)
              .or(() -> prose(PartsByContent::tellsWhatItIs))
              .or(() -> new OpeningFinder(reading, introducingSections()).find());
      case SCOPE -> scope();
      case ROLES ->
          prose(PartsByContent::namesSomebody).or(() -> title(PartsByContent::namesSomebody));
      case PREREQUISITES -> prose(PartsByContent::isPrerequisite);
      case STEPS -> steps();
      case TRIGGER -> trigger();
      case IMPACT -> prose(sentence -> sentence.says(Theme.INCIDENT));
      case CHECKS -> checks();
      case DECISIONS -> decisions();
      case RESPONSE -> response();
      case EXCEPTIONS -> prose(sentence -> sentence.says(Theme.TROUBLE_LEAD));
      case ROLLBACK ->
          prose(sentence -> sentence.says(Theme.UNDO))
              .or(() -> heading(heading -> heading.has(WordList.RESTORING)))
              .or(this::wayBackInCode);
      case VERIFICATION -> prose(PartsByContent::isExpectation);
      case ESCALATION ->
          prose(sentence -> sentence.says(Theme.REACH) || namesAnAddress(sentence.text()));
      case CONTROL, COMMUNICATION, FOLLOW_UP, FOUNDATION -> Optional.empty();
    };
  }

  /** A loop, as many parts are looked for in every sentence of every document. */
  private Optional<Found> prose(Predicate<Sentence> wanted) {
    for (Sentence sentence : reading.prose()) {
      if (wanted.test(sentence)) {
        return Optional.of(Found.inText(sentence));
      }
    }
    return Optional.empty();
  }

  private Optional<Found> twice(Predicate<Sentence> wanted) {
    List<Sentence> found = reading.prose().stream().filter(wanted).limit(2).toList();
    return found.size() < 2 ? Optional.empty() : Optional.of(Found.inText(found.get(0)));
  }

  private Optional<Found> heading(Predicate<Sentence> wanted) {
    return outline.headings().stream().filter(wanted).findFirst().map(Found::inText);
  }

  private Optional<Found> commands(Theme... themes) {
    return reading.commands().stream()
        .filter(command -> Stream.of(themes).anyMatch(command::does))
        .findFirst()
        .map(command -> new Found(command.line(), false, command.text().strip()));
  }

  private Optional<Found> introduction(Predicate<Sentence> wanted) {
    Set<Integer> introducing = introducingSections();
    return prose(
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
            outline.headings().stream().filter(PartsByContent::introduces).map(Sentence::section))
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

  private Optional<Found> scope() {
    return prose(sentence -> sentence.says(Theme.APPLIES))
        .or(() -> introduction(PartsByContent::tellsTheCase))
        .or(() -> title(title -> title.has(WordList.FOR_WHOM)))
        .or(() -> heading(heading -> heading.has(WordList.TIMES_OF_WORK)));
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

  private Optional<Found> title(Predicate<Sentence> wanted) {
    return reading.titles().stream().filter(wanted).findFirst().map(Found::inText);
  }

  private static boolean isPrerequisite(Sentence sentence) {
    return sentence.says(Theme.READER) && sentence.says(Theme.OUGHT);
  }

  private Optional<Found> steps() {
    return twice(Instruction::isGiven)
        .or(() -> commands(Theme.CHANGING_COMMAND, Theme.RECOVERY_COMMAND))
        .or(() -> heading(heading -> heading.opensWithVerb(Theme.ACTION)))
        .or(() -> twice(Instruction::asks))
        .or(() -> twice(PartsByContent::isNumberedWork))
        .or(this::numbered)
        .or(this::typed)
        .or(this::orderWithCode)
        .or(this::diagram);
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
    return reading.commands().stream()
        .filter(command -> command.isOfAShell() && TYPED.matcher(command.text()).find())
        .findFirst()
        .map(command -> new Found(command.line(), false, command.text().strip()));
  }

  /** "Open a console and run the following": one order, and code of whatever language. */
  private Optional<Found> orderWithCode() {
    return reading.commands().isEmpty() ? Optional.empty() : prose(Instruction::asks);
  }

  /** A flow chart is a procedure, drawn. */
  private Optional<Found> diagram() {
    return reading
        .document()
        .blocks()
        .filter(block -> block.kind() == Kind.CODE && WordList.DIAGRAM_LANGUAGES.has(block.info()))
        .map(Block::line)
        .findFirst()
        .map(line -> new Found(line, false, "a diagram"));
  }

  private Optional<Found> trigger() {
    return reading.titles().stream()
        .filter(PartsByContent::namesTrouble)
        .findFirst()
        .map(Found::inText)
        .or(() -> prose(sentence -> sentence.says(Theme.ALERT)))
        .or(() -> prose(PartsByContent::isCaseOfTrouble))
        .or(() -> prose(PartsByContent::meetsTrouble))
        .or(() -> prose(PartsByContent::tellsWhatBringsItsReader))
        .or(() -> heading(PartsByContent::isOfTrouble));
  }

  /** "Some users may encounter the following issues." */
  private static boolean meetsTrouble(Sentence sentence) {
    return sentence.has(WordList.MEETINGS)
        && (sentence.says(Theme.FAULT) || sentence.says(Theme.FAULT_IN_TITLE));
  }

  /** "Reach for it when the usual way is unavailable." */
  private static boolean tellsWhatBringsItsReader(Sentence sentence) {
    List<String> words = sentence.words();
    int when = words.indexOf("when");
    return when > 0
        && words.subList(when, Math.min(words.size(), when + WORDS_OF_AN_OCCASION)).stream()
            .anyMatch(WordList.STATES_OF_TROUBLE::has);
  }

  /** "Mitigation" and "Escalation" are words of incidents too, and say nothing of what happened. */
  private static boolean isOfTrouble(Sentence heading) {
    return heading.says(Theme.FAULT) || heading.has(WordList.INCIDENTS);
  }

  private static boolean namesTrouble(Sentence title) {
    return TitleSignals.namesAnAlert(title)
        || title.says(Theme.FAULT_IN_TITLE)
        || title.says(Theme.FAULT)
        || title.says(Theme.TROUBLESHOOTING);
  }

  private static boolean isCaseOfTrouble(Sentence sentence) {
    boolean isCase =
        sentence.isBranch() || sentence.isConditional() || sentence.says(Theme.TROUBLE_LEAD);
    boolean isTrouble = sentence.says(Theme.FAULT) || sentence.says(Theme.INCIDENT);
    return isCase && (isTrouble || sentence.has(WordList.NEWS));
  }

  private Optional<Found> checks() {
    return commands(Theme.LOOKING_COMMAND)
        .or(() -> prose(sentence -> sentence.says(Theme.OBSERVE)))
        .or(() -> prose(sentence -> Instruction.asksFor(sentence, Theme.INVESTIGATE)))
        .or(() -> prose(PartsByContent::isExpectation))
        .or(() -> heading(PartsByContent::announcesALook))
        .or(() -> prose(Sentence::isQuestion))
        .or(() -> prose(PartsByContent::looksForTrouble));
  }

  /** "The first command scans the cluster for problems": a tool does the looking. */
  private static boolean looksForTrouble(Sentence sentence) {
    return sentence.says(Theme.FAULT) && sentence.words().stream().anyMatch(LOOKS::contains);
  }

  private static boolean isExpectation(Sentence sentence) {
    return sentence.says(Theme.OVER)
        || Instruction.expects(sentence)
        || sentence.says(Theme.OUTCOME_SEEN);
  }

  private static boolean announcesALook(Sentence heading) {
    return heading.says(Theme.INVESTIGATE)
        || heading.words().stream().anyMatch(word -> word.endsWith("checks"));
  }

  private Optional<Found> decisions() {
    return prose(PartsByContent::isDecision)
        .or(() -> prose(sentence -> sentence.has(WordList.THRESHOLDS)))
        .or(() -> twice(Instruction::namesARemedy))
        .or(() -> prose(sentence -> sentence.says(Theme.ON_OUTCOME)))
        .or(() -> heading(Instruction::branches))
        .or(this::decisionTable)
        .or(this::branchesInCode)
        .or(this::diagram);
  }

  private static boolean isDecision(Sentence sentence) {
    return Instruction.branches(sentence)
        && (sentence.isConditional()
            || Instruction.opensWithACase(sentence)
            || Instruction.asks(sentence)
            || Instruction.asksOnCondition(sentence));
  }

  private Optional<Found> decisionTable() {
    return outline.columns().stream()
        .filter(columns -> columns.size() > 1 && isDecisionTable(columns))
        .findFirst()
        .map(columns -> Found.inText(columns.get(0)));
  }

  private static boolean isDecisionTable(List<Sentence> columns) {
    return columns.stream().anyMatch(column -> column.words().contains("then"))
        || columns.stream().anyMatch(PartsByContent::namesACase)
            && columns.stream().anyMatch(PartsByContent::namesAConsequence);
  }

  private static boolean namesACase(Sentence column) {
    return column.has(WordList.COLUMNS_OF_CASES)
        || Part.TRIGGER.isAnnouncedBy(column)
        || Part.CHECKS.isAnnouncedBy(column);
  }

  private static boolean namesAConsequence(Sentence column) {
    return column.has(WordList.COLUMNS_OF_CONSEQUENCES) || Part.RESPONSE.isAnnouncedBy(column);
  }

  /** Comments between commands branch too: "# if the volume is still attached". */
  private Optional<Found> branchesInCode() {
    return comment(comment -> comment.has(WordList.BRANCHES_OF_CODE));
  }

  private Optional<Found> wayBackInCode() {
    return comment(comment -> comment.says(Theme.UNDO));
  }

  private Optional<Found> comment(Predicate<Sentence> wanted) {
    return reading.commands().stream()
        .filter(command -> command.text().stripLeading().startsWith("#"))
        .map(command -> Sentence.heading(command.text(), command.line(), 0))
        .filter(wanted)
        .findFirst()
        .map(Found::inText);
  }

  private Optional<Found> response() {
    return commands(Theme.RECOVERY_COMMAND, Theme.CHANGING_COMMAND)
        .or(this::changeInCode)
        .or(() -> prose(sentence -> Instruction.asksFor(sentence, Theme.RESPOND)))
        .or(() -> prose(Instruction::wantsDone))
        .or(() -> twice(sentence -> Instruction.asksFor(sentence, Theme.ACTION)))
        .or(() -> heading(heading -> heading.opensWithVerb(Theme.RESPOND)))
        .or(() -> twice(PartsByContent::isAnotherStep));
  }

  /** Numbered items are steps whatever their verbs; those that only look are checks. */
  private static boolean isAnotherStep(Sentence sentence) {
    return sentence.kind() == Kind.ORDERED_ITEM
        && !Instruction.asksFor(sentence, Theme.INVESTIGATE);
  }

  /** A command may change something far behind its first word: "… | xargs apt-get purge". */
  private Optional<Found> changeInCode() {
    return reading.commands().stream()
        .filter(command -> Words.of(command.text()).stream().anyMatch(WordList.CHANGES::has))
        .findFirst()
        .map(command -> new Found(command.line(), false, command.text().strip()));
  }
}
