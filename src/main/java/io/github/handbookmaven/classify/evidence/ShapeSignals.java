package io.github.handbookmaven.classify.evidence;

import io.github.handbookmaven.classify.language.DocumentText;
import io.github.handbookmaven.classify.language.Fact;
import io.github.handbookmaven.classify.language.Sentence;
import io.github.handbookmaven.classify.language.Theme;
import io.github.handbookmaven.classify.language.Versions;
import io.github.handbookmaven.classify.language.WordList;
import io.github.handbookmaven.model.Block;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What a whole document looks like: a stub, a form, a lesson, an answer to trouble. */
final class ShapeSignals {
  private static final Pattern SLOT =
      Pattern.compile("\\{\\{.{0,100}?}}|<[a-z][a-z -]{2,40}>|_{4,}");

  private static final int INTRODUCTION = 3;
  private static final int SENTENCES_OF_A_STUB = 3;
  private static final int SENTENCES_OF_A_FAREWELL = 6;

  private ShapeSignals() {}

  static List<Signal> all() {
    return List.of(
        new Signal("is-a-stub", ShapeSignals::stub),
        new Signal("begins-with-trouble", ShapeSignals::trouble),
        new Signal("table-of-cases", ShapeSignals::casesAndAnswers),
        new Signal("is-a-lesson", ShapeSignals::lesson),
        new Signal("slots-to-fill", text -> Strength.share(text.prose(), isSlot(), 0.2)),
        new Signal(
            "headings-are-versions",
            text -> Strength.share(text.headings(), Versions::isOne, 0.4)));
  }

  /** A page of a few sentences that leads elsewhere holds nothing itself. */
  private static Strength stub(DocumentText text) {
    int sentences = text.prose().size();
    boolean isShort =
        sentences <= SENTENCES_OF_A_STUB
            && text.deeds() == 0
            && !text.pointers().links().isEmpty()
            && text.commands().isEmpty();
    if (isShort) {
      return Strength.any(text.prose(), sentence -> true);
    }
    return sentences <= SENTENCES_OF_A_FAREWELL
        ? introduced(text, sentence -> sentence.says(Theme.MOVED))
        : Strength.NOTHING;
  }

  private static Strength trouble(DocumentText text) {
    return introduced(text, ShapeSignals::isCaseOfTrouble).times(text.kept());
  }

  /** "Do this during an attack", "when the site is down": what brings the reader here. */
  private static boolean isCaseOfTrouble(Sentence sentence) {
    boolean isCase =
        sentence.isBranch()
            || sentence.isConditional()
            || sentence.says(Theme.TROUBLE_LEAD)
            || sentence.has(WordList.OCCASIONS_OF_TROUBLE);
    boolean isTrouble =
        sentence.says(Theme.FAULT)
            || sentence.says(Theme.INCIDENT)
            || sentence.says(Theme.ALERT)
            || sentence.has(WordList.EMERGENCIES);
    return isCase && isTrouble;
  }

  /** "What you see | Do": the header of a table that tells what to do in each case. */
  private static Strength casesAndAnswers(DocumentText text) {
    if (text.told().of(Fact.ROW) == 0) {
      return Strength.NOTHING;
    }
    return text.document()
        .blocks()
        .filter(block -> block.kind() == Block.Kind.TABLE_ROW && block.info().equals("header"))
        .map(header -> Sentence.heading(header.text(), header.line(), 0))
        .filter(ShapeSignals::asksAndAnswers)
        .findFirst()
        .map(header -> new Strength(1, header.line(), header.quote()))
        .orElse(Strength.NOTHING);
  }

  private static boolean asksAndAnswers(Sentence header) {
    int bar = header.text().lastIndexOf('|');
    if (bar < 0) {
      return false;
    }
    Sentence cases = Sentence.heading(header.text().substring(0, bar), header.line(), 0);
    Sentence answer = Sentence.heading(header.text().substring(bar + 1), header.line(), 0);
    return (cases.has(WordList.COLUMNS_OF_CASES) || cases.opensWith(Theme.HEADING_TRIGGER))
        && (answer.has(WordList.COLUMNS_OF_CONSEQUENCES)
            || HeadingSignals.opens(answer, Theme.HEADING_RESPONSE));
  }

  private static Strength lesson(DocumentText text) {
    Strength title = Strength.any(text.titles(), one -> one.opensWith(Theme.GENRE_TUTORIAL));
    if (title.strength() > 0) {
      return title;
    }
    Strength introduced = introduced(text, sentence -> sentence.says(Theme.GENRE_TUTORIAL));
    return introduced.strength() > 0
        ? introduced
        : Strength.any(text.headings(), heading -> heading.opensWith(Theme.GENRE_TUTORIAL));
  }

  private static Strength introduced(DocumentText text, Predicate<Sentence> wanted) {
    List<Sentence> prose = text.prose();
    return Strength.any(prose.subList(0, Math.min(INTRODUCTION, prose.size())), wanted);
  }

  private static Predicate<Sentence> isSlot() {
    return sentence ->
        (sentence.text().indexOf('<') >= 0
                || sentence.text().contains("{{")
                || sentence.text().contains("___"))
            && SLOT.matcher(sentence.text()).find();
  }
}
