package io.github.handbookmaven.classify.evidence;

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

  private TitleSignals() {}

  static List<Signal> all() {
    return List.of(
        of("title-names-an-alert", TitleSignals::namesAnAlert),
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

  /** "Writing runbooks" is about documents, whatever they are for. */
  private static boolean explains(Sentence title) {
    return isAbout(title, Theme.TITLE_EXPLAINS)
        || title.says(Theme.ABOUT_RUNBOOKS) && title.opensWithVerb(Theme.ACTION);
  }

  private static boolean isARecord(Sentence title) {
    return isAbout(title, Theme.TITLE_RECORD)
        || DATE.matcher(title.text()).find()
        || NUMBERED_DECISION.matcher(title.text()).matches();
  }
}
