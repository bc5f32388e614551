package io.github.handbookmaven.robustness;

import io.github.handbookmaven.GitProject;
import io.github.handbookmaven.HandbookOf;
import io.github.handbookmaven.assemble.Assembler;
import io.github.handbookmaven.assemble.AssemblySettings;
import io.github.handbookmaven.assemble.Handbook;
import io.github.handbookmaven.publish.Edition;
import io.github.handbookmaven.publish.OutputFolder;
import io.github.handbookmaven.publish.ThemeSettings;
import io.github.handbookmaven.publish.html.HtmlPublisher;
import io.github.handbookmaven.rule.Finding;
import io.github.handbookmaven.rule.Inspector;
import io.github.handbookmaven.rule.RuleSettings;
import io.github.handbookmaven.rule.Rules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.eclipse.jgit.api.errors.GitAPIException;

/** A project on disk that somebody prepared to break a build or a reader, and what comes of it. */
final class AttackedProject {
  /** The day it is judged on. */
  static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

  private final Path folder;
  private UnaryOperator<AssemblySettings> change = UnaryOperator.identity();

  private AttackedProject(Path folder) {
    this.folder = folder;
  }

  /** A project in an empty folder, with a document that nothing is wrong with. */
  static AttackedProject in(Path folder) {
    return new AttackedProject(folder)
        .file(
            "docs/other.md", "---\ntype: none\n---\n# Other\n\nSee [gone](gone-from-other.md).\n");
  }

  AttackedProject file(String path, String text) {
    return file(path, text.getBytes(StandardCharsets.UTF_8));
  }

  AttackedProject file(String path, byte[] bytes) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
      return this;
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /** Puts it under git, with everything committed. */
  AttackedProject committed() {
    try {
      GitProject.commitAll(folder, Instant.parse("2026-10-01T12:00:00Z"));
      return this;
    } catch (GitAPIException failed) {
      throw new IllegalStateException(failed);
    }
  }

  AttackedProject with(UnaryOperator<AssemblySettings> settings) {
    change = settings;
    return this;
  }

  Handbook handbook() {
    return new Assembler(change.apply(HandbookOf.settings(folder, TODAY))).assemble();
  }

  /** What all rules find. */
  List<Finding> findings() {
    return edition().findings();
  }

  /** The rules that found something in a file. */
  List<String> rulesAt(String path) {
    return findings().stream()
        .filter(finding -> finding.at().path().value().equals(path))
        .map(Finding::rule)
        .distinct()
        .toList();
  }

  Edition edition() {
    Handbook handbook = handbook();
    List<Finding> findings =
        new Inspector(Rules.installed(), new RuleSettings(Map.of(), true)).inspect(handbook);
    return new Edition(
        folder,
        handbook,
        findings,
        Rules.installed(),
        ThemeSettings.DEFAULT,
        new Edition.Generator("handbook-maven-plugin", "1.2.3"));
  }

  /** Publishes it as pages. */
  Path publish(Path output) {
    OutputFolder pages = OutputFolder.open(output);
    HtmlPublisher.publish(edition(), pages);
    pages.finish();
    return output;
  }
}
