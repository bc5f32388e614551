package io.github.handbookmaven.reference.link;

import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.source.ProjectTree;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Folders whose pages are found by their name alone, wherever in the folder they stand: vaults of
 * Obsidian and its kin, wikis of GitHub.
 *
 * @param tree every file of the project
 */
record Vaults(ProjectTree tree) {
  private static final List<String> SETTINGS = List.of(".obsidian", ".foam", ".logseq");

  /** The parts of a wiki that every page shows. */
  private static final List<String> FRAMES = List.of("_Sidebar.md", "_Footer.md");

  /** Whether a folder is one. */
  boolean isOne(RepoPath folder) {
    return SETTINGS.stream().map(folder::child).anyMatch(tree::isFolder)
        || tree.isFile(folder.child("Home.md"))
            && FRAMES.stream().map(folder::child).anyMatch(tree::isFile);
  }

  /** The pages and files of a name, in the vault that holds a folder. */
  Stream<RepoPath> named(RepoPath folder, String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.isEmpty()
        ? Stream.empty()
        : around(folder).stream()
            .flatMap(
                vault ->
                    Stream.of(name, name + ".md", name.replace(' ', '-') + ".md")
                        .flatMap(each -> tree.named(each).stream())
                        .filter(file -> file.isWithin(vault)));
  }

  private Optional<RepoPath> around(RepoPath folder) {
    RepoPath here = folder;
    while (!isOne(here) && !here.equals(RepoPath.ROOT)) {
      here = here.parent();
    }
    return Optional.of(here).filter(this::isOne);
  }
}
