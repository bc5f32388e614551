package io.github.handbookmaven.publish.html;

import io.github.handbookmaven.GitProject;
import io.github.handbookmaven.assemble.Entry;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.classify.Classification;
import io.github.handbookmaven.classify.Classification.Origin;
import io.github.handbookmaven.classify.ClassifiedDocument;
import io.github.handbookmaven.classify.evidence.Evidence;
import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.model.Located;
import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.publish.Edition;
import io.github.handbookmaven.publish.OutputFolder;
import io.github.handbookmaven.publish.ThemeSettings;
import io.github.handbookmaven.rule.Finding;
import io.github.handbookmaven.rule.Finding.Silence;
import io.github.handbookmaven.rule.Rule;
import io.github.handbookmaven.rule.Severity;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.jgit.api.errors.GitAPIException;

/**
 * A few documents that give every kind of page, with a history of one commit. What the classifier
 * and the rules say of them is written here, so that pages change only when pages change.
 */
final class SmallHandbook {
  private static final Path SOURCE = Path.of("src/test/resources/projects/small-handbook");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final Instant WRITTEN = Instant.parse("2026-09-01T10:00:00Z");
  private static final RepoPath RUNBOOK = new RepoPath("docs/runbooks/queue-full.md");

  private SmallHandbook() {}

  /** Everything that is published, with a project of its own in a folder. */
  static Edition edition(Path folder, ThemeSettings theme) throws IOException, GitAPIException {
    Path project = folder.resolve("project");
    if (!Files.exists(project)) {
      Files.createDirectories(folder);
      copy(SOURCE, project);
      GitProject.commitAll(project, WRITTEN);
    }
    Edition real = PublishedHandbook.edition(PublishedHandbook.settings(project, TODAY), theme);
    Set<String> rules = Set.of("broken-link", "owner-missing", "review-stale");
    List<Rule> shown = real.rules().stream().filter(rule -> rules.contains(rule.id())).toList();
    return new Edition(
        real.root(), classified(real.handbook()), findings(), shown, theme, real.generator());
  }

  private static Handbook classified(Handbook handbook) {
    return new Handbook(
        handbook.project(),
        handbook.today(),
        new Handbook.Evidence(handbook.sources(), handbook.reach(), handbook.references()),
        handbook.entries().stream().map(SmallHandbook::classified).toList());
  }

  private static Entry classified(Entry entry) {
    return new Entry(
        entry.id(),
        entry.url(),
        new ClassifiedDocument(entry.document(), classification(entry)),
        entry.owners(),
        entry.foundation(),
        entry.freshness(),
        entry.practice(),
        entry.history(),
        entry.module());
  }

  private static Classification classification(Entry entry) {
    Optional<DocType> declared = entry.document().metadata().identity().type().map(Located::value);
    DocType inferred =
        switch (entry.path().name()) {
          case "vault.md" -> DocType.MIXED;
          case "index.md" -> DocType.NONE;
          default -> declared.orElse(DocType.UNDETERMINED);
        };
    return new Classification(
        declared.orElse(inferred),
        declared.isPresent() ? Origin.DECLARED : Origin.INFERRED,
        inferred,
        inferred == DocType.UNDETERMINED ? 0 : 0.9,
        inferred == DocType.UNDETERMINED ? List.of() : evidence(),
        entry.classification().anatomy(),
        entry.classification().genre());
  }

  private static List<Evidence> evidence() {
    return List.of(
        new Evidence("heading-response", DocType.RUNBOOK, 2.5, 2.5, 20, "Response"),
        new Evidence("purpose-stated", DocType.SOP, 1.5, -0.75, 0, ""));
  }

  private static List<Finding> findings() {
    return Stream.of(
            finding("review-stale", Severity.ERROR, Place.file(RUNBOOK), Optional.empty()),
            finding("broken-link", Severity.WARNING, new Place(RUNBOOK, 47, 6), Optional.empty()),
            finding(
                "owner-missing",
                Severity.NOTE,
                Place.file(new RepoPath("docs/notes.md")),
                Optional.of(
                    new Silence(
                        Silence.Kind.SNOOZE, Optional.of(LocalDate.of(2027, 1, 31)), "moving"))))
        .sorted()
        .toList();
  }

  private static Finding finding(
      String rule, Severity severity, Place at, Optional<Silence> silenced) {
    return new Finding(
        rule, severity, at, "what is wrong", "what to do", "0123456789abcdef", silenced);
  }

  /** Publishes it into a folder beside its project. */
  static Path publish(Path folder, String name, ThemeSettings theme)
      throws IOException, GitAPIException {
    Path published = folder.resolve(name);
    OutputFolder output = OutputFolder.open(published);
    HtmlPublisher.publish(edition(folder, theme), output);
    output.finish();
    return published;
  }

  /** A theme of nothing but a language and, perhaps, an address. */
  static ThemeSettings theme(Locale locale, String address) {
    return new ThemeSettings(
        Optional.empty(),
        Optional.empty(),
        "",
        Optional.empty(),
        locale,
        Optional.of(address).filter(known -> !known.isEmpty()).map(URI::create));
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path copy = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
    }
  }
}
