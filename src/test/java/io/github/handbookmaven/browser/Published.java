package io.github.handbookmaven.browser;

import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.publish.Edition;
import io.github.handbookmaven.publish.OutputFolder;
import io.github.handbookmaven.publish.ThemeSettings;
import io.github.handbookmaven.publish.html.HtmlPublisher;
import io.github.handbookmaven.rule.Finding;
import io.github.handbookmaven.rule.Rule;
import java.nio.file.Path;
import java.util.List;

/** Publishes handbooks as the goals do. */
public final class Published {
  private Published() {}

  /**
   * Publishes pages, assets and the search index.
   *
   * @param handbook what is published
   * @param folder where to
   * @return the folder
   */
  public static Path to(Path folder, Handbook handbook) {
    return to(folder, handbook, List.of(), List.of());
  }

  /**
   * Publishes the same with what rules found.
   *
   * @param folder where to
   * @param handbook what is published
   * @param findings what was found
   * @param rules who found it
   * @return the folder
   */
  public static Path to(Path folder, Handbook handbook, List<Finding> findings, List<Rule> rules) {
    Edition edition =
        new Edition(
            folder,
            handbook,
            findings,
            rules,
            ThemeSettings.DEFAULT,
            new Edition.Generator("Handbook Maven Plugin", "1"));
    OutputFolder output = OutputFolder.open(folder);
    HtmlPublisher.publish(edition, output);
    output.finish();
    return folder;
  }
}
