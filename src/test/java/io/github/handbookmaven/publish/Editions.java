package io.github.handbookmaven.publish;

import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.assemble.ProjectFacts;
import io.github.handbookmaven.history.History;
import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.reference.References;
import io.github.handbookmaven.rule.Finding;
import io.github.handbookmaven.rule.Finding.Silence;
import io.github.handbookmaven.rule.Inspector;
import io.github.handbookmaven.rule.RuleSettings;
import io.github.handbookmaven.rule.Rules;
import io.github.handbookmaven.rule.Severity;
import io.github.handbookmaven.site.Sites;
import io.github.handbookmaven.source.ProjectTree;
import io.github.handbookmaven.source.Search;
import io.github.handbookmaven.source.Sources;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Editions of given findings, on a handbook without documents. */
public final class Editions {
  /** What no output may hand on as it is: a line end, a command, a colour, an end of CDATA. */
  public static final String HOSTILE =
      "x\n"
          + "::error::pwned\r"
          + "##vso[task.setvariable]y ]]> <b a=\"'\">&\u001b[31m\u202e \u0000 \ud800 %0A";

  private static final String FINGERPRINT = "0123456789abcdef";

  private Editions() {}

  /** An edition of these findings. */
  public static Edition of(Finding... findings) {
    Sources sources =
        new Sources(
            List.of(),
            new ProjectTree(List.of()),
            Sites.NONE,
            Map.of("AsciiDoc", 2),
            Search.NONE,
            List.of());
    Handbook handbook =
        new Handbook(
            new ProjectFacts(
                "com.acme", "ops", "1", "Ops", RepoPath.ROOT, Optional.empty(), Optional.empty()),
            LocalDate.of(2026, 11, 22),
            new Handbook.Evidence(
                sources, History.Reach.COMPLETE, new References(List.of(), List.of())),
            List.of());
    return new Edition(
        Path.of(""),
        handbook,
        List.of(findings).stream().sorted().toList(),
        Rules.installed(),
        ThemeSettings.DEFAULT,
        new Edition.Generator("handbook-maven-plugin", "1.2.3"));
  }

  /** An error with line and column. */
  public static Finding error(String path) {
    return finding(Severity.ERROR, new Place(new RepoPath(path), 12, 3), "link leads nowhere");
  }

  /** An edition of a handbook, inspected by all rules as they are by default. */
  public static Edition of(Handbook handbook) {
    return new Edition(
        Path.of(""),
        handbook,
        new Inspector(Rules.installed(), RuleSettings.DEFAULTS).inspect(handbook),
        Rules.installed(),
        ThemeSettings.DEFAULT,
        of().generator());
  }

  /** A finding of the rule {@code broken-link}. */
  public static Finding finding(Severity severity, Place at, String message) {
    return new Finding(
        "broken-link", severity, at, message, "correct the link", FINGERPRINT, Optional.empty());
  }

  /** A finding somebody silenced. */
  public static Finding silenced(String path, Silence.Kind kind) {
    Optional<LocalDate> until =
        kind == Silence.Kind.SNOOZE ? Optional.of(LocalDate.of(2027, 1, 31)) : Optional.empty();
    return error(path).silencedBy(new Silence(kind, until, "moving next month"));
  }
}
