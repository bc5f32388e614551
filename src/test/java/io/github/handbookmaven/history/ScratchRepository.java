package io.github.handbookmaven.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Repository;

/** A real repository for a test, whose commits say who and when. */
public final class ScratchRepository implements AutoCloseable {
  private final Git git;
  private String person = "Ada";

  private ScratchRepository(Git git) {
    this.git = git;
  }

  /** An empty repository. */
  public static ScratchRepository in(Path folder) {
    HermeticGit.install();
    try {
      Files.createDirectories(folder);
      return new ScratchRepository(
          Git.init().setDirectory(folder.toFile()).setInitialBranch("main").call());
    } catch (GitAPIException | IOException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** The folder of the work tree. */
  public Path folder() {
    return git.getRepository().getWorkTree().toPath();
  }

  /** JGit's own commands. */
  public Git git() {
    return git;
  }

  /** Whoever commits from now on. */
  public ScratchRepository as(String name) {
    person = name;
    return this;
  }

  /** Writes a file without committing it. */
  public ScratchRepository write(String path, String text) {
    try {
      Path file = folder().resolve(path);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Deletes a file without committing that. */
  public ScratchRepository delete(String path) {
    try {
      Files.delete(folder().resolve(path));
      return this;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Commits everything in the work tree at noon (UTC) of a day; returns the commit's id. */
  public String commit(String day) {
    return commitAt(Instant.parse(day + "T12:00:00Z"), "Change of " + day);
  }

  /** Commits everything in the work tree. */
  public String commitAt(Instant when, String message) {
    try {
      git.add().addFilepattern(".").setUpdate(false).call();
      git.add().addFilepattern(".").setUpdate(true).call();
      PersonIdent who = new PersonIdent(person, "a@example.org", when, ZoneOffset.UTC);
      return git.commit()
          .setMessage(message)
          .setAuthor(who)
          .setCommitter(who)
          .setSign(false)
          .call()
          .getName();
    } catch (GitAPIException failure) {
      throw new IllegalStateException(failure);
    }
  }

  /** JGit's repository. */
  public Repository repository() {
    return git.getRepository();
  }

  /** The files git would call untracked. */
  public Set<String> untracked() {
    try {
      return git.status().call().getUntracked();
    } catch (GitAPIException failure) {
      throw new IllegalStateException(failure);
    }
  }

  @Override
  public void close() {
    git.close();
  }
}
