package io.github.handbookmaven.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.reference.FileTexts;
import io.github.handbookmaven.reference.PathLookup;
import io.github.handbookmaven.reference.ReferenceSettings;
import io.github.handbookmaven.reference.alert.AlertResolver;
import io.github.handbookmaven.source.ProjectTree;
import java.nio.file.Path;
import java.util.List;

/** Any YAML may be met where alert rules are looked for. */
public final class AlertRulesTarget {
  private static final RepoPath FILE = new RepoPath("alerts/rules.yml");
  private static final ProjectTree TREE = new ProjectTree(List.of(FILE));
  private static final Path FOLDER = Inputs.folder();

  private AlertRulesTarget() {}

  /** Called for each input. */
  public static void fuzzerTestOneInput(byte[] input) {
    Inputs.write(FOLDER.resolve(FILE.value()), input);
    AlertResolver resolver =
        new AlertResolver(new PathLookup(List.of(), TREE), ReferenceSettings.of(FOLDER));

    assertThat(resolver.resolve(new FileTexts(FOLDER, TREE)))
        .allMatch(alert -> alert.at().line() >= 1);
    assertThat(resolver.failures()).isEmpty();
    resolver.unread().forEach(file -> file.mayName("DiskFull"));
  }
}
