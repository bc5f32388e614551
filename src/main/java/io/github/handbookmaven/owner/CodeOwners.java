package io.github.handbookmaven.owner;

import io.github.handbookmaven.model.Place;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.reference.FileTexts;
import io.github.handbookmaven.source.ProjectTree;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a {@code CODEOWNERS} file says, by the grammar of GitHub or of GitLab. */
public final class CodeOwners {

  /** The first that exists counts: GitHub's places in GitHub's order, then GitLab's own. */
  private static final List<RepoPath> PLACES =
      Stream.of(".github/CODEOWNERS", "CODEOWNERS", "docs/CODEOWNERS", ".gitlab/CODEOWNERS")
          .map(RepoPath::new)
          .toList();

  /**
   * Who owns a file.
   *
   * @param names as written, in order; at least one
   * @param at the line that says so
   */
  public record Owned(List<String> names, Place at) {
    /** Copies what could change. */
    public Owned {
      names = List.copyOf(names);
      Objects.requireNonNull(at, "at");
    }
  }

  private final List<CodeOwnersLine> lines;

  private CodeOwners(List<CodeOwnersLine> lines) {
    this.lines = List.copyOf(lines);
  }

  /**
   * Reads the project's file, where it has one.
   *
   * @param base the repository's root on disk
   * @param tree all files
   * @return empty where there is none
   */
  public static Optional<CodeOwners> find(Path base, ProjectTree tree) {
    FileTexts texts = new FileTexts(base, tree);
    return PLACES.stream()
        .filter(tree::isFile)
        .findFirst()
        .flatMap(file -> texts.of(file).map(text -> parse(file, text, dialect(file, text, tree))));
  }

  /** The place tells; else sections or a GitLab pipeline do. */
  private static Dialect dialect(RepoPath file, String text, ProjectTree tree) {
    if (file.value().startsWith(".github/")) {
      return Dialect.GITHUB;
    }
    boolean isGitLab =
        file.value().startsWith(".gitlab/")
            || tree.isFile(new RepoPath(".gitlab-ci.yml"))
            || text.lines().anyMatch(CodeOwnersLine::isSection);
    return isGitLab ? Dialect.GITLAB : Dialect.GITHUB;
  }

  /**
   * Reads a file's text. A line that cannot be read is skipped, as the forges do.
   *
   * @param file its path, for the places of its lines
   * @param text its text
   * @param dialect the grammar
   * @return what it says
   */
  public static CodeOwners parse(RepoPath file, String text, Dialect dialect) {
    return new CodeOwners(CodeOwnersLine.read(file, text, dialect));
  }

  /**
   * Who owns a file.
   *
   * @param path the file
   * @return empty where no line matches, and where the line that counts names nobody; owners of
   *     several sections in the order of the sections, at the last section's line
   */
  public Optional<Owned> of(RepoPath path) {
    Map<String, CodeOwnersLine> lastBySection = new LinkedHashMap<>();
    for (CodeOwnersLine line : lines) {
      if (line.matches(path)) {
        lastBySection.put(line.section(), line);
      }
    }
    Set<String> names = new LinkedHashSet<>();
    lastBySection.values().forEach(line -> names.addAll(line.owners()));
    return lastBySection.values().stream()
        .filter(line -> !line.owners().isEmpty())
        .reduce((first, last) -> last)
        .map(line -> new Owned(List.copyOf(names), line.at()));
  }
}
