package io.github.handbookmaven.rule.builtin;

import io.github.handbookmaven.assemble.AssemblySettings;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.reference.RunbookUrl;
import java.util.List;
import java.util.function.UnaryOperator;

/** A project whose runbooks are served at {@code https://runbooks.example.com/}. */
final class RunbookSite {
  private RunbookSite() {}

  static UnaryOperator<AssemblySettings> servedFrom(String folder) {
    RunbookUrl site = new RunbookUrl("https://runbooks.example.com/", new RepoPath(folder));
    return settings ->
        new AssemblySettings(
            settings.base(),
            settings.today(),
            settings.project(),
            settings.modules(),
            settings.collection(),
            settings.alerts().servedAt(List.of(site)),
            settings.maven(),
            settings.freshness());
  }
}
