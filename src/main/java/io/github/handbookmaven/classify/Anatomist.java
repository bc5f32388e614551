package io.github.handbookmaven.classify;

import io.github.handbookmaven.model.Block.Kind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds a document's parts: by heading first, else by what its sentences and commands say. */
final class Anatomist {
  private static final int WORDS_OF_AN_INTRODUCTION = 6;

  private final Reading reading;

  private Anatomist(Reading reading) {
    this.reading = reading;
  }

  /** The parts of a document. */
  static Anatomy dissect(Reading reading) {
    Anatomist anatomist = new Anatomist(reading);
    Map<Part, Anatomy.Found> parts = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      anatomist
          .heading(part)
          .or(() -> anatomist.content(part))
          .ifPresent(found -> parts.put(part, found));
    }
    return new Anatomy(true, parts);
  }

  private Optional<Anatomy.Found> heading(Part part) {
    return reading.headings().stream()
        .filter(part::isAnnouncedBy)
        .findFirst()
        .map(heading -> new Anatomy.Found(heading.line(), true, heading.quote()));
  }

  private Optional<Anatomy.Found> content(Part part) {
    return switch (part) {
      case PURPOSE -> introduction();
      case SCOPE -> prose(1, sentence -> sentence.says(Theme.APPLIES));
      case ROLES -> prose(1, sentence -> sentence.says(Theme.ROLE));
      case PREREQUISITES -> prose(1, Anatomist::isPrerequisite);
      case STEPS -> steps();
      case TRIGGER -> trigger();
      case IMPACT -> prose(1, sentence -> sentence.says(Theme.INCIDENT));
      case CHECKS -> checks();
      case DECISIONS -> prose(2, Sentence::isBranch).or(this::otherwise);
      case RESPONSE -> response();
      case EXCEPTIONS -> prose(1, Anatomist::isException);
      case ROLLBACK -> prose(1, sentence -> sentence.says(Theme.UNDO));
      case VERIFICATION -> prose(1, sentence -> sentence.says(Theme.OVER));
      case ESCALATION -> prose(1, sentence -> sentence.says(Theme.REACH));
      case CONTROL, FOLLOW_UP -> Optional.empty();
    };
  }

  private Optional<Anatomy.Found> prose(int atLeast, Predicate<Sentence> wanted) {
    List<Sentence> found = reading.prose().stream().filter(wanted).limit(atLeast).toList();
    return found.size() < atLeast ? Optional.empty() : Optional.of(at(found.get(0)));
  }

  private Optional<Anatomy.Found> commands(Theme... themes) {
    return reading.commands().stream()
        .filter(command -> List.of(themes).stream().anyMatch(command::does))
        .findFirst()
        .map(command -> new Anatomy.Found(command.line(), false, command.text().strip()));
  }

  private static Anatomy.Found at(Sentence sentence) {
    return new Anatomy.Found(sentence.line(), false, sentence.quote());
  }

  private Optional<Anatomy.Found> introduction() {
    int first = reading.document().sections().size() > 1 ? 1 : 0;
    return reading.prose().stream()
        .filter(sentence -> sentence.section() <= first && sentence.kind() == Kind.PARAGRAPH)
        .filter(sentence -> sentence.words().size() >= WORDS_OF_AN_INTRODUCTION)
        .findFirst()
        .map(Anatomist::at);
  }

  private static boolean isPrerequisite(Sentence sentence) {
    return sentence.says(Theme.READER) && sentence.says(Theme.OUGHT);
  }

  private Optional<Anatomy.Found> steps() {
    return prose(2, StepSignals::isInstruction)
        .or(() -> commands(Theme.CHANGING_COMMAND, Theme.RECOVERY_COMMAND))
        .or(() -> headings(2, heading -> heading.opensWithVerb(Theme.ACTION)));
  }

  private Optional<Anatomy.Found> headings(int atLeast, Predicate<Sentence> wanted) {
    List<Sentence> found = reading.headings().stream().filter(wanted).limit(atLeast).toList();
    return found.size() < atLeast ? Optional.empty() : Optional.of(at(found.get(0)));
  }

  private Optional<Anatomy.Found> trigger() {
    return reading.titles().stream()
        .filter(title -> TitleSignals.namesAnAlert(title) || title.says(Theme.FAULT_IN_TITLE))
        .findFirst()
        .map(Anatomist::at)
        .or(() -> prose(1, sentence -> sentence.says(Theme.ALERT)))
        .or(() -> prose(1, sentence -> sentence.isBranch() && sentence.says(Theme.FAULT)))
        .or(() -> headings(1, heading -> heading.says(Theme.FAULT)));
  }

  private Optional<Anatomy.Found> checks() {
    return commands(Theme.LOOKING_COMMAND)
        .or(() -> prose(1, sentence -> sentence.commands(Theme.INVESTIGATE)))
        .or(() -> prose(1, sentence -> sentence.says(Theme.OBSERVE)));
  }

  private Optional<Anatomy.Found> otherwise() {
    return prose(1, sentence -> sentence.words().contains("otherwise"));
  }

  private Optional<Anatomy.Found> response() {
    return commands(Theme.RECOVERY_COMMAND, Theme.CHANGING_COMMAND)
        .or(() -> prose(1, sentence -> sentence.commands(Theme.RESPOND)))
        .or(() -> prose(2, sentence -> sentence.commands(Theme.ACTION)));
  }

  private static boolean isException(Sentence sentence) {
    return sentence.says(Theme.TROUBLE_LEAD);
  }
}
