package io.github.handbookmaven.reference.alert;

import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.reference.Alert;
import io.github.handbookmaven.reference.Alert.Outcome;
import io.github.handbookmaven.reference.AnchorLookup;
import io.github.handbookmaven.reference.Destination;
import io.github.handbookmaven.reference.PathLookup;
import io.github.handbookmaven.reference.ReferenceSettings;
import io.github.handbookmaven.reference.ScmLinks;
import io.github.handbookmaven.reference.ServedFolder;
import io.github.handbookmaven.reference.Target;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the document an alert's runbook URL means. */
final class RunbookLookup {

  /** What people write where a runbook is still missing. */
  private static final Pattern NO_RUNBOOK =
      Pattern.compile(
          "(?:(?:n/?a|none|null|-|\\?)?[.!]?|<[^<>/]*>|(?:tbd|tba|todo|fixme|wip)\\b[^/]*)",
          Pattern.CASE_INSENSITIVE);

  /** A URL in running text, or in a link as Markdown writes it. */
  private static final Pattern URL =
      Pattern.compile("https?://[^\\s<>\"'`|]*[^\\s<>\"'`|.,;:!?)\\]}]");

  private static final Pattern PATH =
      Pattern.compile("\\S*/\\S.*|.*\\.(?:md|markdown|html?)(?:#.*)?");

  private static final Pattern ALERT_NAME =
      Pattern.compile(
          "\\{\\{-?\\s*(?:\\$labels\\.alertname|\\.Labels\\.alertname|\\$alert)\\s*"
              + "(?:\\|\\s*(lower|toLower)\\s*)?-?\\}\\}");

  private static final Pattern TEMPLATE = Pattern.compile("\\{\\{|\\[\\[|\\$\\{|<%|%\\(|%s|\\{%");
  private static final Pattern SCHEME = Pattern.compile("^(?:[a-z][a-z0-9+.-]*:)?//.*|^[a-z]+:.*");

  /** A host whose scheme was left out, as people type it into a browser. */
  private static final Pattern HOST =
      Pattern.compile("((?:[\\w-]++\\.)++[A-Za-z]{2,20})(?::\\d++)?/.*");

