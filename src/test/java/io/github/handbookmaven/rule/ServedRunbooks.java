package io.github.handbookmaven.rule;

import io.github.handbookmaven.assemble.AssemblySettings;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.reference.ServedFolder;
import java.util.List;
import java.util.function.UnaryOperator;

/** A project whose runbooks are served at {@code https://runbooks.example.com/}. */
public final class ServedRunbooks {
  private ServedRunbooks() {}

  public static UnaryOperator<AssemblySettings> servedFrom(String folder) {
    ServedFolder site = new ServedFolder("https://runbooks.example.com/", new RepoPath(folder));
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
