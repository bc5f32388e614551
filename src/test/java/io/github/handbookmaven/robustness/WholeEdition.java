package io.github.handbookmaven.robustness;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.assemble.Assembler;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.assemble.Progress;
import io.github.handbookmaven.publish.Edition;
import io.github.handbookmaven.publish.Output;
import io.github.handbookmaven.publish.OutputFolder;
import io.github.handbookmaven.publish.ThemeSettings;
import io.github.handbookmaven.publish.feed.ChangeFeed;
import io.github.handbookmaven.publish.gitlab.CodeQuality;
import io.github.handbookmaven.publish.html.HtmlPublisher;
import io.github.handbookmaven.publish.json.CatalogJson;
import io.github.handbookmaven.publish.json.FindingsJson;
import io.github.handbookmaven.publish.sarif.SarifLog;
import io.github.handbookmaven.rule.Finding;
import io.github.handbookmaven.rule.Inspector;
import io.github.handbookmaven.rule.Rule;
import io.github.handbookmaven.rule.RuleSettings;
import io.github.handbookmaven.rule.Rules;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Publishes a folder in every format that is a file. Runs in a Java of its own, too. */
final class WholeEdition {
  private WholeEdition() {}

  /**
   * Called in another Java.
   *
   * @param arguments the project's folder, and the folder of the pages
   */
  public static void main(String[] arguments) {
    publish(Path.of(arguments[0]), Path.of(arguments[1]));
  }

  static void publish(Path project, Path pages) {
    OutputFolder output = OutputFolder.open(pages);
    publish(of(project, Progress.UNHEARD), output);
    output.finish();
  }

  static void publish(Edition edition, Output output) {
    HtmlPublisher.publish(edition, output);
    ChangeFeed.publish(edition, output);
    CatalogJson.publish(edition, output);
    Stream.of(new FindingsJson(), new SarifLog(), new CodeQuality())
        .forEach(format -> output.write(format.fileName(), format.render(edition)));
  }

  static Edition of(Path project, Progress progress) {
    Handbook handbook =
        new Assembler(HandbookOf.settings(project, AttackedProject.TODAY), progress).assemble();
    List<Rule> rules = Rules.installed();
    List<Finding> findings =
        new Inspector(rules, new RuleSettings(Map.of(), true)).inspect(handbook);
    return new Edition(
        project,
        handbook,
        findings,
        rules,
        ThemeSettings.DEFAULT,
        new Edition.Generator("handbook-maven-plugin", "1.2.3"));
  }
}