  /**
   * What became of a runbook's URL.
   *
   * @param outcome what became of it
   * @param document the document it leads to
   * @param anchor the heading in it, as the document spells it
   * @param hint what was probably meant
   */
  record Found(
      Outcome outcome,
      Optional<RepoPath> document,
      Optional<String> anchor,
      Optional<String> hint) {

    static Found of(Outcome outcome) {
      return new Found(outcome, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Found at(Outcome outcome, RepoPath document) {
      return new Found(outcome, Optional.of(document), Optional.empty(), Optional.empty());
    }

    /** The alert of a rule whose runbook this is. */
    Alert alert(AlertRule rule) {
      return new Alert(
          rule.name(),
          rule.group(),
          rule.at(),
          rule.severity(),
          rule.holdFor(),
          rule.expression(),
          rule.runbook(),
          rule.runbookAt(),
          outcome,
          document,
          anchor,
          hint);
    }

    Found withAnchor(Optional<String> spelled) {
      return new Found(outcome, document, spelled, hint);
    }

    Found withHint(Optional<String> meant) {
      return new Found(outcome, document, anchor, meant);
    }
  }

  /** Where a URL points, below a root we know. */
  private record Below(RepoPath root, String path, boolean caseCounts) {}

  private final PathLookup paths;
  private final AnchorLookup anchors = new AnchorLookup(Document::text);
  private final List<ServedFolder> sites;
  private final Optional<ScmLinks> scm;
  private final Map<RepoPath, RunbookIndex> indexes = new HashMap<>();

  /**
   * Makes a lookup.
   *
   * @param paths what stands where
   * @param settings which sites serve which folder
   */
  RunbookLookup(PathLookup paths, ReferenceSettings settings) {
    this.paths = paths;
    this.scm = settings.scm();
    this.sites =
        settings.alerts().runbookUrls().stream()
            .sorted((one, other) -> other.base().length() - one.base().length())
            .toList();
  }

  /**
   * Finds the runbook of a rule.
   *
   * @param rule the rule
   * @return what became of its URL
   */
  Found find(AlertRule rule) {
    String written = fillIn(rule.runbook(), rule.name());
    return isInstruction(written) ? inText(written, rule) : findNamed(written, rule);
  }

  /** Some write what to do where others write where that stands. */
  private static boolean isInstruction(String written) {
    return written.chars().anyMatch(Character::isWhitespace)
        && !NO_RUNBOOK.matcher(written).matches()
        && !TEMPLATE.matcher(written).find()
        && (URL.matcher(written).find() || !PATH.matcher(written).matches());
  }

  private Found inText(String written, AlertRule rule) {
    Matcher url = URL.matcher(written);
    return url.find() ? findNamed(url.group(), rule) : Found.of(Outcome.EXTERNAL);
  }

  private Found findNamed(String url, AlertRule rule) {
    if (NO_RUNBOOK.matcher(url).matches()) {
      return Found.of(Outcome.NONE);
    }
    if (TEMPLATE.matcher(url).find()) {
      return Found.of(Outcome.TEMPLATED);
    }
    return below(url, rule).map(place -> find(url, place)).orElse(Found.of(Outcome.EXTERNAL));
  }

  private static String fillIn(String url, String alert) {
    Matcher name = ALERT_NAME.matcher(url);
    return name.replaceAll(
        match ->
            Matcher.quoteReplacement(
                match.group(1) == null ? alert : alert.toLowerCase(Locale.ROOT)));
  }

  private Optional<Below> below(String url, AlertRule rule) {
    String lower = url.toLowerCase(Locale.ROOT);
    if (SCHEME.matcher(lower).matches()) {
      return servedBelow(url).or(() -> ownFile(url));
    }
    String path = withoutFragment(url);
    Optional<RepoPath> beside = rule.at().path().parent().resolve(path);
    boolean standsBeside = beside.flatMap(paths::find).flatMap(Target::document).isPresent();
    String fromRoot = standsBeside ? beside.get().value() : path;
    return Optional.of(new Below(RepoPath.ROOT, fromRoot, true));
  }

  private Optional<Below> servedBelow(String url) {
    String plain = url.replaceFirst("(?i)^https?:", "");
    return sites.stream()
        .filter(site -> startsWith(plain, site.base().replaceFirst("(?i)^https?:", "")))
        .findFirst()
        .map(
            site -> {
              int from = site.base().replaceFirst("(?i)^https?:", "").length();
              return new Below(site.root(), withoutFragment(plain.substring(from)), false);
            });
  }

  private static boolean startsWith(String url, String base) {
    return url.regionMatches(true, 0, base, 0, base.length());
  }

  private Optional<Below> ownFile(String url) {
    return scm.flatMap(links -> links.own(url))
        .filter(own -> scm.get().isAtHand(own.revision()) || paths.find(own.path()).isPresent())
        .map(own -> new Below(RepoPath.ROOT, own.path().value(), true));
  }

  private static String withoutFragment(String url) {
    return Destination.decode(url.split("[?#]", 2)[0]);
  }

  private Found find(String url, Below place) {
    RunbookIndex index =
        indexes.computeIfAbsent(place.root(), root -> new RunbookIndex(root, paths.documents()));
    List<RepoPath> exact = index.exactly(place.path());
    List<RepoPath> hits = exact.isEmpty() ? index.inAnyCase(place.path()) : exact;
    if (hits.isEmpty()) {
      boolean isElsewhere = notCollected(place) || isOnAnotherHost(place);
      return Found.of(isElsewhere ? Outcome.EXTERNAL : Outcome.MISSING);
    }
    if (hits.size() > 1) {
      return Found.of(Outcome.AMBIGUOUS);
    }
    boolean wrongCase = place.caseCounts() && exact.isEmpty();
    return anchored(Found.at(wrongCase ? Outcome.WRONG_CASE : Outcome.OK, hits.get(0)), url);
  }

  /** A file of this project that is no document here: nothing is wrong with the alert. */
  private boolean notCollected(Below place) {
    return place.root().resolve(place.path()).flatMap(paths::find).isPresent();
  }

  private boolean isOnAnotherHost(Below place) {
    Matcher host = HOST.matcher(place.path());
    return place.root().equals(RepoPath.ROOT)
        && host.matches()
        && !paths.tree().isFolder(new RepoPath(host.group(1)));
  }

  private Found anchored(Found found, String url) {
    int hash = url.indexOf('#');
    if (hash < 0 || hash == url.length() - 1) {
      return found;
    }
    Document document = paths.document(found.document().orElseThrow()).orElseThrow();
    AnchorLookup.Match match = anchors.find(document, Destination.decode(url.substring(hash + 1)));
    return switch (match.certainty()) {
      case FOUND -> found.withAnchor(match.anchor());
      case UNTOLD -> found;
      case MISSING -> Found.at(Outcome.MISSING, document.path()).withHint(match.hint());
    };
  }
}
