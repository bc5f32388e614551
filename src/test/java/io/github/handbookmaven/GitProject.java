package io.github.handbookmaven;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;

/** Gives a folder a history of its own, with moments that do not depend on when tests run. */
public final class GitProject {
  private GitProject() {}

  /** Commits everything in a folder that has no repository yet, or has changed since. */
  public static void commitAll(Path folder, Instant when) throws GitAPIException {
    PersonIdent ada = new PersonIdent("Ada", "ada@acme.example", when, ZoneOffset.UTC);
    try (Git git = Git.init().setDirectory(folder.toFile()).setInitialBranch("main").call()) {
      git.add().addFilepattern(".").call();
      git.commit()
          .setMessage("Write down how the edge is run")
          .setAuthor(ada)
          .setCommitter(ada)
          .setSign(false)
          .call();
    }
  }
}
