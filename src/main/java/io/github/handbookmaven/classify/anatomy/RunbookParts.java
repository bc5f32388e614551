package io.github.handbookmaven.classify.anatomy;

import io.github.handbookmaven.classify.anatomy.Anatomy.Found;
import io.github.handbookmaven.classify.evidence.TitleSignals;
import io.github.handbookmaven.classify.language.Instruction;
import io.github.handbookmaven.classify.language.Sentence;
import io.github.handbookmaven.classify.language.Theme;
import io.github.handbookmaven.classify.language.WordList;
import io.github.handbookmaven.classify.language.Words;
import io.github.handbookmaven.model.Block.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the parts of a runbook that no heading announces. */
final class RunbookParts {
  /** "When", who or what, and how that is. */
  private static final int WORDS_OF_AN_OCCASION = 7;

  private static final Set<String> LOOKS =
      Set.of("scans", "detects", "diagnoses", "inspects", "probes", "checks");

  /** A mail address, or a channel as chats write it. */
  private static final Pattern ADDRESS =
      Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,64}\\.\\w|(?<![\\w#/])#[a-z][a-z\\d_-]{2,}");

  private final Outline outline;
  private final TextSearch text;

  RunbookParts(Outline outline, TextSearch text) {
    this.outline = outline;
    this.text = text;
  }

  Optional<Found> impact() {
    return text.prose(sentence -> sentence.says(Theme.INCIDENT));
  }

  Optional<Found> exceptions() {
    return text.prose(sentence -> sentence.says(Theme.TROUBLE_LEAD));
  }

  Optional<Found> rollback() {
    return text.prose(sentence -> sentence.says(Theme.UNDO))
        .or(() -> text.heading(heading -> heading.has(WordList.RESTORING)))
        .or(this::wayBackInCode);
  }

  Optional<Found> verification() {
    return text.prose(RunbookParts::isExpectation);
  }

  Optional<Found> escalation() {
    return text.prose(sentence -> sentence.says(Theme.REACH) || namesAnAddress(sentence.text()));
  }

  Optional<Found> trigger() {
    return text.title(RunbookParts::namesTrouble)
        .or(() -> text.prose(sentence -> sentence.says(Theme.ALERT)))
        .or(() -> text.prose(RunbookParts::isCaseOfTrouble))
        .or(() -> text.prose(RunbookParts::meetsTrouble))
        .or(() -> text.prose(RunbookParts::tellsWhatBringsItsReader))
        .or(() -> text.heading(RunbookParts::isOfTrouble));
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

  Optional<Found> checks() {
    return text.commands(Theme.LOOKING_COMMAND)
        .or(() -> text.prose(sentence -> sentence.says(Theme.OBSERVE)))
        .or(() -> text.prose(sentence -> Instruction.asksFor(sentence, Theme.INVESTIGATE)))
        .or(() -> text.prose(RunbookParts::isExpectation))
        .or(() -> text.heading(RunbookParts::announcesALook))
        .or(() -> text.prose(Sentence::isQuestion))
        .or(() -> text.prose(RunbookParts::looksForTrouble));
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

  Optional<Found> decisions() {
    return text.prose(RunbookParts::isDecision)
        .or(() -> text.prose(sentence -> sentence.has(WordList.THRESHOLDS)))
        .or(() -> text.twice(Instruction::namesARemedy))
        .or(() -> text.prose(sentence -> sentence.says(Theme.ON_OUTCOME)))
        .or(() -> text.heading(Instruction::branches))
        .or(this::decisionTable)
        .or(this::branchesInCode)
        .or(text::diagram);
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
        || columns.stream().anyMatch(RunbookParts::namesACase)
            && columns.stream().anyMatch(RunbookParts::namesAConsequence);
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
    return text.comment(comment -> comment.has(WordList.BRANCHES_OF_CODE));
  }

  private Optional<Found> wayBackInCode() {
    return text.comment(comment -> comment.says(Theme.UNDO));
  }

  Optional<Found> response() {
    return text.commands(Theme.RECOVERY_COMMAND, Theme.CHANGING_COMMAND)
        .or(this::changeInCode)
        .or(() -> text.prose(sentence -> Instruction.asksFor(sentence, Theme.RESPOND)))
        .or(() -> text.prose(Instruction::wantsDone))
        .or(() -> text.twice(sentence -> Instruction.asksFor(sentence, Theme.ACTION)))
        .or(() -> text.heading(heading -> heading.opensWithVerb(Theme.RESPOND)))
        .or(() -> text.twice(RunbookParts::isAnotherStep));
  }

  /** Numbered items are steps whatever their verbs; those that only look are checks. */
  private static boolean isAnotherStep(Sentence sentence) {
    return sentence.kind() == Kind.ORDERED_ITEM
        && !Instruction.asksFor(sentence, Theme.INVESTIGATE);
  }

  /** A command may change something far behind its first word: "… | xargs apt-get purge". */
  private Optional<Found> changeInCode() {
    return text.command(
        command -> Words.of(command.text()).stream().anyMatch(WordList.CHANGES::has));
  }

  private static boolean namesAnAddress(String text) {
    boolean maybe = text.indexOf('@') >= 0 || text.indexOf('#') >= 0;
    return maybe && ADDRESS.matcher(text).find();
  }
}
