package io.github.handbookmaven.publish.html;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.assemble.Assembler;
import io.github.handbookmaven.assemble.AssemblySettings;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.assemble.ProjectFacts;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.publish.Edition;
import io.github.handbookmaven.publish.OutputFolder;
import io.github.handbookmaven.publish.ThemeSettings;
import io.github.handbookmaven.publish.json.CatalogJson;
import io.github.handbookmaven.reference.ScmLinks;
import io.github.handbookmaven.rule.Inspector;
import io.github.handbookmaven.rule.Rule;
import io.github.handbookmaven.rule.RuleSettings;
import io.github.handbookmaven.rule.Rules;
import io.github.handbookmaven.source.DefaultRoots;
import io.github.handbookmaven.source.RootChoice;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A folder of documents, published by the real stages: for tests, and by hand for a look. */
public final class PublishedHandbook {
  private PublishedHandbook() {}

  /**
   * Publishes a folder.
   *
   * @param arguments the folder, where to, the day, and optionally a source root below the folder
   */
  public static void main(String[] arguments) {
    Path base = Path.of(arguments[0]).toAbsolutePath().normalize();
    AssemblySettings settings = settings(base, LocalDate.parse(arguments[2]));
    if (arguments.length > 3) {
      settings = withRoot(settings, new RepoPath(arguments[3].equals(".") ? "" : arguments[3]));
    }
    publish(settings, ThemeSettings.DEFAULT, Path.of(arguments[1]));
  }

  static AssemblySettings settings(Path base, LocalDate today) {
    AssemblySettings plain = HandbookOf.settings(base, today);
    ProjectFacts project =
        new ProjectFacts(
            "com.acme",
            "operations",
            "1.0",
            "Acme Operations",
            RepoPath.ROOT,
            ScmLinks.of("https://github.com/acme/operations", "", Set.of("main")),
            Optional.of("https://github.com/acme/operations/issues"));
    return new AssemblySettings(
        base,
        today,
        project,
        plain.modules(),
        plain.collection(),
        plain.alerts(),
        plain.maven(),
        plain.freshness());
  }

  static AssemblySettings withRoot(AssemblySettings settings, RepoPath folder) {
    return new AssemblySettings(
        settings.base(),
        settings.today(),
        settings.project(),
        settings.modules(),
        new AssemblySettings.Collection(
            RootChoice.of(List.of(DefaultRoots.root(folder))),
            settings.collection().maxDocumentSize(),
            settings.collection().rawHtml()),
        settings.alerts(),
        settings.maven(),
        settings.freshness());
  }

  static Edition edition(AssemblySettings settings, ThemeSettings theme) {
    Handbook handbook = new Assembler(settings).assemble();
    List<Rule> rules = Rules.installed();
    return new Edition(
        settings.base(),
        handbook,
        new Inspector(rules, RuleSettings.DEFAULTS).inspect(handbook),
        rules,
        theme,
        new Edition.Generator("Handbook Maven Plugin", "0.1.0"));
  }

  static void publish(AssemblySettings settings, ThemeSettings theme, Path folder) {
    OutputFolder output = OutputFolder.open(folder);
    Edition edition = edition(settings, theme);
    HtmlPublisher.publish(edition, output);
    CatalogJson.publish(edition, output);
    output.finish();
  }
}
