package io.github.handbookmaven.publish.sarif;

import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.UriPath;
import io.github.handbookmaven.model.Word;
import io.github.handbookmaven.publish.Edition;
import io.github.handbookmaven.publish.FindingsFormat;
import io.github.handbookmaven.publish.json.Json;
import io.github.handbookmaven.rule.Finding;
import io.github.handbookmaven.rule.Finding.Silence;
import io.github.handbookmaven.rule.Rule;
import io.github.handbookmaven.rule.RulePage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * SARIF 2.1.0, which GitHub, GitLab, Azure and editors read. Silenced findings are in it, marked as
 * suppressed; rules bring their pages as help.
 */
public final class SarifLog implements FindingsFormat {
  private static final String SITE = "https://handbookmaven.github.io/handbook-maven-plugin/";
  private static final String OUR_RULES = "io.github.handbookmaven.rule.builtin.";
  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
  private static final String ROOT = "%SRCROOT%";
  private static final String FINGERPRINT = "handbookFinding/v1";
  private static final String UNRESERVED = "-._~/!$&'()*+,;=@";

  @Override
  public String fileName() {
    return "findings.sarif";
  }

  @Override
  public String render(Edition edition) {
    return Json.writeWithoutNulls(new Sarif.Log(SCHEMA, "2.1.0", List.of(run(edition))));
  }

  private static Sarif.Run run(Edition edition) {
    Map<String, Integer> positions =
        IntStream.range(0, edition.rules().size())
            .boxed()
            .collect(Collectors.toMap(index -> edition.rules().get(index).id(), index -> index));
    boolean hasBaseline = hasBaseline(edition);
    return new Sarif.Run(
        new Sarif.Tool(driver(edition)),
        Map.of(ROOT, new Sarif.Folder(new Sarif.Text("The root of the repository."))),
        "utf16CodeUnits",
        edition.findings().stream()
            .map(finding -> result(finding, positions.get(finding.rule()), hasBaseline))
            .toList());
  }

  private static Sarif.Driver driver(Edition edition) {
    return new Sarif.Driver(
        edition.generator().name(),
        edition.generator().version(),
        SITE,
        edition.rules().stream().map(SarifLog::descriptor).toList());
  }

  private static Sarif.RuleDescriptor descriptor(Rule rule) {
    Optional<RulePage> page = RulePage.of(rule);
    return new Sarif.RuleDescriptor(
        rule.id(),
        new Sarif.Text(
            page.map(RulePage::summary).filter(text -> !text.isEmpty()).orElse(rule.id())),
        helpUri(rule),
        page.map(help -> new Sarif.Help(help.markdown(), help.markdown())).orElse(null),
        new Sarif.Configuration(rule.defaultSeverity().word()),
        new Sarif.Properties(List.of(Word.key(rule.family()))));
  }

  /** Pages of users' own rules stand on no site we know. */
  private static String helpUri(Rule rule) {
    boolean isOurs = rule.getClass().getName().startsWith(OUR_RULES);
    return isOurs ? SITE + "rules/" + rule.id() + ".html" : null;
  }

  private static boolean hasBaseline(Edition edition) {
    return edition.findings().stream().anyMatch(SarifLog::isKnown);
  }

  private static boolean isKnown(Finding finding) {
    return finding
        .silenced()
        .filter(silence -> silence.kind() == Silence.Kind.BASELINE)
        .isPresent();
  }

  /** Only where there is a baseline does it mean anything to be new. */
  private static String baselineState(Finding finding) {
    return isKnown(finding) ? "unchanged" : "new";
  }

  private static Sarif.Result result(Finding finding, Integer ruleIndex, boolean hasBaseline) {
    return new Sarif.Result(
        finding.rule(),
        ruleIndex,
        finding.severity().word(),
        new Sarif.Text(finding.message() + ". " + finding.remedy()),
        List.of(location(finding)),
        Map.of(FINGERPRINT, finding.fingerprint()),
        hasBaseline ? baselineState(finding) : null,
        finding.silenced().map(silence -> List.of(suppression(silence))).orElse(List.of()));
  }

  /** GitHub refuses a result without a line, so a whole file is shown at its first. */
  private static Sarif.Location location(Finding finding) {
    Place place = finding.at();
    return new Sarif.Location(
        new Sarif.PhysicalLocation(
            new Sarif.ArtifactLocation(UriPath.encode(finding.writtenPath()), ROOT),
            new Sarif.Region(
                Math.max(1, place.line()), place.column() == 0 ? null : place.column())));
  }

  private static Sarif.Suppression suppression(Silence silence) {
    String kind = silence.kind() == Silence.Kind.BASELINE ? "external" : "inSource";
    String snooze = silence.until().map(day -> "until " + day + ": ").orElse("");
    return new Sarif.Suppression(kind, "accepted", snooze + silence.reason());
  }
}
