package io.github.handbookmaven.source;

import io.github.handbookmaven.model.RepoPath;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What nobody means by a procedure though it is Markdown: change logs, release notes, issue
 * templates, posts of a blog, other people's code, examples, tests and templates. Left out where
 * nobody named the roots.
 */
final class LeftOut {
  private static final List<String> FOLDERS =
      List.of(
          "vendor",
          "vendored",
          "third_party",
          "third-party",
          "thirdparty",
          "bower_components",
          "site-packages",
          "example",
          "examples",
          "exampleSite",
          "sample",
          "samples",
          "test",
          "tests",
          "__tests__",
          "testlib",
          "testdata",
          "test-data",
          "test_data",
          "fixtures",
          "__fixtures__",
          "_posts",
          "blog",
          "_drafts",
          "template",
          "templates",
          "archetypes",
          "issue_template",
          "pull_request_template",
          "changelog",
          "changelogs",
          "release-notes",
          "release_notes",
          "releasenotes");

  private static final List<String> FILES =
      List.of(
          "changelog*",
          "change-log*",
          "change_log*",
          "changes.*",
          "history.*",
          "release-notes*",
          "release_notes*",
          "release notes*",
          "releasenotes*",
          "issue_template.*",
          "pull_request_template.*");

  /** The same as Ant patterns below a root. */
  static final List<String> PATTERNS =
      Stream.of(
              FOLDERS.stream().map(folder -> "**/" + folder + "/**"),
              FILES.stream().map(file -> "**/" + file),
              notesOfReleases().map(file -> "**/" + file))
          .flatMap(patterns -> patterns)
          .toList();

  /** {@code releases-0.49.md} tells of releases; {@code release-process.md} how to make one. */
  private static Stream<String> notesOfReleases() {
    return Stream.of("release-", "releases-", "release_", "releases_", "release-v", "releases-v")
        .flatMap(
            start ->
                IntStream.rangeClosed(0, 9)
                    .mapToObj(digit -> start + digit)
                    .map(name -> name + "*"));
  }

  private static final AnyCasePatterns COMPILED =
      new AnyCasePatterns(
          Stream.concat(PATTERNS.stream(), DocumentPatterns.EXCLUDES.stream()).toList());

  private LeftOut() {}

  /**
   * Whether a file or folder is left out.
   *
   * @param modules those the run speaks about, the outermost first: what lies in an example is no
   *     example to a run of that example alone
   */
  static boolean holds(RepoPath path, List<RepoPath> modules) {
    return modules.stream()
        .filter(path::isWithin)
        .findFirst()
        .filter(top -> !COMPILED.matches(path.below(top)))
        .isEmpty();
  }
}
