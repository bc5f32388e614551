package io.github.handbookmaven.mojo;

import io.github.handbookmaven.model.DocType;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.model.SettingsException;
import io.github.handbookmaven.mojo.maven.Reactor;
import io.github.handbookmaven.source.DefaultRoots;
import io.github.handbookmaven.source.DocumentPatterns;
import io.github.handbookmaven.source.RootChoice;
import io.github.handbookmaven.source.SourceRoot;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which folders documents are collected from.
 *
 * @param reactor where the goal works
 * @param patterns the goal's own patterns
 * @param allowOutside whether roots may leave the project's folder
 */
record Roots(Reactor reactor, Patterns patterns, boolean allowOutside) {

  /** Patterns of the goal; empty for the defaults. */
  record Patterns(List<String> includes, List<String> excludes) {
    List<String> includesOr(List<String> otherwise) {
      return includes.isEmpty() ? otherwise : includes;
    }

    List<String> excludesAnd(List<String> more) {
      return Stream.of(DocumentPatterns.EXCLUDES, excludes, more).flatMap(List::stream).toList();
    }
  }

  /**
   * The roots of some modules.
   *
   * @param modules their folders
   * @param sources what the POM names; where it names none, the default roots
   */
  RootChoice of(List<RepoPath> modules, List<Source> sources) {
    return sources.isEmpty()
        ? new DefaultRoots(
            modules,
            patterns.includesOr(DocumentPatterns.INCLUDES),
            patterns.excludesAnd(List.of()))
        : RootChoice.of(
            sources.stream().flatMap(source -> named(source, modules).stream()).distinct().toList(),
            modules);
  }

  /** A module need not have everything its parent names, but somebody must. */
  private List<SourceRoot> named(Source source, List<RepoPath> modules) {
    List<SourceRoot> roots =
        modules.stream()
            .map(module -> folder(source, module))
            .filter(path -> path.on(reactor.base()).filter(disk -> Files.exists(disk)).isPresent())
            .map(folder -> root(source, folder))
            .toList();
    if (roots.isEmpty() && reactor.modules().names().isEmpty()) {
      throw Folders.missing(
          "sources",
          reactor.folderOnDisk(),
          source.directory(),
          "a folder that exists below the project");
    }
    return roots;
  }

  private RepoPath folder(Source source, RepoPath module) {
    Optional<RepoPath> folder = reactor.pathOf(module, source.directory());
    if (folder.isEmpty()) {
      throw new SettingsException(
          "sources", source.directory(), "a folder inside the repository " + reactor.base());
    }
    if (!allowOutside && !folder.get().isWithin(module)) {
      throw new SettingsException(
          "sources",
          source.directory(),
          "a folder below the project, or <allowOutsideRoots>true</allowOutsideRoots>");
    }
    return folder.get();
  }

  private SourceRoot root(Source source, RepoPath folder) {
    return new SourceRoot(
        folder,
        source.includes().isEmpty()
            ? patterns.includesOr(DocumentPatterns.INCLUDES)
            : source.includes(),
        patterns.excludesAnd(source.excludes()),
        source.type().map(Roots::type));
  }

  private static DocType type(String word) {
    return DocType.declared(word)
        .orElseThrow(() -> SettingsException.oneOf("sources/type", word, DocType.DECLARABLE));
  }
}
