package io.github.handbookmaven.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GitUserTest {
  @TempDir Path temp;
  private Path home;

  @BeforeEach
  void aHome() throws IOException {
    home = Files.createDirectory(temp.resolve("home"));
  }

  @Test
  void theUsersOwnConfigurationTellsTheName() throws IOException {
    Files.writeString(home.resolve(".gitconfig"), "[user]\n\tname = Ada Lovelace\n");
    assertThat(GitUser.name(temp, home)).contains("Ada Lovelace");
  }

  @Test
  void theRepositorysConfigurationWins() throws IOException {
    Files.writeString(home.resolve(".gitconfig"), "[user]\n\tname = Ada Lovelace\n");
    try (ScratchRepository scratch = ScratchRepository.in(temp)) {
      Files.writeString(
          scratch.folder().resolve(".git/config"), "[core]\n[user]\n\tname = Countess\n");
      assertThat(GitUser.name(scratch.folder(), home)).contains("Countess");
    }
  }

  @Test
  void whereNobodySaysItNobodyIsNamed() {
    assertThat(GitUser.name(temp, home)).isEmpty();
  }

  @Test
  void aBrokenConfigurationNamesNobody() throws IOException {
    Files.writeString(home.resolve(".gitconfig"), "[user\nname");
    assertThat(GitUser.name(temp, home)).isEmpty();
  }
}
