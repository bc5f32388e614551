package io.github.handbookmaven.site;

import io.github.handbookmaven.model.RepoPath;
import java.util.List;
import java.util.Objects;

/**
 * A documentation site, as its generator's own configuration describes it.
 *
 * @param generator what makes it
 * @param configuration the file that says so
 * @param folder the folder the generator works in, from which its configuration tells paths
 * @param content the folders its pages are written in, the principal one first; each is there
 * @param declared the pages and collections its configuration names, as Ant patterns told from the
 *     first content folder; empty where it names none
 */
public record Site(
    SiteGenerator generator,
    RepoPath configuration,
    RepoPath folder,
    List<RepoPath> content,
    List<String> declared) {
  /** Copies what could change. */
  public Site {
    Objects.requireNonNull(generator, "generator");
    Objects.requireNonNull(configuration, "configuration");
    Objects.requireNonNull(folder, "folder");
    content = List.copyOf(content);
    declared = List.copyOf(declared);
  }
}
