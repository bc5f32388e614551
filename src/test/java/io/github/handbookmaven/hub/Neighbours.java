package io.github.handbookmaven.hub;

import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.assemble.Assembler;
import io.github.handbookmaven.assemble.AssemblySettings;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.assemble.ProjectFacts;
import io.github.handbookmaven.bundle.BadBundle;
import io.github.handbookmaven.bundle.Bundle;
import io.github.handbookmaven.bundle.BundleReader;
import io.github.handbookmaven.bundle.Inventory;
import io.github.handbookmaven.bundle.RepositoryName;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.publish.Edition;
import io.github.handbookmaven.publish.Edition.Generator;
import io.github.handbookmaven.publish.ThemeSettings;
import io.github.handbookmaven.publish.bundle.BundleWriter;
import io.github.handbookmaven.reference.ScmLinks;
import io.github.handbookmaven.rule.Finding;
import io.github.handbookmaven.rule.Inspector;
import io.github.handbookmaven.rule.ManyRepositories;
import io.github.handbookmaven.rule.Rule;
import io.github.handbookmaven.rule.RuleSettings;
import io.github.handbookmaven.rule.Rules;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Repositories that refer to each other, each built and bundled as its own build does it. */
public final class Neighbours {
  /** The group of them all. */
  public static final String GROUP = "com.acme";

  private final List<Bundle> bundles = new ArrayList<>();
  private final List<Inventory> inventories = new ArrayList<>();

  /** The same with a repository whose documents are merged. */
  public Neighbours and(String artifact, HandbookOf project) {
    return add(GROUP, artifact, project, OtherHandbooks.NONE);
  }

  /** The same with a repository that was built at a tag. */
  public Neighbours at(String tag, String artifact, HandbookOf project) {
    Handbook handbook = project.with(settings -> named(settings, GROUP, artifact, tag)).build();
    return add(GROUP, artifact, bytes(edition(Path.of(""), artifact, handbook)));
  }

  /** The same with a repository of another group. */
  public Neighbours of(String group, String artifact, HandbookOf project) {
    return add(group, artifact, project, OtherHandbooks.NONE);
  }

  private Neighbours add(String group, String artifact, HandbookOf project, OtherHandbooks known) {
    return add(group, artifact, bundle(group, artifact, project, known));
  }

  /** The same with a repository that lies on disk, with whatever is filed in it. */
  public Neighbours on(Path folder, String artifact, AssemblySettings settings) {
    Handbook handbook = new Assembler(named(settings, GROUP, artifact)).assemble();
    return add(GROUP, artifact, bytes(edition(folder, artifact, handbook)));
  }

  private Neighbours add(String group, String artifact, byte[] bytes) {
    RepositoryName name = new RepositoryName(group, artifact);
    try {
      Path file = Files.createTempFile("bundle", ".zip");
      try {
        Files.write(file, bytes);
        BundleReader.Resolved resolved = new BundleReader.Resolved(name, "1", file);
        bundles.add(new BundleReader().read(resolved));
        inventories.add(new BundleReader().inventory(resolved).orElseThrow());
        return this;
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (BadBundle bad) {
      throw new IllegalStateException(bad);
    }
  }

  private static byte[] bundle(
      String group, String artifact, HandbookOf project, OtherHandbooks known) {
    Handbook handbook =
        project.with(settings -> named(settings, group, artifact).with(known)).build();
    return bytes(edition(Path.of(""), artifact, handbook));
  }

  private static Edition edition(Path root, String artifact, Handbook handbook) {
    return new Edition(
        root,
        handbook,
        findings(handbook),
        Rules.installed(),
        new ThemeSettings(
            Optional.empty(),
            Optional.empty(),
            "",
            Optional.empty(),
            Locale.ENGLISH,
            Optional.of(URI.create("https://" + artifact + ".example/handbook/"))),
        new Generator("handbook-maven-plugin", "1"));
  }

  private static byte[] bytes(Edition edition) {
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      BundleWriter.write(edition, out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static AssemblySettings named(AssemblySettings from, String group, String artifact) {
    return named(from, group, artifact, "");
  }

  private static AssemblySettings named(
      AssemblySettings from, String group, String artifact, String tag) {
    Optional<ScmLinks> scm =
        ScmLinks.of("https://github.com/acme/" + artifact, tag, Set.of("main"));
    return new AssemblySettings(
        from.base(),
        from.today(),
        new ProjectFacts(group, artifact, "1", artifact, RepoPath.ROOT, scm, Optional.empty()),
        from.modules(),
        from.collection(),
        from.alerts(),
        from.maven(),
        from.freshness());
  }

  /** A hub that merges them all. */
  public Handbook hub(HandbookOf own) {
    return own.with(settings -> named(settings, GROUP, "hub").with(merged())).build();
  }

  /** All of them, as a hub reads them. */
  public OtherHandbooks merged() {
    return new OtherHandbooks(
        Repositories.of(bundles, List.of()), List.of(), "https://hub.example/handbook/");
  }

  /** A repository that knows them by their inventories. */
  public Handbook knownTo(String artifact, HandbookOf own) {
    OtherHandbooks others = new OtherHandbooks(Repositories.NONE, inventories, "");
    return own.with(settings -> named(settings, GROUP, artifact).with(others)).build();
  }

  /** The inventory of a hub that merges them all, as it is bundled. */
  public Neighbours throughAHub(HandbookOf own) {
    return new Neighbours().add(GROUP, "hub", own, merged());
  }

  /** What is found in a handbook. */
  public static List<Finding> findings(Handbook handbook) {
    List<Rule> rules = Rules.installed();
    return new ManyRepositories(new Inspector(rules, RuleSettings.DEFAULTS), rules)
        .inspect(handbook);
  }
}
