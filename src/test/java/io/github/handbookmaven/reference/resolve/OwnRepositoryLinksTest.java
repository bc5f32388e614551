package io.github.handbookmaven.reference.resolve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.handbookmaven.history.FileMention;
import io.github.handbookmaven.history.GitRepository;
import io.github.handbookmaven.history.LostFile;
import io.github.handbookmaven.history.Origin;
import io.github.handbookmaven.history.ScratchRepository;
import io.github.handbookmaven.model.RepoPath;
import io.github.handbookmaven.reference.OtherVersions;
import io.github.handbookmaven.reference.Reference;
import io.github.handbookmaven.reference.Reference.Outcome;
import io.github.handbookmaven.reference.ScmLinks;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Links that name this repository's files by URL, with the branches git tells. */
class OwnRepositoryLinksTest {
  private static final String SHOP = "https://github.com/acme/shop/blob/";

  @TempDir Path temp;

  @Test
  void aFileMissingOnTheDefaultBranchIsBrokenWithTheUrlMeant() throws Exception {
    Path clone = clonedWith("main");

    assertThat(references(clone, SHOP + "main/docs/setpu.md"))
        .singleElement()
        .returns(Outcome.BROKEN, Reference::outcome)
        .returns(SHOP + "main/docs/setup.md", reference -> reference.hint().orElse(""));
  }

  @Test
  void whatIsThereIsADocumentOfTheHandbook() throws Exception {
    Path clone = clonedWith("main");

    assertThat(references(clone, SHOP + "main/docs/setup.md#L3-L5", SHOP + "HEAD/docs/setup.md"))
        .extracting(Reference::outcome)
        .containsOnly(Outcome.RESOLVED);
  }

  @Test
  void aRenamedDefaultBranchIsStillUnderstood() throws Exception {
    Path clone = clonedWith("main");

    assertThat(references(clone, SHOP + "master/docs/gone.md"))
        .extracting(Reference::outcome)
        .containsExactly(Outcome.BROKEN);
  }

  @Test
  void anOldMasterThatIsStillThereMayServeTheFile() throws Exception {
    Path clone = clonedWith("main", "master");

    assertThat(references(clone, SHOP + "master/docs/gone.md"))
        .extracting(Reference::outcome)
        .containsExactly(Outcome.EXTERNAL);
  }

  @Test
  void tagsAndCommitsAreLeftAlone() throws Exception {
    Path clone = clonedWith("main");

    assertThat(references(clone, SHOP + "v1.0/docs/gone.md", SHOP + "4f2a11c0/docs/gone.md"))
        .extracting(Reference::outcome)
        .containsOnly(Outcome.EXTERNAL);
  }

  @Test
  void onAMaintenanceBranchFilesOfTheDefaultBranchAreFoundThere() throws Exception {
    Path clone = clonedWith("main", "1.x");
    try (Git git = Git.open(clone.toFile())) {
      git.checkout().setName("1.x").setCreateBranch(true).setStartPoint("origin/1.x").call();
    }

    assertThat(
            references(
                clone,
                SHOP + "main/docs/setup.md",
                SHOP + "1.x/docs/setup.md",
                SHOP + "main/no.md"))
        .extracting(Reference::outcome)
        .containsExactly(Outcome.EXTERNAL, Outcome.BROKEN, Outcome.BROKEN);
    assertThat(origin(clone).revision()).contains("1.x");
  }

  @Test
  void linksLeadToTheDefaultBranchWhereTheCurrentOneIsNotPublished() throws Exception {
    Path clone = clonedWith("main");
    try (Git git = Git.open(clone.toFile())) {
      git.checkout().setName("my-change").setCreateBranch(true).call();
    }

    assertThat(origin(clone).revision()).contains("main");
    assertThat(origin(clone).atHand()).containsExactly("main", "master", "my-change");
  }

  @Test
  void withoutARemoteOnlyTheCurrentBranchIsKnown() throws IOException {
    try (ScratchRepository scratch = ScratchRepository.in(temp.resolve("alone"))) {
      scratch.write("a.md", "# A").commit("2026-01-01");

      assertThat(origin(scratch.folder()).revision()).isEmpty();
      assertThat(origin(scratch.folder()).atHand()).containsExactly("main", "master");
    }
  }

  /** A clone of a repository whose default branch alone has {@code docs/setup.md}. */
  private Path clonedWith(String defaultBranch, String... others)
      throws IOException, GitAPIException {
    Path clone = temp.resolve("clone");
    try (ScratchRepository remote = ScratchRepository.in(temp.resolve("remote"))) {
      remote.write("README.md", "# Shop\n").commit("2026-01-01");
      for (String other : others) {
        remote.git().branchCreate().setName(other).call();
      }
      remote.write("docs/setup.md", "# Set up\n").commit("2026-01-02");
      assertThat(remote.repository().getBranch()).isEqualTo(defaultBranch);
      Git.cloneRepository()
          .setURI(remote.folder().toUri().toString())
          .setDirectory(clone.toFile())
          .call()
          .close();
    }
    return clone;
  }

  private static Origin origin(Path folder) throws IOException {
    try (GitRepository git = GitRepository.open(folder).orElseThrow()) {
      return git.origin();
    }
  }

  private static List<Reference> references(Path clone, String... urls) {
    StringBuilder text = new StringBuilder("# A\n");
    for (String url : urls) {
      text.append("\n[x](").append(url).append(")\n");
    }
    try (GitRepository git = GitRepository.open(clone).orElseThrow()) {
      ScmLinks links =
          ScmLinks.of("https://github.com/acme/shop", "", git.origin().atHand()).orElseThrow();
      return ProjectOf.files(clone, Map.of("docs/a.md", text.toString()))
          .with(settings -> settings.withScm(links).withVersions(branchesOf(git)))
          .references()
          .all();
    }
  }

  private static OtherVersions branchesOf(GitRepository git) {
    return new OtherVersions() {
      @Override
      public Map<FileMention, LostFile> losses(Set<FileMention> mentions) {
        return Map.of();
      }

      @Override
      public boolean holds(String branch, RepoPath path) {
        return git.publishes(branch, path);
      }
    };
  }
}
