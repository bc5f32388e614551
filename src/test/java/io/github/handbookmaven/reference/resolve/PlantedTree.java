package io.github.handbookmaven.reference.resolve;

import io.github.handbookmaven.history.GitRepository;
import io.github.handbookmaven.markdown.MarkdownReader;
import io.github.handbookmaven.markdown.RawHtml;
import io.github.handbookmaven.model.Document;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.reference.AlertSettings;
import io.github.handbookmaven.reference.MavenFacts;
import io.github.handbookmaven.reference.ReferenceSettings;
import io.github.handbookmaven.reference.References;
import io.github.handbookmaven.reference.ServedFolder;
import io.github.handbookmaven.source.DefaultRoots;
import io.github.handbookmaven.source.IgnoredFiles;
import io.github.handbookmaven.source.ProjectTree;
import io.github.handbookmaven.source.RootChoice;
import io.github.handbookmaven.source.SourceFile;
import io.github.handbookmaven.source.SourceReader;
import io.github.handbookmaven.source.SourceSettings;
import io.github.handbookmaven.source.Sources;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A repository in memory, whose files can be moved, removed and rewritten before it is read. */
final class PlantedTree {
  private final String name;
  private final Path folder;
  private final Sources sources;
  private final IgnoredFiles ignored;
  private final AlertSettings alerts;
  private final Map<RepoPath, RepoPath> moved = new HashMap<>();
  private final Set<RepoPath> removed = new HashSet<>();
  private final Map<RepoPath, String> rewritten = new HashMap<>();

  private PlantedTree(Path folder, RootChoice roots, AlertSettings alerts) {
    this.name = folder.getFileName().toString();
    this.folder = folder;
    this.alerts = alerts;
    try (GitRepository git = GitRepository.open(folder).orElse(null)) {
      this.ignored = git == null ? IgnoredFiles.WITHOUT_GIT : git.ignored();
      this.sources =
          SourceReader.read(
              new SourceSettings(folder, roots, SourceSettings.DEFAULT_MAX_DOCUMENT_SIZE, ignored));
    }
  }

  static PlantedTree laidOut(Path folder) {
    return new PlantedTree(folder, DefaultRoots.of(List.of(RepoPath.ROOT)), AlertSettings.DEFAULT);
  }

  /** One whose alerts name runbooks on a site. */
  static PlantedTree ofAlerts(Path folder, ServedFolder site) {
    return new PlantedTree(
        folder,
        RootChoice.of(List.of(DefaultRoots.root(site.root()))),
        AlertSettings.DEFAULT.servedAt(List.of(site)));
  }

  String name() {
    return name;
  }

  boolean isGenerated() {
    return !sources.sites().all().isEmpty();
  }

  List<SourceFile> documents() {
    return sources.documents();
  }

  ProjectTree tree() {
    return sources.tree();
  }

  String text(RepoPath document) {
    return rewritten.getOrDefault(document, written(document));
  }

  private String written(RepoPath document) {
    return sources.documents().stream()
        .filter(file -> file.path().equals(document))
        .findFirst()
        .map(SourceFile::text)
        .orElse("");
  }

  boolean isTouched(RepoPath path) {
    return moved.containsKey(path) || removed.contains(path) || rewritten.containsKey(path);
  }

  void move(RepoPath from, RepoPath to) {
    moved.put(from, to);
  }

  void remove(RepoPath path) {
    removed.add(path);
  }

  void rewrite(RepoPath document, String text) {
    rewritten.put(document, text);
  }

  References references() {
    List<RepoPath> files =
        sources.tree().files().stream()
            .filter(path -> !removed.contains(path))
            .map(path -> moved.getOrDefault(path, path))
            .toList();
    List<SourceFile> documents =
        sources.documents().stream()
            .filter(file -> !removed.contains(file.path()))
            .map(this::planted)
            .toList();
    Sources planted =
        new Sources(
            documents,
            new ProjectTree(files),
            sources.sites(),
            sources.otherMarkup(),
            sources.search(),
            List.of());
    MarkdownReader reader = new MarkdownReader(RawHtml.ESCAPE);
    List<Document> read = documents.stream().map(reader::read).toList();
    return ReferenceResolver.resolve(settings(), planted, read);
  }

  private SourceFile planted(SourceFile file) {
    return new SourceFile(
        moved.getOrDefault(file.path(), file.path()),
        file.root(),
        rewritten.getOrDefault(file.path(), file.text()),
        file.flaws());
  }

  /** The modules are the folders of POMs: what Maven itself would say is not asked here. */
  private ReferenceSettings settings() {
    List<MavenFacts.Module> modules =
        sources.tree().isFile(new RepoPath("pom.xml"))
            ? sources.tree().named("pom.xml").stream()
                .map(RepoPath::parent)
                .map(module -> new MavenFacts.Module("", module.name(), module))
                .toList()
            : List.of();
    MavenFacts facts =
        new MavenFacts(Set.of("release"), modules, MavenFacts.STANDARD_PHASES, Map.of());
    return new ReferenceSettings(folder, Optional.empty(), alerts, facts, ignored);
  }
}
