package io.github.handbookmaven.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.owner.CodeOwners;
import io.github.handbookmaven.owner.Dialect;
import java.util.List;

/** Any text is a file of owners, in whichever grammar, and owners are single words. */
public final class CodeOwnersTarget {
  private static final RepoPath FILE = new RepoPath(".github/CODEOWNERS");
  private static final List<RepoPath> OWNED =
      List.of(
          new RepoPath("docs/a.md"),
          new RepoPath("README.md"),
          new RepoPath("a/b/c/d/e/f/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.md"));

  private CodeOwnersTarget() {}

  /** Called for each input. */
  public static void fuzzerTestOneInput(byte[] input) {
    String text = Inputs.text(input);
    for (Dialect dialect : Dialect.values()) {
      CodeOwners owners = CodeOwners.parse(FILE, text, dialect);
      for (RepoPath path : OWNED) {
        assertThat(owners.of(path).stream())
            .allSatisfy(owned -> assertThat(owned.names()).isNotEmpty().noneMatch(String::isBlank));
      }
    }
  }
}
