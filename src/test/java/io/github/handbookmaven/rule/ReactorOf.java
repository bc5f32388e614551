package io.github.handbookmaven.rule;

import io.github.handbookmaven.assemble.AssemblySettings;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.reference.MavenFacts;
import io.github.handbookmaven.reference.MavenFacts.Module;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A project with a POM: modules shop, api and services/payments; profiles release and sign. */
public final class ReactorOf {
  private ReactorOf() {}

  public static UnaryOperator<AssemblySettings> settings() {
    return withPhases(MavenFacts.STANDARD_PHASES);
  }

  public static UnaryOperator<AssemblySettings> withPhases(Set<String> phases) {
    MavenFacts facts =
        new MavenFacts(
            Set.of("release", "sign"),
            List.of(
                new Module("com.acme", "shop", RepoPath.ROOT),
                new Module("com.acme", "shop-api", new RepoPath("api")),
                new Module("com.acme", "shop-payments", new RepoPath("services/payments"))),
            phases,
            Map.of("spotless", Set.of("apply", "check")));
    return settings ->
        new AssemblySettings(
            settings.base(),
            settings.today(),
            settings.project(),
            settings.modules(),
            settings.collection(),
            settings.alerts(),
            facts,
            settings.freshness());
  }
}
