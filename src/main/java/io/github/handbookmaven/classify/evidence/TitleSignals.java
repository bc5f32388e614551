package io.github.handbookmaven.classify.evidence;

import io.github.handbookmaven.classify.language.DocumentText;
import io.github.handbookmaven.classify.language.Sentence;
import io.github.handbookmaven.classify.language.Theme;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What a document's title says it is. */
public final class TitleSignals {
  /** Prometheus' way to name alerts: several capitalised words without blanks. */
  private static final Pattern ALERT_NAME =
      Pattern.compile("\\p{L}[\\p{Ll}\\d]++\\p{Lu}[\\p{Ll}\\d]*+\\p{Lu}[\\p{Lu}\\p{Ll}\\d]*+");

  private static final Pattern DATE = Pattern.compile("\\b(?:19|20)\\d\\d-\\d\\d?-\\d\\d?\\b");
  private static final Pattern NUMBERED_DECISION =
      Pattern.compile("(?i)^\\s*(?:adr[\\s-]*)?\\d{1,4}\\s*[.:)-]\\s.*");

  /** A title in the form of an alert's name says so much where nothing else speaks of one. */
  private static final double WITHOUT_A_SECOND_SIGN = 0.3;

  private static final Pattern WITHIN_A_NAME = Pattern.compile("(?<=[\\p{Ll}\\d])(?=\\p{Lu})");

  private TitleSignals() {}

  static List<Signal> all() {
    return List.of(
        new Signal("title-names-an-alert", TitleSignals::alert),
        promise("title-says-runbook", TitleSignals::saysRunbook),
        promise("title-names-a-fault", TitleSignals::namesAFault),
        promise("title-says-troubleshooting", TitleSignals::saysTroubleshooting),
        promise("title-names-a-task", TitleSignals::namesATask),
        promise("title-says-procedure", TitleSignals::saysProcedure),
        of("title-explains", TitleSignals::explains),
        of("title-is-a-record", TitleSignals::isARecord));
  }

  private static Signal of(String name, Predicate<Sentence> wanted) {
    return new Signal(name, reading -> Strength.any(reading.titles(), wanted));
  }

  /**
   * A page called "Upgrading clusters" that holds no step explains upgrades, or lists the pages
   * that tell how.
   */
  private static Signal promise(String name, Predicate<Sentence> wanted) {
    return new Signal(
        name, reading -> Strength.any(reading.titles(), wanted).times(reading.kept()));
  }

  /**
   * "HttpClientFactory" may be a class and "MyProduct" a product, so a second sign is asked for: a
   * fault in the name, an alert in the text, a heading of what brings an operator here.
   */
  private static Strength alert(DocumentText text) {
    Strength named = Strength.any(text.titles(), TitleSignals::namesAnAlert).times(text.kept());
    if (named.strength() == 0) {
      return named;
    }
    return text.titles().stream().anyMatch(TitleSignals::namesAFaultInOneWord)
            || text.prose().stream().anyMatch(one -> one.says(Theme.ALERT))
            || text.headings().stream().anyMatch(TitleSignals::bringsAnOperator)
        ? named
        : named.times(WITHOUT_A_SECOND_SIGN);
  }

  private static boolean namesAFaultInOneWord(Sentence title) {
    String words = WITHIN_A_NAME.matcher(title.text()).replaceAll(" ");
    Sentence apart = Sentence.heading(words, title.line(), title.section());
    return apart.says(Theme.FAULT_IN_TITLE) || apart.says(Theme.FAULT);
  }

  private static boolean bringsAnOperator(Sentence heading) {
    return HeadingSignals.opens(heading, Theme.HEADING_TRIGGER)
        || HeadingSignals.opens(heading, Theme.HEADING_IMPACT)
        || HeadingSignals.opens(heading, Theme.HEADING_DIAGNOSIS);
  }

  /**
   * Whether a title is an alert's name.
   *
   * @param title the title
   * @return true for {@code KubePodCrashLooping} and its kin
   */
  public static boolean namesAnAlert(Sentence title) {
    return ALERT_NAME.matcher(title.text().strip()).matches();
  }

  private static boolean namesATask(Sentence title) {
    return title.opensWithVerb(Theme.ACTION) && !title.isHow() && !saysTroubleshooting(title);
  }

  private static boolean saysRunbook(Sentence title) {
    return title.says(Theme.TITLE_RUNBOOK)
        && !title.opensWithVerb(Theme.ACTION)
        && !explains(title);
  }

  /** A report names the fault it is about, a page that explains may; neither is called for one. */
  private static boolean namesAFault(Sentence title) {
    return title.saysBefore("for", Theme.FAULT_IN_TITLE) && !isARecord(title) && !explains(title);
  }

  /** "When the queue is stuck" speaks of trouble, "when releasing" does not. */
  private static boolean saysTroubleshooting(Sentence title) {
    return title.says(Theme.TROUBLESHOOTING)
        || title.words().contains("when")
            && (title.says(Theme.FAULT) || title.says(Theme.FAULT_IN_TITLE));
  }

  private static boolean saysProcedure(Sentence title) {
    return title.isHeadedBy(Theme.TITLE_PROCEDURE)
        || title.opensWith(Theme.TITLE_PROCEDURE)
            && !title.isHeadedBy(Theme.TITLE_EXPLAINS)
            && !saysHowToRespond(title);
  }

  /** "How to" says nothing by itself: "how to recover a cluster" is no planned work. */
  private static boolean saysHowToRespond(Sentence title) {
    return title.words().get(0).equals("how") && title.opensWith(Theme.TROUBLESHOOTING);
  }

  /** "Release notes" are a record, a "release notes editing flow" is a procedure. */
  private static boolean isAbout(Sentence title, Theme theme) {
    return title.isHeadedBy(theme)
        || title.opensWith(theme) && !title.isHeadedBy(Theme.TITLE_PROCEDURE);
  }

  /**
   * "Writing runbooks" is about documents, whatever they are for. "Consume an internal API" is a
   * task, whatever its last word.
   */
  private static boolean explains(Sentence title) {
    return isAbout(title, Theme.TITLE_EXPLAINS) && !title.opensWithVerb(Theme.ACTION)
        || title.says(Theme.ABOUT_RUNBOOKS) && title.opensWithVerb(Theme.ACTION);
  }

  private static boolean isARecord(Sentence title) {
    return isAbout(title, Theme.TITLE_RECORD)
        || DATE.matcher(title.text()).find()
        || NUMBERED_DECISION.matcher(title.text()).matches();
  }
}
